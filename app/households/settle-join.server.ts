import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Decision, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

export type JoinOutcome = "approved" | "declined";

/**
 * Writes the answer to a confirmed request. Whoever comes second, also with the other answer, ends the decision
 * without a trace and gets the first answer.
 * @throws Response 404 when the area has no such request.
 */
export async function settleJoin(
  { tx, now }: Decision,
  permit: Permit<"join.decide">,
  requestId: string,
  outcome: JoinOutcome,
) {
  const { joinRequest } = store().t;
  const { areaId } = permit.scope;
  const here = and(eq(joinRequest.id, requestId), eq(joinRequest.areaId, areaId), isNotNull(joinRequest.confirmedAt));
  const [settled] = await tx
    .update(joinRequest)
    .set({ outcome, decidedBy: permit.actor.personId, decidedAt: now })
    .where(and(here, isNull(joinRequest.outcome)))
    .returning();
  if (settled) return settled;
  const [before] = await tx.select({ outcome: joinRequest.outcome }).from(joinRequest).where(here);
  if (before?.outcome) undo<JoinOutcome>(before.outcome);
  throw notFound();
}

/** Who asked, and where: what the letter about the answer needs. */
export async function askerOf({ tx }: Decision, request: { personId: string; areaId: string }) {
  const { person, area } = store().t;
  const [row] = await tx
    .select({ name: person.name, locale: person.locale, area: area.name, municipalityId: area.municipalityId })
    .from(person)
    .innerJoin(area, eq(area.id, request.areaId))
    .where(eq(person.id, request.personId));
  return row!;
}
