/** Sums of alerts' figures by month and by area: arithmetic alone. */
import type { AreaReach } from "~/db/schema/forwards";
import { type Month, monthOf } from "./months";
import type { AlertFigures } from "./read.server";

/** Whole per cent; null of nothing. */
export const percent = (part: number, all: number): number | null => (all > 0 ? Math.round((100 * part) / all) : null);

const totalOf = <T>(rows: T[], value: (row: T) => number) => rows.reduce((all, row) => all + value(row), 0);

/** The value in the middle; null of none. */
export function middle(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

export interface MonthSum {
  key: string;
  alerts: number;
  letters: number;
  /** Households reached, in per cent of those known. */
  reach: number | null;
  minutes: number | null;
  replies: number;
}

/** The alerts of each month, also of those without any. */
export function byMonth(months: Month[], figures: AlertFigures[]): MonthSum[] {
  return months.map(({ key }) => {
    const mine = figures.filter(({ at }) => monthOf(at) === key);
    const seconds = middle(mine.flatMap(({ toInbox }) => (toInbox === null ? [] : [toInbox])));
    return {
      key,
      alerts: mine.length,
      letters: totalOf(mine, ({ sent }) => sent),
      reach: percent(
        totalOf(mine, ({ reached }) => reached),
        totalOf(mine, ({ known }) => known),
      ),
      minutes: seconds === null ? null : Math.round(seconds / 60),
      replies: totalOf(mine, ({ replies }) => replies),
    };
  });
}

export interface AreaSum {
  areaId: string;
  name: string;
  alerts: number;
  reach: number | null;
  paper: number;
  forwards: number;
}

/** The alerts of each area, by name. */
export function byArea(figures: AlertFigures[], reachedIn: (area: AreaReach) => number): AreaSum[] {
  const areas = new Map<string, AreaReach[]>();
  for (const area of figures.flatMap((one) => one.areas))
    areas.set(area.areaId, [...(areas.get(area.areaId) ?? []), area]);
  const collator = new Intl.Collator("sv");
  return [...areas.values()]
    .map((mine) => ({
      areaId: mine[0]!.areaId,
      name: mine[0]!.name,
      alerts: mine.length,
      reach: percent(
        totalOf(mine, reachedIn),
        totalOf(mine, ({ known }) => known),
      ),
      paper: totalOf(mine, ({ paper, spoken, phone }) => paper + spoken + phone),
      forwards: totalOf(mine, ({ forwards }) => forwards),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
