import type { Obstacle } from "~/delivery/recipients.server";
import type { Reason } from "~/mail/inbound/verdict";
import type { Texts } from "~/texts/index";

/** Why a letter did not reach somebody: in a few words, what it means, and what a contact or an officer can do about it. */
export interface ReasonWords {
  short: string;
  means: string;
  todo: string;
}

/** Every reason has its words in every language, or nothing compiles. */
const all = ({ returns }: Texts): Record<Reason | Obstacle, ReasonWords> => returns.reasons;

/** The words for a reason as a delivery or a suppression holds it; an unknown one says that nobody knows why. */
export function reasonWords(t: Texts, reason: string | null): ReasonWords {
  const words = all(t);
  return reason !== null && Object.hasOwn(words, reason) ? words[reason as Reason | Obstacle] : words.unknown;
}
