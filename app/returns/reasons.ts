import type { DeliveryState } from "~/db/schema/delivery";
import type { Obstacle } from "~/delivery/recipients.server";
import type { Reason } from "~/mail/inbound/verdict";
import type { Texts } from "~/texts/index";

/** Why a letter did not reach somebody: in a few words, what it means, and what a contact or an officer can do about it. */
export interface ReasonWords {
  short: string;
  means: string;
  todo: string;
}

type Why = Reason | Obstacle | "cancelled";

/** Every reason has its words in every language, or nothing compiles. */
const all = ({ returns }: Texts): Record<Why, ReasonWords> => returns.reasons;

/** The words for a reason as a delivery or a suppression holds it; an unknown one says that nobody knows why. */
export function reasonWords(t: Texts, reason: string | null): ReasonWords {
  const words = all(t);
  return reason !== null && Object.hasOwn(words, reason) ? words[reason as Why] : words.unknown;
}

/** Why a delivery that is settled did not reach its person: its reason, else its state (`expired`, `suppressed`, `cancelled`). */
export const whyNotReached = (t: Texts, { state, reason }: { state: DeliveryState; reason: string | null }) =>
  reasonWords(t, reason ?? state);
