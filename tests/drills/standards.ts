/**
 * Generated letters with nasty names, areas and subjects, read back by parsers that are not ours (mailparser, mailauth).
 */
import { generateKeyPairSync } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify";
import { simpleParser } from "mailparser";
import { generator, type Nasty } from "#tests/drills/nasty-words";
import { option } from "#tests/support/command";
import { type DkimKey, dkimSigner } from "~/mail/outbound/dkim";
import { slot } from "~/mail/outbound/slots";
import { composeTemplate } from "~/mail/outbound/template";

/** What the parsers found. All but `letters` and the counts of good ones should be 0. */
export interface StandardsFigures {
  letters: number;
  /** Read back with the right headers, subject, names and links in text and HTML. */
  valid: number;
  /** RSA and Ed25519 signatures both hold. */
  dkimPass: number;
  /** List-Unsubscribe and List-Unsubscribe-Post are among the signed headers of both. */
  unsubscribeSigned: number;
  injectedHeaders: number;
  longLines: number;
  longQuotedPrintable: number;
  bareLineEnds: number;
  largeHtml: number;
  /** The first few things that were wrong. */
  complaints: string[];
}

/** Letters at a time: as many as the thread pool signs. */
const TOGETHER = 4;

const EXPECTED = new Set(
  "dkim-signature to date message-id list-unsubscribe list-unsubscribe-post in-reply-to references reply-to subject auto-submitted content-language feedback-id list-id from mime-version content-type".split(
    " ",
  ),
);

function newKeys(): { keys: DkimKey[]; records: Map<string, string> } {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ed25519 = generateKeyPairSync("ed25519");
  const pem = (key: { export(options: { type: "pkcs8"; format: "pem" }): string | Buffer }) =>
    key.export({ type: "pkcs8", format: "pem" }).toString();
  const rsaPublic = rsa.publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const ed25519Public = ed25519.publicKey.export({ type: "spki", format: "der" }).subarray(-32).toString("base64");
  return {
    keys: [
      { domain: "nora.example", selector: "rsa", privateKey: pem(rsa.privateKey) },
      { domain: "nora.example", selector: "ed", privateKey: pem(ed25519.privateKey) },
    ],
    records: new Map([
      ["rsa._domainkey.nora.example", `v=DKIM1; k=rsa; p=${rsaPublic}`],
      ["ed._domainkey.nora.example", `v=DKIM1; k=ed25519; p=${ed25519Public}`],
    ]),
  };
}

const { keys, records } = newKeys();
const sign = dkimSigner(keys);

async function generated(words: Nasty, i: number) {
  const template = await composeTemplate({
    from: { name: words.sender, address: "varning@nora.example" },
    subject: words.slotInSubject ? `${words.subject} ${slot("area")}` : words.subject,
    text: `Hej ${slot("name")},\n\n${words.paragraph}\n${slot("area")}\n${slot("link")}\n`,
    html: `<p title="${slot("name")}">Hej ${slot("name")},</p><p>${escaped(words.paragraph)}</p><p>${slot("area")}</p><a href="${slot("link")}">Avsluta</a>`,
    language: "sv",
    list: { name: words.sender, id: "varning.nora.example" },
    feedbackId: `${i}:varning:1884:grannsamverkan`,
    slots: ["name", "area", "link"],
  });
  const link = `https://nora.example/avsluta/${i}?a=b&c=${"d".repeat(i % 120)}`;
  const message = template.fill({
    to: { name: words.name, address: `boende${i}@example.se` },
    messageId: `${i}.letter@nora.example`,
    date: new Date(Date.UTC(2026, 0, 1 + (i % 300))),
    replyTo: i % 2 ? { name: words.sender, address: `svar+${i}@nora.example` } : undefined,
    unsubscribeUrl: link,
    inReplyTo: i % 3 ? undefined : `${i}.earlier@nora.example`,
    references: i % 3 ? undefined : [`${i}.first@nora.example`, `${i}.earlier@nora.example`],
    slots: { name: words.name, area: words.area, link },
  });
  return { link, signed: await sign(message) };
}

/** With U+FFFD for halves of characters. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** What a reader sees of a header: one line, no control characters. */
const plain = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** In the body, control characters are left out and line ends stay. */
const shown = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "");

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");

/** Generates `letters` letters from a seed and has them read. */
export async function measureStandards(letters: number, seed = 1): Promise<StandardsFigures> {
  const figures: StandardsFigures = {
    letters,
    valid: 0,
    dkimPass: 0,
    unsubscribeSigned: 0,
    injectedHeaders: 0,
    longLines: 0,
    longQuotedPrintable: 0,
    bareLineEnds: 0,
    largeHtml: 0,
    complaints: [],
  };
  const next = generator(seed);
  for (let i = 1; i <= letters; i += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, letters - i + 1) }, (_, k) => measure(next(), i + k, figures));
    await Promise.all(some);
  }
  return figures;
}

async function measure(words: Nasty, i: number, figures: StandardsFigures): Promise<void> {
  const { link, signed } = await generated(words, i);
  countLines(signed, figures);
  await countSignatures(signed, figures);
  const wrong = await misread(signed, words, link, i, figures);
  if (wrong.length === 0) figures.valid++;
  else if (figures.complaints.length < 5) figures.complaints.push(`${i}: ${wrong.join(", ")} ${JSON.stringify(words)}`);
}

function countLines(signed: Buffer, figures: StandardsFigures): void {
  const text = signed.toString("latin1");
  if (/[^\r]\n|\r(?!\n)|\0/.test(text)) figures.bareLineEnds++;
  const head = text.slice(0, text.indexOf("\r\n\r\n"));
  if (text.split("\r\n").some((line) => line.length > 998)) figures.longLines++;
  if (
    text
      .slice(head.length)
      .split("\r\n")
      .some((line) => line.length > 76)
  )
    figures.longQuotedPrintable++;
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(":")[0]!.toLowerCase());
  const single = names.filter((name) => name !== "dkim-signature");
  if (names.some((name) => !EXPECTED.has(name)) || new Set(single).size !== single.length) figures.injectedHeaders++;
}

async function countSignatures(signed: Buffer, figures: StandardsFigures): Promise<void> {
  const resolver = async (name: string) => [[records.get(name) ?? ""]];
  const { results } = await dkimVerify(signed, { resolver } as Parameters<typeof dkimVerify>[1]);
  if (results.length === 2 && results.every(({ status }) => status.result === "pass")) figures.dkimPass++;
  const signs = (keysSigned: string | undefined) =>
    /\bList-Unsubscribe:/i.test(`${keysSigned}:`) && /\bList-Unsubscribe-Post:/i.test(`${keysSigned}:`);
  if (results.every(({ signingHeaders }) => signs(signingHeaders?.keys))) figures.unsubscribeSigned++;
}

async function misread(
  signed: Buffer,
  words: Nasty,
  link: string,
  i: number,
  figures: StandardsFigures,
): Promise<string[]> {
  const mail = await simpleParser(signed, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  const html = mail.html || "";
  if (Buffer.byteLength(html) > 90 * 1024) figures.largeHtml++;
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  const subject = plain(words.slotInSubject ? `${words.subject} ${words.area}` : words.subject);
  const facts: Record<string, boolean> = {
    subject: plain(mail.subject ?? "") === subject,
    to: to?.value.length === 1 && to.value[0]!.address === `boende${i}@example.se`,
    name: plain(to?.value[0]?.name ?? "") === plain(words.name),
    from: mail.from?.value.length === 1 && mail.from.value[0]!.address === "varning@nora.example",
    sender: plain(mail.from?.value[0]?.name ?? "") === plain(words.sender),
    messageId: mail.messageId === `<${i}.letter@nora.example>`,
    unsubscribe: JSON.stringify(mail.headers.get("list") ?? {}).includes(JSON.stringify(link).slice(1, -1)),
    text: (mail.text ?? "").includes(shown(words.name)) && (mail.text ?? "").includes(shown(words.paragraph)),
    area: (mail.text ?? "").includes(shown(words.area)) && html.includes(escaped(shown(words.area))),
    html: html.includes(`title="${escaped(shown(words.name))}"`) && html.includes(escaped(shown(words.paragraph))),
    links: (mail.text ?? "").includes(link) && html.includes(`href="${escaped(link)}"`),
    attachments: mail.attachments.length === 0,
  };
  return Object.keys(facts).filter((fact) => !facts[fact]);
}

/** `npm run drill -- standards [--letters N] [--json]` */
export function run(args: string[]): Promise<StandardsFigures> {
  return measureStandards(Number(option(args, "letters") ?? 10_000));
}
