/**
 * The life of an area as one state machine, from interest to recalled signs.
 *
 * interest → application → approved → meeting booked → meeting held → contacts trained → active (signs released, reviewed
 * once a year) → dormant → closed. `life` says which steps each state allows and where they lead; what it does not list cannot
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
  | "met"
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
    meetingHeld: "met",
    trained: "trained",
    active: "active",
    closed: "closed",
  },
  // The start-up meeting has been held. Nobody may have wanted to be contact there: another one takes nothing of that away.
  met: {
    meetingBooked: "met",
    meetingCancelled: "met",
    meetingHeld: "met",
    trained: "trained",
    active: "active",
    closed: "closed",
  },
  // The first contact is trained and appointed in one decision.
  trained: { active: "active" },
  // Running: it gets warnings. Contacts are appointed at the meeting, whose list is closed when it is over; new ones may be
  // trained, signs put up, and each year the review is attested.
  active: {
    meetingHeld: "active",
    trained: "active",
    signsReleased: "active",
    reviewed: "active",
    dormant: "dormant",
    closed: "closed",
  },
  // No review for too long: warnings rest until somebody reviews it, or an officer wakes it.
  dormant: { reviewed: "active", awakened: "active", closed: "closed" },
  // Over, its signs recalled. It can begin anew, as one that was just approved.
  closed: { reopened: "approved" },
};

export const firstState: LifeState = "interest";
export const states = Object.keys(life) as LifeState[];

/** Where a step leads from a state; undefined when it cannot happen there. */
export const after = (state: LifeState, step: LifeStep): LifeState | undefined => life[state][step];

const onlyOnTheWay: readonly AreaStepKind[] = ["meetingBooked", "meetingCancelled", "meetingHeld", "trained"];
const onTheWay = ["approved", "meetingBooked", "met", "trained"] as const satisfies LifeState[];

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
