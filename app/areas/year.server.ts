import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { AreaStepKind } from "~/db/schema/areas";
import type { Reader } from "~/db/store";
import { yearBegins } from "./life";
import type { YearFacts } from "./year";

async function latest(read: Reader, areaId: string, steps: readonly AreaStepKind[]): Promise<Date | null> {
  const { areaStep } = store().t;
  const [last] = await read
    .select({ at: areaStep.at })
    .from(areaStep)
    .where(and(eq(areaStep.areaId, areaId), inArray(areaStep.stage, [...steps])))
    .orderBy(desc(areaStep.at))
    .limit(1);
  return last?.at ?? null;
}

/** An area's year as it stands, with its name and municipality; null when there is no such area. */
export async function yearOf(
  read: Reader,
  areaId: string,
): Promise<(YearFacts & { name: string; municipalityId: string }) | null> {
  const { area, reviewReminder } = store().t;
  const [row] = await read.select().from(area).where(eq(area.id, areaId));
  if (!row) return null;
  const since = (await latest(read, areaId, yearBegins)) ?? row.createdAt;
  const sent = await read
    .select({ nth: reviewReminder.nth, at: reviewReminder.at })
    .from(reviewReminder)
    .where(and(eq(reviewReminder.areaId, areaId), eq(reviewReminder.since, since)))
    .orderBy(asc(reviewReminder.nth));
  return {
    name: row.name,
    municipalityId: row.municipalityId,
    stage: row.stage,
    since,
    remindedAt: sent[0]?.at ?? null,
    reminded: sent.at(-1)?.nth ?? 0,
    dormantAt: await latest(read, areaId, ["dormant"]),
  };
}
export type AreaYear = NonNullable<Awaited<ReturnType<typeof yearOf>>>;
