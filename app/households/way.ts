import type { AreaStage, AreaStepKind } from "~/db/schema/areas";

/** What decides how far an area has come. */
export interface WayFacts {
  stage: AreaStage;
  appliedAt: Date | null;
  approvedAt: Date;
  activeAt: Date | null;
  /** Those that take part, by e-mail or on paper. */
  households: number;
  minimumHouseholds: number;
  contacts: { appointedAt: Date }[];
  /** What has happened so far, the earliest first. */
  steps: { step: AreaStepKind; at: Date }[];
  /** From when the next yearly review is asked for, and whether that is now. */
  review: { from: Date; isTime: boolean };
}

export const wayKeys = [
  "applied",
  "approved",
  "neighbours",
  "meeting",
  "contact",
  "active",
  "signs",
  "review",
] as const;
export type WayStep = { key: (typeof wayKeys)[number]; state: "done" | "current" | "next"; at: Date | null };

/** The steps from application to active area: what is done, the first that is not, and the rest. */
export function waySteps(facts: WayFacts): WayStep[] {
  const { stage, households, minimumHouseholds, contacts } = facts;
  const running = stage !== "approved";
  const done: Record<WayStep["key"], { done: boolean; at: Date | null }> = {
    applied: { done: true, at: facts.appliedAt },
    approved: { done: true, at: facts.approvedAt },
    neighbours: { done: running || households >= minimumHouseholds, at: null },
    meeting: { done: running || lastOf(facts, "trained") !== null, at: lastOf(facts, "trained") },
    contact: {
      done: contacts.length > 0 || stage === "dormant" || stage === "closed",
      at: contacts.length > 0 ? firstOf(contacts) : null,
    },
    active: { done: running, at: facts.activeAt },
    signs: { done: lastOf(facts, "signsReleased") !== null, at: lastOf(facts, "signsReleased") },
    review: {
      done: stage === "active" && lastOf(facts, "reviewed") !== null && !facts.review.isTime,
      at: lastOf(facts, "reviewed"),
    },
  };
  const current = wayKeys.find((key) => !done[key].done);
  return wayKeys.map((key) => {
    const state = done[key].done ? "done" : key === current ? "current" : "next";
    return { key, state, at: done[key].at };
  });
}

/** When a step was last taken, since the area last began anew; null when it was not. */
function lastOf({ steps }: Pick<WayFacts, "steps">, step: AreaStepKind): Date | null {
  const begun = steps.map((one) => one.step).lastIndexOf("reopened");
  return steps.slice(begun + 1).findLast((one) => one.step === step)?.at ?? null;
}

/** Whether a start-up meeting is booked that has not been held. */
export function meetingAhead({ stage, steps }: Pick<WayFacts, "stage" | "steps">): boolean {
  const [booked, cancelled] = [lastOf({ steps }, "meetingBooked"), lastOf({ steps }, "meetingCancelled")];
  return stage === "approved" && booked !== null && (cancelled === null || cancelled < booked);
}

const firstOf = (contacts: { appointedAt: Date }[]) =>
  new Date(Math.min(...contacts.map((contact) => contact.appointedAt.getTime())));

/** What is to be done next in an area; null when it runs and nobody waits. */
export type NextStep = "answer" | "invite" | "appoint" | "orphaned" | "review" | "signs" | "dormant" | "closed" | null;

/** The next step as one reader should see it: whoever answers for the area has waiting neighbours first. */
export function nextStep(facts: WayFacts & { answers: boolean; pending: number }): NextStep {
  if (facts.stage === "closed" || facts.stage === "dormant") return facts.stage;
  if (facts.answers && facts.pending > 0) return "answer";
  if (facts.contacts.length > 0) return stepOfYear(facts);
  if (facts.stage === "active") return "orphaned";
  return facts.households < facts.minimumHouseholds ? "invite" : "appoint";
}

/** What a running area with a contact has to do: the yearly review when it is time, its first signs otherwise. */
function stepOfYear(facts: WayFacts): NextStep {
  if (facts.stage !== "active") return null;
  if (facts.review.isTime) return "review";
  return lastOf(facts, "signsReleased") ? null : "signs";
}
