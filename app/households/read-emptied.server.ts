import { and, asc, eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";

const columns = () => {
  const { household, emptiedHousehold } = store().t;
  const { id, street, number, apartment, alias } = household;
  return { id, street, number, apartment, alias, since: emptiedHousehold.since };
};

/** The area's households in which no member is left and nobody has said what they are now, the oldest first. */
export function emptiedIn({ scope }: Permit<"household.read">) {
  const { read, t } = store();
  return read
    .select(columns())
    .from(t.emptiedHousehold)
    .innerJoin(t.household, eq(t.household.id, t.emptiedHousehold.householdId))
    .where(eq(t.emptiedHousehold.areaId, scope.areaId))
    .orderBy(asc(t.emptiedHousehold.since));
}
export type EmptiedHousehold = Awaited<ReturnType<typeof emptiedIn>>[number];

/** One of them, or null. */
export async function emptiedOf({ scope }: Permit<"household.register">, householdId: string | undefined) {
  if (!isId(householdId)) return null;
  const { read, t } = store();
  const [found] = await read
    .select(columns())
    .from(t.emptiedHousehold)
    .innerJoin(t.household, eq(t.household.id, t.emptiedHousehold.householdId))
    .where(and(eq(t.emptiedHousehold.areaId, scope.areaId), eq(t.household.id, householdId)));
  return found ?? null;
}
