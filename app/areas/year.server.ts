import { and, asc, eq, inArray, max, min, type SQL } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { yearBegins } from "./life";
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

export type AreaYear = YearFacts & { name: string; municipalityId: string };

/** The years as they stand of all areas that `which` is true of, by the area's id; as many questions for a thousand as for one. */
export async function yearsIn(read: Reader, which: SQL | undefined): Promise<Map<string, AreaYear>> {
  const { area } = store().t;
  const { id, name, municipalityId, stage, createdAt } = area;
  const areas = await read.select({ id, name, municipalityId, stage, createdAt }).from(area).where(which);
  const [lastSteps, reminders] = [await lastStepsIn(read, which), await remindersIn(read, which)];
  return new Map(
    areas.map(({ id, createdAt, ...about }) => {
      const year = yearIn(lastSteps.get(id) ?? [], createdAt);
      const sent = (reminders.get(id) ?? []).find(({ since }) => since.getTime() === year.since.getTime());
      return [id, { ...about, ...year, remindedAt: sent?.first ?? null, reminded: sent?.reminded ?? 0 }];
    }),
  );
}

/** The year of one area; null when there is none such. */
export async function yearOf(read: Reader, areaId: string): Promise<AreaYear | null> {
  return (await yearsIn(read, eq(store().t.area.id, areaId))).get(areaId) ?? null;
}

/** Of each kind of step from which years and rests are counted the last one, the earliest first, by area. */
async function lastStepsIn(read: Reader, which: SQL | undefined) {
  const { area, areaStep } = store().t;
  const { areaId, stage: step } = areaStep;
  const rows = await read
    .select({ areaId, step, at: max(areaStep.at) })
    .from(areaStep)
    .innerJoin(area, eq(area.id, areaId))
    .where(and(which, inArray(step, [...yearBegins, "dormant"])))
    .groupBy(areaId, step)
    .orderBy(max(areaStep.at));
  return byArea(rows.map((row) => ({ ...row, at: row.at! })));
}

/** By the beginning of the year that they belong to: how many reminders were sent, and when the first. */
async function remindersIn(read: Reader, which: SQL | undefined) {
  const { area, reviewReminder } = store().t;
  const { areaId, since, nth, at } = reviewReminder;
  const rows = await read
    .select({ areaId, since, reminded: max(nth), first: min(at) })
    .from(reviewReminder)
    .innerJoin(area, eq(area.id, areaId))
    .where(which)
    .groupBy(areaId, since);
  return byArea(rows.map((row) => ({ ...row, reminded: row.reminded!, first: row.first! })));
}

function byArea<Row extends { areaId: string }>(rows: Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.areaId, [...(found.get(row.areaId) ?? []), row]);
  return found;
}
