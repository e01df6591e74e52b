import type { Step } from "~/mail/inbound/verdict";

const command =
  "(RCPT|MAIL|DATA|EHLO|HELO|AUTH|TEXT|BDAT|STARTTLS|end of data|end-of-data|final DATA|initial connection|initial server greeting)";

/** How mail systems tell which command was refused; the first that is found counts. */
const tellings: readonly RegExp[] = [
  new RegExp(`\\(in reply to (?:the )?${command}`, "i"), // Postfix
  new RegExp(
    `error from remote (?:mail ?server|mailer|server) (?:after|for) (?:pipelined )?(?:sending )?${command}`,
    "i",
  ), // Exim, GMX
  new RegExp(`did not like our ${command}`, "i"), // DragonFly
  new RegExp(`(?:following|after|during|on) (?:the )?(?:SMTP )?["']?${command}["']? command`, "i"),
  new RegExp(`${command}(?: TO| FROM)? generated (?:the )?(?:following )?response`, "i"), // IMail
  new RegExp(`LMTP error after ${command}`, "i"),
  /\[(RCPT|MAIL|DATA|EHLO|HELO)_?(?:TO|FROM)?\]/, // Yahoo
  /most progress was (RCPT|MAIL|DATA|EHLO|HELO)\b/, // qmail
  /^SMTP:(RCPT|MAIL|DATA|EHLO|HELO)\b/m,
  /-SMTP command\s{1,4}(RCPT|MAIL|DATA|EHLO|HELO)\b/i, // m-FILTER
];
const names: Record<string, Step> = {
  rcpt: "rcpt",
  mail: "mail",
  ehlo: "ehlo",
  helo: "ehlo",
  starttls: "ehlo",
  auth: "auth",
  "initial connection": "connect",
  "initial server greeting": "connect",
};

/** Sentences of single systems. */
const sentences: readonly [RegExp, Step][] = [
  [/does not like recipient|remote smtp server has rejected address|destination server rejected recipients/i, "rcpt"], // qmail, Oracle
  [/but sender was rejected/i, "mail"],
  [/but my name was rejected/i, "ehlo"],
  [/but greeting failed/i, "connect"],
  [/failed (?:on data command|after i sent the message)/i, "final"],
  [/\(state 14\)/, "rcpt"], // Gmail numbers its states
  [/\(state 13\)/, "mail"],
  [/\(state 1[578]\)/, "final"],
];

/** The SMTP step at which a notice says the recipient was refused; undefined when it does not say. */
export function stepIn(notice: string): Step | undefined {
  for (const telling of tellings) {
    const found = telling.exec(notice)?.[1]?.toLowerCase();
    if (found) return names[found] ?? "final";
  }
  return sentences.find(([sentence]) => sentence.test(notice))?.[1] ?? stepInTranscript(notice);
}

/**
 * Reads a transcript as Sendmail and many gateways print it (">>> RCPT To:<…>", "<<< 550 …"). A pipelining client shows a refused
 * recipient under DATA; Sendmail then adds a line of its own, "550 5.1.1 <…>... User unknown" (before version 8 without 5.1.1).
 */
function stepInTranscript(notice: string): Step | undefined {
  if (/^550 (?:5\.1\.1 )?.{1,300}\.\.\. ?User unknown/m.test(notice)) return "rcpt";
  let sent: string | undefined;
  for (const line of notice.split("\n").slice(0, 500)) {
    const said = /(?:>>>|Sent <<<) {0,3}(RCPT|MAIL|DATA|EHLO|HELO|AUTH)\b/i.exec(line)?.[1];
    if (said) sent = said.toLowerCase();
    if (/(?:<<<|Received >>>) {0,3}5\d\d/.test(line)) return sent ? (names[sent] ?? "final") : "connect";
  }
  return undefined;
}
