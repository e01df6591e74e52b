import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fixtures, verdictOn } from "#tests/mail/inbound/fixture";
import { cpuClock } from "#tests/support/cpu-clock";
import { classifyInbound } from "~/mail/inbound/classify";
import { readInbound } from "~/mail/inbound/read";
import { classifySmtpReply } from "~/mail/inbound/smtp-reply";

const mails = readdirSync(fixtures).map((name) => readFileSync(path.join(fixtures, name)));
const megabytes = (piece: string, count = 10) => piece.repeat(Math.ceil((count * 1_048_576) / piece.length));

/** A repeatable source of numbers below n (mulberry32). */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** One accident that happens to a mail on its way. */
function damaged(mail: Buffer, below: (n: number) => number): Buffer {
  const text = mail.toString("latin1");
  const at = below(text.length);
  const lines = text.split("\n");
  const line = below(lines.length);
  const accidents = [
    () => text.slice(0, at),
    () => text.slice(at),
    () => `${text.slice(0, at)}${String.fromCharCode(below(256))}${text.slice(at + 1)}`,
    () => `${text.slice(0, at)}${"\0".repeat(below(200))}${text.slice(at)}`,
    () => lines.toSpliced(line, 1 + below(5)).join("\n"),
    () => lines.toSpliced(line, 0, ...lines.slice(0, below(lines.length))).join("\n"),
    () => text.replaceAll("\n", below(2) ? "\r\n" : "\r"),
    () => text.replace(/boundary="?[^"\n]+/, `boundary="${"x".repeat(below(90))}`),
    () => text.replace(/charset=\S+/g, `charset=${["utf-7", "x-none", "iso-2022-jp", "utf-16", '"'][below(5)]}`),
    () => text.replace(/\n\n/, "\n"),
    () => `${text.slice(0, at)}${mails[below(mails.length)]?.toString("latin1")}${text.slice(at)}`,
    () => lines.map((one) => one.repeat(1 + below(3))).join("\n"),
  ];
  return Buffer.from(accidents[below(accidents.length)]?.() ?? "", "latin1");
}

test("1,500 damaged mails: each is read within a second, and nothing throws", async () => {
  const below = numbers(1884);
  for (let n = 0; n < 1_500; n++) {
    let mail: Buffer = mails[below(mails.length)] ?? Buffer.alloc(0);
    for (let times = 1 + below(4); times > 0; times--) mail = damaged(mail, below);
    const spent = cpuClock();
    const verdict = classifyInbound(await readInbound(mail));
    expect(verdict.kind).toBeTypeOf("string");
    expect(spent(), mail.toString("latin1").slice(0, 2_000)).toBeLessThan(1_000);
  }
}, 120_000);

const head = "From: MAILER-DAEMON@mx.nora.example\nSubject: Undelivered Mail Returned to Sender\n";
const floods: Record<string, string> = {
  "one letter": megabytes("a"),
  spaces: megabytes(" "),
  "empty lines": megabytes("\n"),
  "carriage returns": megabytes("\r"),
  NULs: megabytes("\0"),
  "reply codes": megabytes("550 5.1.1 "),
  "digits and dots": megabytes("5.1.1."),
  addresses: megabytes("a@"),
  "almost addresses": megabytes("to: anna.berg@"),
  brackets: megabytes("<"),
  "user user user": megabytes("user "),
  "the user is not": megabytes("user <x> is not "),
  "message message": megabytes("message is a b c d "),
  "sender sender": megabytes("sender a b c d e "),
  "recipient lines": megabytes("<anna@nora.example>:\n"),
  "transcript lines": megabytes(">>> RCPT TO:<a@b>\n<<< 450 later\n"),
  dashes: megabytes("-"),
  "almost markers": megabytes("-------- the header of the \n"),
  "your message to": megabytes("Your message to a "),
  "web addresses": megabytes("http://"),
  "open encoded words": megabytes("=?utf-8?Q?"),
  "soft line breaks": megabytes("=\n"),
  "address fields": megabytes("Final-Recipient: rfc822; a\n\n"),
  "folded lines": megabytes(" folded\n"),
};

for (const [name, flood] of Object.entries(floods)) {
  test(`10 MB of ${name}, in the body, in a report, in a header: within a second each`, async () => {
    const report = `${head}Content-Type: multipart/report; boundary=m\n\n--m\nContent-Type: message/delivery-status\n\n${flood}`;
    const html = `${head}Content-Type: text/html\n\n<div>${flood}`;
    for (const raw of [`${head}\n${flood}`, report, html, `${head}X-Failed-Recipients: ${flood}\n\nHej`, flood]) {
      const spent = cpuClock();
      expect((await verdictOn(raw)).kind).toBeTypeOf("string");
      expect(spent(), raw.slice(0, 300)).toBeLessThan(1_000);
    }
  }, 60_000);
}

test("a thousand nested parts and a thousand flat ones are read within a second", async () => {
  const nested = Array.from(
    { length: 1_000 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
  ).join("");
  const flat = `Content-Type: multipart/mixed; boundary=b\n\n${"--b\nContent-Type: message/rfc822\n\nSubject: x\n\n".repeat(1_000)}`;
  for (const raw of [
    `${head}${nested}`,
    `${head}${flat}`,
    `${head}Content-Type: text/html\n\n${"<b>".repeat(20_000)}`,
  ]) {
    const spent = cpuClock();
    await verdictOn(raw);
    expect(spent()).toBeLessThan(1_000);
  }
});

test("a live reply of 10 MB is judged within 100 ms", () => {
  for (const [name, flood] of Object.entries(floods)) {
    const spent = cpuClock();
    classifySmtpReply(550, undefined, flood, "rcpt");
    expect(spent(), name).toBeLessThan(100);
  }
});

test("an empty mail, a single byte and random bytes are read as something else", async () => {
  const below = numbers(7);
  const noise = Buffer.from(Array.from({ length: 50_000 }, () => below(256)));
  for (const raw of [Buffer.alloc(0), Buffer.from("\n"), Buffer.from([0]), Buffer.from("x"), noise]) {
    expect((await verdictOn(raw)).kind).toBe("other");
  }
});

test("a report without MIME and in Latin-1 is still understood", async () => {
  const raw = `${head}\nHej! Återsänt.\n\n<anna@nora.example>: host mx.nora.example said: 550 5.1.1 okänd mottagare (in reply to RCPT TO command)\n`;
  expect(await verdictOn(Buffer.from(raw, "latin1"))).toMatchObject({
    kind: "permanent",
    recipient: "anna@nora.example",
  });
});
