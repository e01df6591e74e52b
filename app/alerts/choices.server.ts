import { and, countDistinct, eq, isNotNull, isNull, ne } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { byName } from "./audience.server";

/** The municipality's areas to choose among, by name, with their confirmed members and households without e-mail. */
export async function areaChoices(permit: Permit<"alert.write">) {
  const { read, t } = store();
  const { area, member, person, household } = t;
  const open = and(eq(area.municipalityId, permit.scope.municipalityId), ne(area.stage, "closed"));
  const areas = await read.select({ id: area.id, name: area.name, route: area.route }).from(area).where(open);
  const members = await read
    .select({ areaId: area.id, n: countDistinct(person.id) })
    .from(area)
    .innerJoin(member, and(eq(member.areaId, area.id), isNull(member.leftAt)))
    .innerJoin(person, and(eq(person.id, member.personId), isNotNull(person.confirmedAt), isNull(person.erasedAt)))
    .where(open)
    .groupBy(area.id);
  const paper = await read
    .select({ areaId: area.id, n: countDistinct(household.id) })
    .from(area)
    .innerJoin(household, and(eq(household.areaId, area.id), eq(household.kind, "paperOnly")))
    .where(open)
    .groupBy(area.id);
  const [memberCount, paperCount] = [members, paper].map((rows) => new Map(rows.map((row) => [row.areaId, row.n])));
  return areas.sort(byName).map((one) => ({
    ...one,
    members: memberCount!.get(one.id) ?? 0,
    paperHouseholds: paperCount!.get(one.id) ?? 0,
  }));
}
