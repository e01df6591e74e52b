import { and, asc, eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { type YearFacts, yearIn } from "./year";

/** Every step of an area's life, the earliest first. */
export function stepsOf(read: Reader, areaId: string) {
  const { areaStep } = store().t;
  return read
    .select({ step: areaStep.stage, at: areaStep.at })
    .from(areaStep)
    .where(eq(areaStep.areaId, areaId))
    .orderBy(asc(areaStep.at), asc(areaStep.id));
}

/** An area's year as it stands, with its name and municipality; null when there is no such area. */
export async function yearOf(
  read: Reader,
  areaId: string,
): Promise<(YearFacts & { name: string; municipalityId: string }) | null> {
  const { area, reviewReminder } = store().t;
  const [row] = await read.select().from(area).where(eq(area.id, areaId));
  if (!row) return null;
  const { since, dormantAt } = yearIn(await stepsOf(read, areaId), row.createdAt);
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
    dormantAt,
  };
}
export type AreaYear = NonNullable<Awaited<ReturnType<typeof yearOf>>>;
