import { hostUnknown, moved, notAccepted, userUnknown, userUnknownOwn } from "~/mail/inbound/rules/address";
import { reasonOfCode } from "~/mail/inbound/rules/codes";
import { filtered, mailboxFull, suspended } from "~/mail/inbound/rules/mailbox";
import { ours } from "~/mail/inbound/rules/ours";
import { reasonOfSystem } from "~/mail/inbound/rules/systems";
import { greylisted, network, transport } from "~/mail/inbound/rules/transport";
import { says } from "~/mail/inbound/rules/words";
import { isPermanent, type Reason, type Statement, type Step } from "~/mail/inbound/verdict";

/** Steps at which a server has not heard of any recipient yet. */
const beforeRecipient: ReadonlySet<Step | undefined> = new Set(["connect", "ehlo", "auth", "mail"]);

const condemning = [userUnknown, hostUnknown, notAccepted, moved];

/**
 * The reason for one statement: rules of single systems, then the receiver's enhanced code, then the words, then the report's
 * Status field, then the reply code. A code that condemns the address stands only while the words do not contradict it.
 * Undefined when nothing is known.
 */
export function judge(statement: Statement): Reason | undefined {
  const known = reasonOfSystem(statement);
  if (known) return known;
  if (isOwnFinding(statement)) return "userUnknown";
  const early = beforeRecipient.has(statement.step);
  const contradiction = contradictionIn(statement);
  if (statement.isProgram) return contradiction ?? "systemError";
  const byReply = reasonOfCode(statement.enhanced);
  if (byReply && !isPermanent(byReply)) return finer(byReply, statement);
  if (byReply && !early) return contradiction ?? byReply;
  const byStatus = reasonOfCode(statement.status);
  if (byStatus && isPermanent(byStatus) && !early && isBorneOut(statement)) return contradiction ?? byStatus;
  return contradiction ?? reasonOfWords(statement) ?? lasting(byStatus) ?? reasonOfReply(statement);
}

/**
 * A Status field beside a bare reply code is only the reporter's translation (550 at RCPT becomes 5.1.1, 553 becomes 5.1.3, whatever
 * the receiver meant): it condemns the address only with the receiver's words.
 */
function isBorneOut({ code, enhanced, text }: Statement): boolean {
  const isTranslation = code !== undefined && enhanced === undefined;
  return !isTranslation || condemning.some((family) => says(text, family));
}

/** A reason of a Status field that was not borne out is none. */
const lasting = (reason: Reason | undefined) => (reason && isPermanent(reason) ? undefined : reason);

/** The general x.7.x gives way to words that say more, within what is not permanent. */
function finer(reason: Reason, { text }: Statement): Reason {
  if (reason !== "policy") return reason;
  const held = ours.find(([ground, family]) => ground !== "policy" && says(text, family));
  return held?.[0] ?? (says(text, greylisted) ? "greylisted" : reason);
}

/** Words that acquit the address. */
function contradictionIn({ text }: Statement): Reason | undefined {
  if (says(text, mailboxFull)) return "mailboxFull";
  if (says(text, suspended)) return "suspended";
  const held = ours.find(([reason, family]) => reason !== "badContent" && reason !== "policy" && says(text, family));
  if (held) return held[0];
  return says(text, network) ? "network" : undefined;
}

/**
 * "User unknown" is believed in answer to RCPT only: after the data, or at a step that nobody names, it is as often the verdict of
 * a filter.
 */
function reasonOfWords(statement: Statement): Reason | undefined {
  const { text, step } = statement;
  const early = beforeRecipient.has(step);
  const said = step !== "data" && step !== "final" && !early;
  if (said && says(text, moved)) return "moved";
  const unknown = !early && says(text, userUnknown);
  if (unknown && step === "rcpt") return "userUnknown";
  if (said && says(text, notAccepted)) return "notAccepted";
  if (said && says(text, hostUnknown)) return "hostUnknown";
  if (unknown || says(text, filtered)) return "filtered";
  return [...ours, ...transport].find(([, family]) => says(text, family))?.[0];
}

/** A system known to decide by itself found no such user, and quotes nobody. */
const isOwnFinding = ({ code, enhanced, step, text }: Statement) =>
  code === undefined && enhanced === undefined && step === undefined && says(text, userUnknownOwn);

function reasonOfReply({ code, step }: Statement): Reason | undefined {
  if (code === 556) return "notAccepted";
  if (code === 552 || code === 452) return "mailboxFull";
  if (code && code >= 500 && step === "mail") return "senderRejected";
  if (code && code >= 500 && beforeRecipient.has(step)) return "blocked";
  if (code === 421) return "network";
  if (code === 525) return "suspended";
  return undefined;
}
