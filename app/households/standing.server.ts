import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { emailKey } from "~/people/email";

/** A member of an area, or somebody whose confirmed request waits for its answer. */
export type Standing = "member" | "waiting";

/** How the owner of an address stands in an area; null for everybody else. */
export async function standingOf({ tx }: Decision, email: string, areaId: string): Promise<Standing | null> {
  const { person, member, joinRequest } = store().t;
  const [known] = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.emailKey, emailKey(email)));
  if (!known) return null;
  const here = and(eq(member.personId, known.id), eq(member.areaId, areaId), isNull(member.leftAt));
  if ((await tx.select({ id: member.id }).from(member).where(here)).length > 0) return "member";
  const waits = and(
    eq(joinRequest.personId, known.id),
    eq(joinRequest.areaId, areaId),
    isNotNull(joinRequest.confirmedAt),
    isNull(joinRequest.outcome),
  );
  return (await tx.select({ id: joinRequest.id }).from(joinRequest).where(waits)).length > 0 ? "waiting" : null;
}
