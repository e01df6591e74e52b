import { addressIn, type Fields, first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import { enhancedIn, replyIn, signedCodeIn } from "~/mail/inbound/reply";
import { mailboxFull, suspended } from "~/mail/inbound/rules/mailbox";
import { plainWords, says } from "~/mail/inbound/rules/words";
import { stepIn } from "~/mail/inbound/step";
import type { Statement } from "~/mail/inbound/verdict";

/** What a mail says about one recipient: its statements, the most telling first. */
export interface Account {
  recipient?: string;
  /** Action field of the report (RFC 3464), lower-case; "" when there is none. */
  action: string;
  statements: Statement[];
}

/** One account for each recipient that the report, or else the notice, names; at least one. */
export function accountsOf(inbound: Inbound): Account[] {
  const notices = noticesOf(inbound.text || inbound.body);
  if (!inbound.report?.recipients.length) return notices.map((notice) => accountOfNotice(inbound, notice));
  const reporter = first(inbound.report.message, "reporting-mta").toLowerCase();
  return inbound.report.recipients.map((group) => accountOfGroup(inbound, group, reporter, notices));
}

interface Notice {
  recipient?: string;
  text: string;
}

function accountOfGroup(inbound: Inbound, group: Fields, reporter: string, notices: Notice[]): Account {
  const final = addressIn(first(group, "final-recipient"));
  const original = addressIn(first(group, "original-recipient"));
  const about = notices.find(({ recipient }) => recipient && (recipient === final || recipient === original));
  const notice = about?.text ?? inbound.text;
  const status = enhancedIn(first(group, "status"));
  const step = stepIn(notice);
  const domain = (final ?? original ?? "").split("@")[1] ?? "";
  const common = { status, step, reporter, host: `${first(group, "remote-mta")} ${domain}`.toLowerCase() };
  const diagnosis = diagnosisOf(group, common);
  return {
    recipient: original ?? final,
    action: first(group, "action").toLowerCase(),
    statements: [
      ...rejectionIn(inbound.text),
      ...(diagnosis ? [diagnosis] : prefaceIn(notice)),
      ...quotationsIn(notice, common),
      { ...statementOf(notice, common), isHearsay: diagnosis !== null },
    ],
  };
}

function diagnosisOf(group: Fields, common: Partial<Statement>): Statement | null {
  const field = first(group, "diagnostic-code");
  const [, type = "", said = field] = /^\s*([\w-]{1,40});(.*)$/s.exec(field) ?? [];
  if (/^x-unix$/i.test(type)) return { ...statementOf(said, common), isProgram: true };
  return /\w/.test(said) ? statementOf(said, common) : null;
}

function accountOfNotice(inbound: Inbound, { recipient, text }: Notice): Account {
  const failed = addressIn(first(inbound.headers, "x-failed-recipients"));
  const whole = inbound.text || inbound.body;
  const named =
    recipient ??
    failed ??
    addressIn(/\b(?:rcpt to|to|recipients?|for)\b\W{1,8}(\S{1,250}@\S{1,250})/i.exec(whole)?.[1] ?? "");
  const common = { step: stepIn(text) ?? stepIn(whole), host: (named ?? "").split("@")[1] ?? "", reporter: "" };
  const quoted = quotationsIn(text, common);
  return {
    recipient: named,
    action: "",
    statements: [
      ...rejectionIn(text),
      ...prefaceIn(text),
      ...quoted,
      { ...statementOf(text, common), isHearsay: quoted.length > 0 },
    ],
  };
}

/** Dovecot prints what its delivery found in the notice only: the report below it keeps a code from earlier. */
function rejectionIn(notice: string): Statement[] {
  const said = /^your message to .{1,300} was automatically rejected:\s{0,4}(\S.{0,300})/im.exec(notice)?.[1];
  return said ? [{ text: plainWords(said) }] : [];
}

/** "The account is disabled: … 550 user unknown": what a system explains in front of the reply it quotes outweighs the reply. */
function prefaceIn(notice: string): Statement[] {
  const preface = plainWords(notice.slice(0, replyIn(notice)?.at ?? 0));
  return says(preface, [...mailboxFull, ...suspended]) ? [{ text: preface }] : [];
}

/** Where a transcript goes on after a reply: the next command, or a line of Sendmail's own ("550 5.1.1 <…>... User unknown"). */
const goesOn = /\n(?:>>>|[45]\d\d (?:[45]\.\d\.\d{1,3} )?(?:\S{1,300}\.\.\. |Service unavailable))/i;

/** The first reply that a notice quotes, "550 5.1.1 …", as far as it may reach. */
function quotationsIn(notice: string, common: Partial<Statement>): Statement[] {
  const reply = replyIn(notice);
  if (!reply) return [];
  const quoted = notice.slice(reply.at, reply.at + 1_000);
  const end = quoted.search(goesOn);
  return [statementOf(end < 0 ? quoted : quoted.slice(0, end), common)];
}

function statementOf(text: string, common: Partial<Statement>): Statement {
  const reply = replyIn(text);
  const words = plainWords(text);
  return { ...common, text: words, code: reply?.code, enhanced: reply ? reply.enhanced : signedCodeIn(text) };
}

/** A line that is, or begins with, the address that the lines after it are about. */
const heading = /^[ \t*-]{0,12}["<]?([^\s<>"@:,;()]{1,120}@[^\s<>":,;()]{1,253})[">]?(?:[: ]|$)/;

/** Cuts a notice at the lines that name a recipient; the whole notice when fewer than two are named. */
function noticesOf(text: string): Notice[] {
  const notices: Notice[] = [];
  for (const line of text.split("\n").slice(0, 2_000)) {
    const recipient = heading.exec(line)?.[1]?.toLowerCase();
    const last = notices.at(-1);
    if (recipient && recipient !== last?.recipient) notices.push({ recipient, text: line });
    else if (last) last.text += `\n${line}`;
  }
  if (notices.length === 1) return [{ recipient: notices[0]?.recipient, text }];
  const telling = notices.filter(
    (notice) => notice.text.split("\n").some((line, i) => i > 0 && line.trim()) || /[: ].{10}/.test(notice.text),
  );
  return telling.length > 1 ? telling : [{ recipient: notices[0]?.recipient, text }];
}
