import { autoreplyIn } from "~/mail/inbound/autoreply";
import { complaintIn } from "~/mail/inbound/complaint";
import { addressIn, first, messageIdIn } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import { judge } from "~/mail/inbound/rules/judge";
import { type Account, accountsOf } from "~/mail/inbound/statements";
import { isPermanent, kindOf, type Reason, type Statement, type Verdict } from "~/mail/inbound/verdict";

/** What an incoming mail means for the letter it answers: the only place where mails that come back are understood. */
export function classifyInbound(inbound: Inbound): Verdict {
  const originalMessageId = originalIdOf(inbound);
  const complaint = complaintIn(inbound);
  if (complaint)
    return { kind: complaint.reason === "unknown" ? "other" : "complaint", ...complaint, originalMessageId };
  if (isNotice(inbound)) return { ...merged(accountsOf(inbound).map(verdictOf)), originalMessageId };
  const reason = autoreplyIn(inbound);
  const recipient = addressIn(first(inbound.headers, "from"));
  if (reason) return { kind: "autoreply", reason, recipient, originalMessageId };
  return { kind: "other", reason: "unknown", recipient, originalMessageId };
}

const daemons =
  /mailer[-_ ]?daemon|(?:^|[<\s"])post[-_ ]?master|mail[- ]?deliver|mail(?:er)? (?:system|administrator)|system administrator|\bndr\b|mdaemon/i;
const noticeSubjects = new RegExp(
  [
    "^\\W{0,8}(?:undeliver|returned? mail|failure notice|delivery (?:status|failure|notification|report|problem|error|delayed|has failed)",
    "automatically rejected|rejected mail|inability to deliver|non recapitabile|メール配信に失敗|メッセージを配信できません",
    "mail(?: system)? (?:delivery|error|could not|failure|returned)|message (?:delivery|could not|status|not delivered|undeliverable)|failed delivery|failed mail",
    "nondeliverable|non[- ]?delivery|delayed mail|warning: (?:message|could not)|there was an error sending|bounce|email feedback|\\*\\*message you sent",
    "kunde inte levereras|olevererbart|går ej att leverera|onbestelbaar|unzustellbar|non remis|não entregue|no se pudo entregar|could not send)",
  ].join("|"),
  "i",
);

/** True for a report or a notice about delivery, false for what a person or an autoresponder sent. */
function isNotice({ report, headers, subject }: Inbound): boolean {
  if (report || headers.has("x-failed-recipients")) return true;
  return daemons.test(first(headers, "from")) || noticeSubjects.test(subject);
}

const done = /^(?:delivered|relayed|expanded|deliverable)/;

function verdictOf({ recipient, action, statements }: Account): Verdict {
  const status = statusOf(statements);
  if (done.test(action) || (!action && status?.startsWith("2.")))
    return { kind: "delivered", reason: "delivered", status, recipient };
  const reasons = statements.map((statement) => [judge(statement), statement] as const);
  const [reason, said] = reasons.find(([found, { isHearsay }]) => found && !(isHearsay && isPermanent(found))) ?? [];
  const isDelayed = /^delay/.test(action) || isTransient(said);
  return { kind: kindIn(reason ?? "unknown", isDelayed), reason: reason ?? "unknown", status, recipient };
}

/** A failure that the server itself calls temporary never condemns an address. */
function kindIn(reason: Reason, isDelayed: boolean): Verdict["kind"] {
  const kind = kindOf(reason);
  return isDelayed && kind === "permanent" ? "temporary" : kind;
}

function isTransient(statement: Statement | undefined): boolean {
  if (statement?.enhanced?.startsWith("4") || (statement?.code && statement.code < 500)) return true;
  return !statement?.code && !statement?.enhanced && (statement?.status?.startsWith("4") ?? false);
}

/** The receiver's own code, else the report's; a generic one (x.0.0) only when there is no other. */
function statusOf(statements: Statement[]): string | undefined {
  const codes = statements.flatMap(({ enhanced, status }) => [enhanced, status]).filter((code) => code !== undefined);
  return codes.find((code) => !code.endsWith(".0.0")) ?? codes[0];
}

/**
 * One verdict for a mail about several recipients (a forwarding address with several targets): permanent only when all are, for
 * the letter may have reached the others.
 */
function merged(verdicts: Verdict[]): Verdict {
  const failed = verdicts.filter(({ kind }) => kind !== "delivered");
  const milder = failed.find(({ kind }) => kind !== "permanent");
  return (
    milder ??
    (failed.length === verdicts.length ? failed[0] : verdicts.find(({ kind }) => kind === "delivered")) ?? {
      kind: "temporary",
      reason: "unknown",
    }
  );
}

function originalIdOf({ headers, original }: Inbound): string | undefined {
  const returned = messageIdIn(first(original ?? undefined, "message-id"));
  const references = first(headers, "references").split(/\s+/).at(-1) ?? "";
  return returned ?? messageIdIn(first(headers, "in-reply-to")) ?? messageIdIn(references);
}
