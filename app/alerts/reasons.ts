import type { DeliveryState } from "~/db/schema/delivery";
import type { Texts } from "~/texts/index";

type Word = keyof Texts["alerts"]["reach"]["reasons"];

/** The reasons of mail/inbound and of the recheck before sending, in the few words that an officer can use. */
const words: Record<string, Word> = {
  userUnknown: "unknownAddress",
  hostUnknown: "unknownAddress",
  moved: "unknownAddress",
  notAccepted: "unknownAddress",
  mailboxFull: "mailboxFull",
  suspended: "suspended",
  network: "noAnswer",
  expired: "noAnswer",
  systemError: "noAnswer",
  greylisted: "noAnswer",
  suppressed: "suppressed",
  unconfirmed: "suppressed",
  optedOut: "optedOut",
  unsubscribe: "optedOut",
  complaint: "optedOut",
  left: "left",
  erased: "left",
};

const byState: Partial<Record<DeliveryState, Word>> = {
  expired: "expired",
  cancelled: "cancelled",
  suppressed: "suppressed",
};

/** Why a letter did not reach somebody, in plain words. What the receiver holds against us is never the person's fault. */
export function reasonWord(state: DeliveryState, reason: string | null): Word {
  const known = reason === null ? undefined : words[reason];
  return known ?? byState[state] ?? (reason === null || reason === "unknown" ? "unknown" : "refused");
}
