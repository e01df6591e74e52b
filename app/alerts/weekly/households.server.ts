import { and, countDistinct, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { store } from "~/db/open.server";
import { memberLetterKinds } from "../kinds";

/** Somebody of the household got the alert's own letter, or will: then the weekly one adds nothing. */
function hasOwnLetter(alertId: string): SQL {
  const { letter, delivery, member, household } = store().t;
  const mine = and(
    eq(letter.alertId, alertId),
    inArray(letter.kind, memberLetterKinds),
    inArray(delivery.state, ["sent", "queued", "deferred"]),
  );
  return sql`exists (select 1 from ${member}
    join ${delivery} on ${delivery.personId} = ${member.personId}
    join ${letter} on ${letter.id} = ${delivery.letterId}
    where ${member.householdId} = ${household.id} and ${member.leftAt} is null and ${mine})`;
}

/** Households that have an alert by the weekly letter alone, by area: told already (`told`), or with the next one. */
export async function weeklyHouseholds(alertId: string) {
  const { read, t } = store();
  const { heldLetter: held, member: resident, household } = t;
  const rows = await read
    .select({
      areaId: household.areaId,
      all: countDistinct(household.id),
      told: countDistinct(sql`case when ${held.digestId} is not null then ${household.id} end`),
    })
    .from(held)
    .innerJoin(
      resident,
      and(eq(resident.personId, held.personId), eq(resident.areaId, held.areaId), isNull(resident.leftAt)),
    )
    .innerJoin(household, and(eq(household.id, resident.householdId), eq(household.kind, "joined")))
    .where(and(eq(held.alertId, alertId), sql`not ${hasOwnLetter(alertId)}`))
    .groupBy(household.areaId);
  return new Map(rows.map(({ areaId, all, told }) => [areaId, { told, toCome: all - told }]));
}
