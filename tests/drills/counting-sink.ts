import { type AddressInfo, createServer, type Socket } from "node:net";

/** An SMTP server on loopback that takes every letter and remembers who got which Message-ID. */
export interface CountingSink extends AsyncDisposable {
  url: string;
  /** Message-IDs that each recipient's letters had, one for each time. */
  letters: Map<string, string[]>;
  /** Letters taken. */
  taken: number;
  /** Connections that are open now. */
  connections: number;
  /** Called after each letter taken. */
  onLetter: () => void;
}

const messageId = /^Message-ID: <([^>]+)>/im;
const recipient = /^RCPT TO:<([^>]+)>/i;

/** Reads commands and messages from one connection. */
class Conversation {
  readonly #sink: CountingSink;
  #rest = "";
  #to = "";
  #inMessage = false;

  constructor(sink: CountingSink) {
    this.#sink = sink;
  }

  /** Takes what came in; returns the replies. */
  take(chunk: string): string {
    this.#rest += chunk;
    let replies = "";
    for (let part = this.#next(); part !== undefined; part = this.#next()) replies += this.#answer(part);
    return replies;
  }

  #next(): string | undefined {
    const end = this.#rest.indexOf(this.#inMessage ? "\r\n.\r\n" : "\r\n");
    if (end < 0) return undefined;
    const part = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + (this.#inMessage ? 5 : 2));
    return part;
  }

  #answer(part: string): string {
    if (this.#inMessage) return this.#letter(part);
    const command = part.slice(0, 4).toUpperCase();
    this.#to = recipient.exec(part)?.[1] ?? this.#to;
    this.#inMessage = command === "DATA";
    if (this.#inMessage) return "354 go on\r\n";
    if (command === "EHLO") return "250-sink\r\n250-PIPELINING\r\n250 SIZE 10000000\r\n";
    return command === "QUIT" ? "221 bye\r\n" : "250 ok\r\n";
  }

  #letter(message: string): string {
    this.#inMessage = false;
    const { letters } = this.#sink;
    letters.set(this.#to, [...(letters.get(this.#to) ?? []), messageId.exec(message)?.[1] ?? ""]);
    this.#sink.taken++;
    this.#sink.onLetter();
    return "250 taken\r\n";
  }
}

export async function countingSink(): Promise<CountingSink> {
  const server = createServer((socket: Socket) => {
    const conversation = new Conversation(sink);
    sink.connections++;
    socket.on("close", () => sink.connections--);
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      const replies = conversation.take(chunk.toString("latin1"));
      if (replies !== "") socket.write(replies);
      if (replies.endsWith("221 bye\r\n")) socket.end();
    });
    socket.write("220 sink ESMTP\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const sink: CountingSink = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters: new Map(),
    taken: 0,
    connections: 0,
    onLetter: () => undefined,
    [Symbol.asyncDispose]: () => new Promise((closed) => server.close(() => closed())),
  };
  return sink;
}
