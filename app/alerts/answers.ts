import type { AlertState } from "~/db/schema/alerts";
import type { Texts } from "~/texts/index";

/** What has just been done with an alert, as `?klart=` of its page says it. */
const done = ["submitted", "sent", "scheduled", "returned", "unscheduled", "withdrawn", "reviewed"] as const;
export type Done = (typeof done)[number];

/** Why something was not done, as `?fel=` of its page says it. */
const refused = ["own", "changed", "nobody", "noOfficer", "notSubmitted", "unanswered", "past", "notSent"] as const;
export type Refused = (typeof refused)[number];

/** The address of an alert's page that tells how a button press ended. */
export function answerPage(alertId: string, answer: Done | Refused): string {
  const isDone = done.some((one) => one === answer);
  return `/varningar/${alertId}?${isDone ? "klart" : "fel"}=${answer}`;
}

/** What an address of that kind tells. */
export function answerIn(url: string): { done: Done | null; refused: Refused | null } {
  const asked = new URL(url).searchParams;
  return {
    done: done.find((one) => one === asked.get("klart")) ?? null,
    refused: refused.find((one) => one === asked.get("fel")) ?? null,
  };
}

const stands: Record<Done, AlertState> = {
  submitted: "submitted",
  sent: "approved",
  scheduled: "scheduled",
  returned: "returned",
  unscheduled: "returned",
  withdrawn: "withdrawn",
  reviewed: "approved",
};

/** Whether the alert's state bears out what the address tells: anybody can type an address. */
export const isTrue = (answer: Done, state: AlertState): boolean => stands[answer] === state;

/** Title and text of what was done; `names`: who has been told. */
export function doneWords(
  { alerts: { page }, writing: { schedule, late } }: Texts,
  answer: Done,
  names: string,
): { title: string; text: string } {
  const words = {
    submitted: { title: page.submittedNow, text: page.submittedNowText(names) },
    sent: { title: page.sentNow, text: page.sentNowText },
    scheduled: schedule.done,
    returned: { title: page.returnedNow, text: page.returnedNowText },
    unscheduled: schedule.unscheduled,
    withdrawn: schedule.withdrawn,
    reviewed: late.done,
  };
  return words[answer];
}
