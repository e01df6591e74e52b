/**
 * The life of an area as one state machine, from interest to recalled signs.
 *
 * interest → application → approved → meeting booked → contacts trained → active (signs released, reviewed once a year)
 * → dormant → closed. `life` says which steps each state allows and where they lead; what it does not list cannot
 * happen. Every step of an area is a row that says who and when (`areaStep`, by take-step.server.ts); those before
 * there is an area are the application's own state and decision.
 */
import type { ApplicationState, AreaStage, AreaStepKind } from "~/db/schema/areas";

export type LifeState =
  | "interest"
  | "application"
  | "declined"
  | "approved"
  | "meetingBooked"
  | "trained"
  | "active"
  | "dormant"
  | "closed";

/** What happens to an application before it is an area. */
export type ApplicationStep = "confirmed" | "declined";
export type LifeStep = AreaStepKind | ApplicationStep;

export const life: Record<LifeState, Partial<Record<LifeStep, LifeState>>> = {
  // Somebody wants to start an area and has not proved the address yet.
  interest: { confirmed: "application" },
  application: { approved: "approved", declined: "declined" },
  declined: {},
  // On the way: the meeting and the training can be left out, a contact cannot.
  approved: { meetingBooked: "meetingBooked", trained: "trained", active: "active", closed: "closed" },
  meetingBooked: {
    meetingBooked: "meetingBooked",
    meetingCancelled: "approved",
    trained: "trained",
    active: "active",
    closed: "closed",
  },
  trained: { active: "active", closed: "closed" },
  // Running: it gets warnings. New contacts may be trained, signs put up, and each year the review is attested.
  active: { trained: "active", signsReleased: "active", reviewed: "active", dormant: "dormant", closed: "closed" },
  // No review for too long: warnings rest until somebody reviews it, or an officer wakes it.
  dormant: { reviewed: "active", awakened: "active", closed: "closed" },
  // Over, its signs recalled. It can begin anew, as one that was just approved.
  closed: { reopened: "approved" },
};

export const firstState: LifeState = "interest";
export const states = Object.keys(life) as LifeState[];

/** Where a step leads from a state; undefined when it cannot happen there. */
export const after = (state: LifeState, step: LifeStep): LifeState | undefined => life[state][step];

const onlyOnTheWay: readonly AreaStepKind[] = ["meetingBooked", "meetingCancelled", "trained"];
const onTheWay = ["approved", "meetingBooked", "trained"] as const satisfies LifeState[];

/** What `area.stage` says in a state: the coarse part, which decides about warnings and rights. */
export function stageOf(state: LifeState): AreaStage | null {
  if ((onTheWay as readonly LifeState[]).includes(state)) return "approved";
  return state === "active" || state === "dormant" || state === "closed" ? state : null;
}

/** The state of an application that has not become an area. */
export function stateOfApplication(state: ApplicationState): LifeState {
  const states = {
    unconfirmed: "interest",
    waiting: "application",
    asked: "application",
    approved: "approved",
  } as const;
  return state === "declined" ? "declined" : states[state];
}

/** The state of an area: its stage, and on the way to activity the last of its steps that changed anything. */
export function stateOfArea(stage: AreaStage, steps: readonly AreaStepKind[]): LifeState {
  if (stage !== "approved") return stage;
  const begun = Math.max(steps.lastIndexOf("approved"), steps.lastIndexOf("reopened"), 0);
  const early = steps.slice(begun).filter((step) => onlyOnTheWay.includes(step));
  return early.reduce<LifeState>((state, step) => after(state, step) ?? state, "approved");
}

/** Steps from which a year without a review is counted. */
export const yearBegins: readonly AreaStepKind[] = ["active", "awakened", "reviewed"];
