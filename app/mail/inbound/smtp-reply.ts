import { enhancedIn } from "~/mail/inbound/reply";
import { judge } from "~/mail/inbound/rules/judge";
import { plainWords } from "~/mail/inbound/rules/words";
import { kindOf, type Reason, type Step } from "~/mail/inbound/verdict";

/** What a live reply means for the letter. */
export interface ReplyVerdict {
  kind: "permanent" | "temporary" | "policy";
  status?: string;
  reason: Reason;
}

/**
 * Classifies one SMTP reply of a live session by the rules for returned mails. Every 4xx is temporary, whatever it says; a 5xx is
 * permanent only when it condemns the address, policy when it is held against us, and temporary when it says nothing known.
 *
 * @param code reply code, 400–599
 * @param enhanced RFC 3463 code in front of the text, if the server sent one; otherwise one is looked for in the text
 * @param text the lines of the reply without their codes, joined
 * @param step the command that was answered; `final` is the end of the data
 */
export function classifySmtpReply(code: number, enhanced: string | undefined, text: string, step: Step): ReplyVerdict {
  const words = plainWords(`${code} ${enhanced ?? ""} ${text.slice(0, 8_192)}`);
  const status = enhanced ?? enhancedIn(words, String(code).charAt(0));
  const reason = judge({ text: words, code, enhanced: status, step }) ?? "unknown";
  return { kind: code < 500 ? "temporary" : kindOf(reason), status, reason };
}
