import type { AreaStepKind } from "~/db/schema/areas";
import type { SignFacts, WayFacts } from "~/way/facts";

export const at = new Date("2026-11-23T12:00:00Z");
export const noSigns: SignFacts = { ordered: null, orderFrom: null, toPlace: 0, toInspect: 0, faded: 0, recalled: 0 };

/** An area just approved, with one household of five; `changed` puts it right for a test. */
export const facts = (changed: Partial<WayFacts> = {}): WayFacts => ({
  ...{ stage: "approved", appliedAt: at, approvedAt: at, households: 1, minimumHouseholds: 5, pending: 0 },
  ...{ emptied: 0, overloaded: 0, contactLoad: 20 },
  ...{ contacts: [], leaderless: false, steps: [], meeting: null, heldMeeting: null, signs: noSigns },
  review: { from: at, isTime: false, endsOn: at },
  ...changed,
});

export const contacts = [{ appointedAt: at }];
/** Steps, one a day. */
export const steps = (...kinds: AreaStepKind[]) =>
  kinds.map((step, i) => ({ step, at: new Date(Date.UTC(2026, 10, i + 1)) }));
export const meeting = (state: "proposed" | "booked" | "open" | "past") => ({
  id: "m",
  state,
  startsAt: at,
  endsAt: at,
});
