import type { AreaStage } from "~/db/schema/areas";

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
}

export const wayKeys = ["applied", "approved", "neighbours", "contact", "active"] as const;
export type WayStep = { key: (typeof wayKeys)[number]; state: "done" | "current" | "next"; at: Date | null };

/** The steps from application to active area: what is done, the first that is not, and the rest. */
export function waySteps(facts: WayFacts): WayStep[] {
  const { stage, households, minimumHouseholds, contacts } = facts;
  const running = stage !== "approved";
  const done: Record<WayStep["key"], { done: boolean; at: Date | null }> = {
    applied: { done: true, at: facts.appliedAt },
    approved: { done: true, at: facts.approvedAt },
    neighbours: { done: running || households >= minimumHouseholds, at: null },
    contact: {
      done: contacts.length > 0 || stage === "dormant" || stage === "closed",
      at: contacts.length > 0 ? firstOf(contacts) : null,
    },
    active: { done: running, at: facts.activeAt },
  };
  const current = wayKeys.find((key) => !done[key].done);
  return wayKeys.map((key) => {
    const state = done[key].done ? "done" : key === current ? "current" : "next";
    return { key, state, at: done[key].at };
  });
}

const firstOf = (contacts: { appointedAt: Date }[]) =>
  new Date(Math.min(...contacts.map((contact) => contact.appointedAt.getTime())));

/** What is to be done next in an area; null when it runs and nobody waits. */
export type NextStep = "answer" | "invite" | "appoint" | "orphaned" | "dormant" | "closed" | null;

/** The next step as one reader should see it: whoever answers for the area has waiting neighbours first. */
export function nextStep(facts: WayFacts & { answers: boolean; pending: number }): NextStep {
  if (facts.stage === "closed" || facts.stage === "dormant") return facts.stage;
  if (facts.answers && facts.pending > 0) return "answer";
  if (facts.contacts.length > 0) return null;
  if (facts.stage === "active") return "orphaned";
  return facts.households < facts.minimumHouseholds ? "invite" : "appoint";
}
