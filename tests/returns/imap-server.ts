/** A mailbox on loopback that speaks enough IMAP (RFC 3501, UIDPLUS) for a real client: one folder, mails with flags. */
import { type AddressInfo, createServer, type Socket } from "node:net";

interface Mail {
  uid: number;
  raw: Buffer;
  flags: Set<string>;
}

/** What a command is answered with before its OK; `words` are the parts that its form caught. */
type Answer = (box: Mailbox, words: string[]) => (string | Buffer)[];

const capability = "CAPABILITY IMAP4rev1 UIDPLUS";
const flags = "(\\Seen \\Flagged \\Deleted)";

class Mailbox {
  readonly mails: Mail[];
  readonly logins: string[] = [];

  constructor(raws: readonly string[]) {
    this.mails = raws.map((raw, i) => ({ uid: i + 1, raw: Buffer.from(raw), flags: new Set() }));
  }

  place(uid = ""): number {
    return this.mails.findIndex((mail) => mail.uid === Number(uid));
  }

  search(): string {
    const unseen = this.mails.filter((mail) => !mail.flags.has("\\Seen"));
    return `* SEARCH ${unseen.map(({ uid }) => uid).join(" ")}\r\n`;
  }

  fetch([uid, from, size]: string[]): (string | Buffer)[] {
    const mail = this.mails[this.place(uid)];
    if (!mail) return [];
    const part = mail.raw.subarray(Number(from), Number(from) + Number(size));
    const head = `* ${this.place(uid) + 1} FETCH (UID ${uid} FLAGS (${[...mail.flags].join(" ")}) BODY[]<${from}> {${part.length}}`;
    return [`${head}\r\n`, part, ")\r\n"];
  }

  store([uid, added = ""]: string[]): string[] {
    for (const flag of added.split(" ")) this.mails[this.place(uid)]?.flags.add(flag);
    return [];
  }

  expunge([uid]: string[]): string[] {
    const place = this.place(uid);
    if (!this.mails[place]?.flags.has("\\Deleted")) return [];
    this.mails.splice(place, 1);
    return [`* ${place + 1} EXPUNGE\r\n`];
  }

  login([who = ""]: string[]): string[] {
    this.logins.push(who);
    return [];
  }

  select(): string[] {
    return [
      `* FLAGS ${flags}\r\n* ${this.mails.length} EXISTS\r\n`,
      `* OK [UIDVALIDITY 1] ok\r\n* OK [PERMANENTFLAGS ${flags}] ok\r\n`,
    ];
  }
}

const answers: [RegExp, Answer][] = [
  [/^CAPABILITY/i, () => [`* ${capability}\r\n`]],
  [/^LOGIN (.*)$/i, (box, words) => box.login(words)],
  [/^LIST|^LSUB/i, () => ['* LIST () "/" INBOX\r\n']],
  [/^NAMESPACE/i, () => ['* NAMESPACE (("" "/")) NIL NIL\r\n']],
  [/^SELECT/i, (box) => box.select()],
  [/^UID SEARCH/i, (box) => [box.search()]],
  [/^UID FETCH (\d+).*BODY\.PEEK\[\]<(\d+)\.(\d+)>/i, (box, words) => box.fetch(words)],
  [/^UID STORE (\d+) \+FLAGS(?:\.SILENT)? \(([^)]*)\)/i, (box, words) => box.store(words)],
  [/^UID EXPUNGE (\d+)/i, (box, words) => box.expunge(words)],
  [/^LOGOUT/i, () => ["* BYE\r\n"]],
];

function answer(box: Mailbox, socket: Socket, line: string) {
  const [tag = "", ...words] = line.split(" ");
  const command = words.join(" ");
  const [form, does] = answers.find(([known]) => known.test(command)) ?? [];
  for (const part of (form && does?.(box, form.exec(command)!.slice(1))) ?? []) socket.write(part);
  socket.write(`${tag} OK done\r\n`);
  if (/^LOGOUT/i.test(command)) socket.end();
}

function serve(box: Mailbox, socket: Socket) {
  let waiting = "";
  socket.on("error", () => undefined);
  socket.write(`* OK [${capability}] ready\r\n`);
  socket.on("data", (chunk) => {
    const lines = (waiting + chunk.toString("latin1")).split("\r\n");
    waiting = lines.pop()!;
    for (const line of lines) answer(box, socket, line);
  });
}

/** Starts the server; `mails` is what lies in INBOX, and changes with what clients do. */
export async function imapServer(raws: readonly string[]) {
  const box = new Mailbox(raws);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(box, socket);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://retur:hemlig%40ord@127.0.0.1:${port}/INBOX`,
    mails: box.mails,
    logins: box.logins,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
