import { and, eq, inArray } from "drizzle-orm";
import { type Decision, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

export type Outcome = "approved" | "declined";

/**
 * How an attempt to decide ended: `settled` (now, or by the same officer's first press), `taken` by somebody who was
 * faster or decided otherwise, or `unconfirmed`: the applicant's address is not proved, so there is nothing to decide.
 */
export type Settling =
  | { answer: "settled" }
  | { answer: "taken"; by: string; outcome: Outcome; at: Date }
  | { answer: "unconfirmed" };

/** Closes an open application with an outcome and returns it; anything else ends the decision without a trace. */
export async function settle(
  { tx, now }: Decision,
  permit: Permit<"application.decide">,
  wanted: { applicationId: string; outcome: Outcome; reason?: string },
) {
  const { application, applicationDecision } = store().t;
  const mine = and(
    eq(application.id, wanted.applicationId),
    eq(application.municipalityId, permit.scope.municipalityId),
  );
  const [closed] = await tx
    .update(application)
    .set({ state: wanted.outcome })
    .where(and(mine, inArray(application.state, ["waiting", "asked"])))
    .returning();
  if (!closed) return undo(await whyNot({ tx, now }, permit, wanted));
  await tx.insert(applicationDecision).values({
    id: newId(),
    applicationId: closed.id,
    outcome: wanted.outcome,
    reason: wanted.reason ?? null,
    decidedBy: permit.actor.personId,
    decidedAt: now,
  });
  return closed;
}

async function whyNot(
  { tx }: Decision,
  permit: Permit<"application.decide">,
  wanted: { applicationId: string; outcome: Outcome },
): Promise<Settling> {
  const { applicationDecision, person } = store().t;
  const [decided] = await tx
    .select({
      by: person.name,
      personId: person.id,
      outcome: applicationDecision.outcome,
      at: applicationDecision.decidedAt,
    })
    .from(applicationDecision)
    .innerJoin(person, eq(person.id, applicationDecision.decidedBy))
    .where(eq(applicationDecision.applicationId, wanted.applicationId));
  if (!decided) return { answer: "unconfirmed" };
  const same = decided.personId === permit.actor.personId && decided.outcome === wanted.outcome;
  return same ? { answer: "settled" } : { answer: "taken", by: decided.by, outcome: decided.outcome, at: decided.at };
}
