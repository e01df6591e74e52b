import { and, eq } from "drizzle-orm";
import { type Decision, decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import type { Address } from "~/areas/address";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { contactFor, householdAt } from "./household-at.server";
import { type JoinOutcome, settleJoin } from "./settle-join.server";
import { welcome } from "./welcome.server";

/**
 * Approves a request to join: household, member and letter. Answers what was decided, which is the first answer
 * when somebody has answered before.
 * @throws Response 404 when the area has no such confirmed request.
 */
export function approveJoin(permit: Permit<"join.decide">, requestId: string): Promise<JoinOutcome> {
  const about = { objectId: requestId, detail: { approved: true } };
  return decide<"join.decide", JoinOutcome>(permit, about, async (decision) => {
    const request = await settleJoin(decision, permit, requestId, "approved");
    const householdId = await joinedHousehold(decision, permit, request);
    await makeMember(decision, { ...request, householdId });
    const { personId, areaId } = request;
    await welcome(decision, { personId, areaId, householdId }, "neighbour");
    return "approved";
  });
}

/** Whose yes makes somebody a member, and where. */
export interface Admission {
  scope: { areaId: string };
  actor: { personId: string };
}

/** The household at the request's address; one on paper or abstaining becomes joined, an unknown one is added. */
export async function joinedHousehold(
  decision: Decision,
  permit: Admission,
  request: Address & { alias?: string },
): Promise<string> {
  const { tx, now } = decision;
  const { areaId } = permit.scope;
  const { household, emptiedHousehold } = store().t;
  const { known, address } = await householdAt(decision, areaId, request);
  if (known) {
    await tx.update(household).set({ kind: "joined" }).where(eq(household.id, known.id));
    await tx.delete(emptiedHousehold).where(eq(emptiedHousehold.householdId, known.id));
    return known.id;
  }
  const contactId = await contactFor(decision, areaId, permit.actor.personId);
  const id = newId();
  const alias = request.alias ? await freeAlias(decision, areaId, request.alias) : "";
  await tx.insert(household).values({ id, areaId, kind: "joined", ...address, alias, contactId, createdAt: now });
  return id;
}

/** The alias that somebody chose, with a number where the area has one such already. */
async function freeAlias({ tx }: Decision, areaId: string, wanted: string): Promise<string> {
  const { household } = store().t;
  const rows = await tx.select({ alias: household.alias }).from(household).where(eq(household.areaId, areaId));
  const taken = new Set(rows.map(({ alias }) => alias.toLowerCase()));
  for (let nr = 1; ; nr++) {
    const alias = nr === 1 ? wanted : `${wanted} ${nr}`;
    if (!taken.has(alias.toLowerCase())) return alias;
  }
}

/** A person is a member of an area once: whoever left and comes back gets the old row again. */
export async function makeMember({ tx, now }: Decision, of: { personId: string; areaId: string; householdId: string }) {
  const { member } = store().t;
  const { personId, areaId, householdId } = of;
  const [back] = await tx
    .update(member)
    .set({ householdId, joinedAt: now, leftAt: null })
    .where(and(eq(member.personId, personId), eq(member.areaId, areaId)))
    .returning();
  if (!back) await tx.insert(member).values({ id: newId(), personId, areaId, householdId, joinedAt: now });
}
