/** Puts together numbers of months and areas: arithmetic alone. */
import { percentOf } from "~/alerts/coverage-sum";
import type { Month } from "./months";

/** Whole per cent, rounded as on an alert's own page; null of nothing. */
export const percent = (part: number, all: number): number | null => (all > 0 ? percentOf(part, all) : null);

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
  /** Of the opinions, in per cent those that it was of use; null where too few have any. */
  useful: number | null;
  /** People who stopped such letters within three days. */
  stopped: number;
}

/** Some of a month's numbers; what belongs to one month adds up. */
export interface MonthPart extends Pick<MonthSum, "key" | "alerts" | "letters" | "replies" | "stopped"> {
  reached: number;
  known: number;
  /** Opinions, and those of them that an alert was of use. */
  answers: number;
  content: number;
  /** From approval to inbox, an alert each. */
  seconds: number[];
}

/** Each month, also those without any. */
export function monthSums(months: Pick<Month, "key">[], parts: MonthPart[]): MonthSum[] {
  return months.map(({ key }) => {
    const mine = parts.filter((part) => part.key === key);
    const seconds = middle(mine.flatMap((part) => part.seconds));
    return {
      key,
      alerts: totalOf(mine, ({ alerts }) => alerts),
      letters: totalOf(mine, ({ letters }) => letters),
      reach: percent(
        totalOf(mine, ({ reached }) => reached),
        totalOf(mine, ({ known }) => known),
      ),
      minutes: seconds === null ? null : Math.round(seconds / 60),
      replies: totalOf(mine, ({ replies }) => replies),
      useful: percent(
        totalOf(mine, ({ content }) => content),
        totalOf(mine, ({ answers }) => answers),
      ),
      stopped: totalOf(mine, ({ stopped }) => stopped),
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

/** Some of an area's numbers. */
export interface AreaPart extends Omit<AreaSum, "reach"> {
  reached: number;
  known: number;
}

/** Each area, by name. */
export function areaSums(parts: AreaPart[]): AreaSum[] {
  const collator = new Intl.Collator("sv");
  return [...Map.groupBy(parts, ({ areaId }) => areaId)]
    .map(([areaId, mine]) => ({
      areaId,
      name: mine.at(-1)!.name,
      alerts: totalOf(mine, ({ alerts }) => alerts),
      reach: percent(
        totalOf(mine, ({ reached }) => reached),
        totalOf(mine, ({ known }) => known),
      ),
      paper: totalOf(mine, ({ paper }) => paper),
      forwards: totalOf(mine, ({ forwards }) => forwards),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
