import type { Wire } from "~/mail/outbound/wire";

/**
 * Where in the conversation something happened. `queued`: nothing of the letter was written yet; `final`: after the
 * final dot; `empty`: after the lone dot that ends a message for nobody (RFC 2920 3.1).
 */
export type Step = "queued" | "rset" | "mail" | "rcpt" | "data" | "final" | "empty" | "quit";

/** What a server answered; `local` when we refused by what the server announced, or could not make the letter. */
export interface Reply {
  code: number;
  /** RFC 3463 status such as "5.1.1", where the reply carries one. */
  enhanced?: string;
  /** Text without code and status; lines joined by "\n", control characters replaced. */
  text: string;
  local?: true;
}

/** One letter to one recipient, as the bulk lane and the single transport take it. */
export interface Letter {
  id: string;
  /** Envelope sender, "" for the null sender. */
  from: string;
  to: string;
  /** Makes the message; called once, just before the letter's turn. */
  message(): Wire | Promise<Wire>;
}

/**
 * How a letter ended.
 * - `sent`: the server took it over (2xx after the final dot); what it said is not kept.
 * - `failed`: the server, or we before asking it (`reply.local`), refused it; `reply` says how.
 * - `unknown`: the final dot was written but no answer came; repeat it with the same Message-ID.
 * - `unsent`: the server cannot have taken it; costs no attempt. `step` tells how far its envelope came.
 */
export interface Outcome {
  id: string;
  result: "sent" | "failed" | "unknown" | "unsent";
  step: Step;
  reply?: Reply;
}

const STATUS = /^([245]\.\d{1,3}\.\d{1,3})(?:[ \n]|$)/;

/** Builds a Reply from a code and the text after it, one character a byte. */
export function toReply(code: number, raw: string): Reply {
  const text = /^[\n -~]*$/.test(raw) ? raw : readable(raw);
  const status = STATUS.exec(text)?.[1];
  if (status === undefined) return { code, text };
  return { code, enhanced: status, text: text.slice(status.length + 1) };
}

/** UTF-8 where it is, control characters as U+FFFD: the text is shown to people and stored. */
function readable(text: string): string {
  const utf8 = Buffer.from(text, "latin1").toString();
  return (utf8.includes("\uFFFD") ? text : utf8).replace(/[^\P{Cc}\n]/gu, "\uFFFD");
}
