import { config } from "~/config.server";
import type { Inbound } from "~/mail/inbound/read";
import { plain } from "~/mail/letter";
import type { MailWords } from "./letters";

const most = 10_000;
const ownAddress = /\b[br]\+[a-z2-7]{26}\.[a-z2-7]{26}@[\w.-]{1,253}/gi;

/** Without the quotation that a mail program puts below an answer, unless it is all there is. */
export function withoutQuotation(text: string): string {
  const lines = text.split("\n");
  let end = lines.length;
  while (end > 0 && /^\s*(?:>|$)/.test(lines[end - 1]!)) end--;
  if (end > 0 && end < lines.length && /\b(?:skrev|wrote)\b.{0,200}:\s*$/i.test(lines[end - 1]!)) end--;
  return lines.slice(0, end).join("\n").trim() || text.trim();
}

/** An own link in a quoted letter is a key of its reader: nobody else gets it. A stranger's link cannot be clicked in a letter of ours. */
function withoutKey(url: string): string {
  const isOwn = url.toLowerCase().startsWith(`${config.publicUrl}/`);
  return isOwn ? `${config.publicUrl}/…` : url.replace("://", " : //");
}

const withoutKeys = (text: string): string =>
  text.replaceAll(/\bhttps?:\/\/\S+/gi, withoutKey).replaceAll(ownAddress, "…");

const clean = (text: string): string => withoutKeys(plain(text)).trim();

/** The words of a mail, plain, at most 10,000 characters of them; null when it names no sender. */
export function wordsOf({ sender, subject, whole, enclosed }: Inbound): MailWords | null {
  if (!sender) return null;
  const text = clean(withoutQuotation(whole));
  return {
    name: clean(sender.name) || sender.address,
    address: plain(sender.address),
    subject: clean(subject),
    text: text.slice(0, most),
    isCut: text.length > most,
    enclosed,
  };
}
