/** Replies and stops area by area, with what is too small to be told kept back. */
import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import { keptBack, type Told } from "./kept-back";
import { type Month, quartersOf } from "./months";
import { sentSince } from "./read.server";
import type { AreaSum } from "./sums";
import { first, monthKey, sumOf } from "./totals.server";

/** An area's numbers, one for each quarter. */
export interface AreaTold {
  areaId: string;
  name: string;
  told: Told[];
}

export interface ToldByArea {
  /** "2026-4" for the fourth quarter, oldest first. */
  quarters: string[];
  replies: AreaTold[];
  stopped: AreaTold[];
}

interface Sum {
  areaId: string;
  replies: number;
  stopped: number;
}

/** The same number of every area for each quarter, each quarter kept back by itself: its total stands among the months. */
function toldOf(areas: Pick<AreaSum, "areaId" | "name">[], quarters: Sum[][], what: "replies" | "stopped"): AreaTold[] {
  const columns = quarters.map((sums) =>
    keptBack(
      areas.map(({ areaId }) => sums.filter((one) => one.areaId === areaId).reduce((all, one) => all + one[what], 0)),
    ),
  );
  return areas.map(({ areaId, name }, i) => ({ areaId, name, told: columns.map((column) => column[i]!) }));
}

/**
 * Replies to a municipality's alerts and stops after them, by area and quarter of the alert. There is no sum of a year:
 * from it and its other quarters one that is kept back could be worked out.
 */
export async function toldByArea(
  municipalityId: string,
  months: Month[],
  areas: Pick<AreaSum, "areaId" | "name">[],
): Promise<ToldByArea> {
  const { read, t } = store();
  const { alert, areaFigures: figures } = t;
  const { areaId, replies, stopped } = figures;
  const sums = await read
    .select({ key: monthKey(months), areaId, replies: sumOf(replies), stopped: sumOf(stopped) })
    .from(alert)
    .innerJoin(figures, eq(figures.alertId, alert.id))
    .where(sentSince(municipalityId, months[0]!.from))
    .groupBy(first, areaId);
  const quarters = quartersOf(months.map(({ key }) => key));
  const columns = quarters.map((quarter) => sums.filter(({ key }) => quarter.months.includes(key)));
  return {
    quarters: quarters.map(({ key }) => key),
    replies: toldOf(areas, columns, "replies"),
    stopped: toldOf(areas, columns, "stopped"),
  };
}
