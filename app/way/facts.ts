import type { AreaStage, AreaStepKind } from "~/db/schema/areas";

/** The start-up meeting that matters now. `open`: its list of who is there may be used; `past`: nobody has closed that list. */
export interface StartUp {
  id: string;
  state: "proposed" | "booked" | "open" | "past";
  startsAt: Date | null;
  endsAt: Date | null;
}

/** How an area's signs stand. */
export interface SignFacts {
  /** An order that waits to be delivered. */
  ordered: string | null;
  /** From when the area may order, where that is to come. */
  orderFrom: Date | null;
  toPlace: number;
  /** Up, and not looked at for too long. */
  toInspect: number;
  faded: number;
  recalled: number;
}

/** What decides where an area stands and what comes next. */
export interface WayFacts {
  stage: AreaStage;
  appliedAt: Date | null;
  approvedAt: Date;
  /** Those that take part, by e-mail or on paper. */
  households: number;
  minimumHouseholds: number;
  /** Neighbours who wait to be let in. */
  pending: number;
  contacts: { appointedAt: Date }[];
  /** Households in which nobody is left; 0 for readers who are not to know of them. */
  emptied: number;
  /** Contacts with more households than `contactLoad`; 0 for readers who are not to know. */
  overloaded: number;
  contactLoad: number;
  /** Nobody answers for the area: neither a contact nor whoever started it. */
  leaderless: boolean;
  /** What has happened so far, the earliest first. */
  steps: { step: AreaStepKind; at: Date }[];
  meeting: StartUp | null;
  /** The last start-up meeting that was held, as long as no contact serves. */
  heldMeeting: string | null;
  signs: SignFacts;
  /** From when the next yearly review is asked for, whether that is now, and when an area that rests is closed. */
  review: { from: Date; isTime: boolean; endsOn: Date };
}

/** When a step was last taken, since the area last began anew; null when it was not. */
export function lastOf({ steps }: Pick<WayFacts, "steps">, step: AreaStepKind): Date | null {
  const begun = steps.map((one) => one.step).lastIndexOf("reopened");
  return steps.slice(Math.max(begun, 0)).findLast((one) => one.step === step)?.at ?? null;
}
