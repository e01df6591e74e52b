import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { sendThrough } from "~/delivery/transport.server";

/** A letter as it came out of the wire. */
export interface ReceivedLetter {
  /** Envelope sender and recipient. */
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: ParsedMail["headers"];
  raw: string;
}

/** An SMTP reply that a recipient's letters get instead of being taken. */
export interface Refusal {
  code: number;
  text: string;
}

const addressOf = (value: SMTPServerSession["envelope"]["mailFrom"]) => (value ? value.address : "");

async function received(raw: Buffer, session: SMTPServerSession): Promise<ReceivedLetter> {
  const mail = await simpleParser(raw);
  return {
    from: addressOf(session.envelope.mailFrom),
    to: session.envelope.rcptTo[0]!.address,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || "",
    messageId: mail.messageId ?? "",
    headers: mail.headers,
    raw: raw.toString("latin1"),
  };
}

/**
 * A real SMTP server on loopback that keeps every letter; this process sends through it until it is disposed of.
 * `refuse` answers a recipient's letters with an error for as long as it returns one. `taken` hears of each letter
 * before it is answered, so that a test can do something in the middle of a mailing.
 */
export async function postbox(
  given: {
    refuse?: (to: string) => Refusal | undefined;
    taken?: (letter: ReceivedLetter) => Promise<void> | void;
  } = {},
) {
  const letters: ReceivedLetter[] = [];
  const waiting = new Map<string, ((letter: ReceivedLetter) => void)[]>();
  const keep = (letter: ReceivedLetter) => {
    letters.push(letter);
    waiting.get(letter.to)?.shift()?.(letter);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const refusal = given.refuse?.(address);
      done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const letter = await received(Buffer.concat(chunks), structuredClone({ envelope: session.envelope }) as never);
        await given.taken?.(letter);
        keep(letter);
        done();
      });
    },
  });
  server.on("error", () => undefined); // a client that is killed breaks off: no fault of the postbox
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  sendThrough(url);
  const lettersTo = (address: string) => letters.filter(({ to }) => to === address);
  const seen = new Map<string, number>();
  return {
    url,
    /** In the order of their arrival. */
    letters,
    lettersTo,
    /** The next letter to an address that this has not yet given, when it has come. */
    async next(address: string): Promise<ReceivedLetter> {
      const place = seen.get(address) ?? 0;
      seen.set(address, place + 1);
      const there = lettersTo(address)[place];
      if (there) return there;
      return new Promise((give) => waiting.set(address, [...(waiting.get(address) ?? []), give]));
    },
    async [Symbol.asyncDispose]() {
      sendThrough(undefined);
      await new Promise<void>((closed) => server.close(closed));
    },
  };
}
