/** A mail server on loopback that keeps what it gets: the demo's, and that of tests which want to read it as pages. */
import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface PostboxLetter {
  id: number;
  at: Date;
  /** Envelope recipient, lower case. */
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  /** All headers as they came. */
  head: string;
  /** iCalendar text that the letter brings, or "". */
  calendar: string;
  /** Links in the order they stand, each once. */
  links: string[];
}

const most = 5_000;

function linksIn(html: string, text: string): string[] {
  const found = [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));
  const written = [...text.matchAll(/https?:\/\/\S+/g)].map((match) => match[0]);
  return [...new Set([...found, ...written])];
}

async function read(id: number, to: string, raw: Buffer): Promise<PostboxLetter> {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  const [html, text] = [mail.html || "", mail.text ?? ""];
  const end = raw.indexOf("\r\n\r\n");
  return {
    id,
    at: new Date(),
    to,
    from: mail.from?.text ?? "",
    subject: mail.subject ?? "(utan ämne)",
    text,
    html,
    calendar: mail.attachments.find(({ contentType }) => contentType === "text/calendar")?.content.toString() ?? "",
    head: raw.subarray(0, end === -1 ? raw.length : end).toString("utf8"),
    links: linksIn(html, text),
  };
}

/** Starts to listen; `letters` grows as letters come, oldest first, and keeps the newest 5,000. */
export async function receiveLetters(port: number) {
  const letters: PostboxLetter[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        for (const { address } of session.envelope.rcptTo)
          letters.push(await read(++count, address.toLowerCase(), Buffer.concat(chunks)));
        letters.splice(0, Math.max(0, letters.length - most));
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    letters,
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
