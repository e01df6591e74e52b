/** The year of an area: when its contact is reminded of the review, and what follows when there is none. */
import type { AreaStage, AreaStepKind } from "~/db/schema/areas";
import type { Settings } from "~/organisations/settings";
import { yearBegins } from "./life";

/** Nothing follows from a reminder, or from dormancy, before people have had this long to act (milliseconds). */
export const notice = 28 * 86_400_000;

/** The same day `months` later, or the last one of that month (UTC). */
export function monthsAfter(since: Date, months: number): Date {
  const then = new Date(since);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(since.getUTCDate(), last));
  return then;
}

type Months = Pick<
  Settings,
  "firstReminderMonth" | "secondReminderMonth" | "thirdReminderMonth" | "dormantMonth" | "closedMonth"
>;

/** When each thing of a year that began at `since` is due. */
export function calendarOf(since: Date, months: Months) {
  const { firstReminderMonth, secondReminderMonth, thirdReminderMonth, dormantMonth, closedMonth } = months;
  return {
    reminders: [firstReminderMonth, secondReminderMonth, thirdReminderMonth].map((month) => monthsAfter(since, month)),
    dormant: monthsAfter(since, dormantMonth),
    closed: monthsAfter(since, closedMonth),
  };
}

/** What decides what is due for an area. */
export interface YearFacts {
  stage: AreaStage;
  /** When its year began: it became active, was reviewed or woken. */
  since: Date;
  /** The first reminder of this year, and the number of the latest. */
  remindedAt: Date | null;
  reminded: number;
  dormantAt: Date | null;
}

/** When an area's year began, and when it last began to rest, by its steps, the earliest first; one without any began when made. */
export function yearIn(
  steps: readonly { step: AreaStepKind; at: Date }[],
  createdAt: Date,
): Pick<YearFacts, "since" | "dormantAt"> {
  const last = (kinds: readonly AreaStepKind[]) => steps.findLast(({ step }) => kinds.includes(step))?.at ?? null;
  return { since: last(yearBegins) ?? createdAt, dormantAt: last(["dormant"]) };
}

export type Due = "dormant" | "closed" | { remind: number };

/** What the clock has to do for an area now; null: nothing. Reminders that were missed are left out but for the latest. */
export function dueNow(facts: YearFacts, months: Months, now: Date): Due | null {
  const { stage, since, remindedAt, reminded, dormantAt } = facts;
  const { reminders, dormant, closed } = calendarOf(since, months);
  const longAfter = (then: Date | null) => then !== null && now.getTime() - then.getTime() >= notice;
  if (stage === "dormant") return now >= closed && longAfter(dormantAt ?? since) ? "closed" : null;
  if (stage !== "active") return null;
  const passed = reminders.filter((at) => at <= now).length;
  if (passed > reminded) return { remind: passed };
  return now >= dormant && longAfter(remindedAt) ? "dormant" : null;
}
