import { and, count, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import { lastMonths } from "./months";
import { figuresIn } from "./read.server";
import { byMonth, percent } from "./sums";

/** What everybody may see of a municipality: sums of a year, never of one alert or one area. */
export async function publicFigures(municipalityId: string, now: Date) {
  const { read, t } = store();
  const months = lastMonths(12, now);
  const figures = await figuresIn(municipalityId, months[0]!.from);
  const here = and(eq(t.area.municipalityId, municipalityId), eq(t.area.stage, "active"));
  const [areas] = await read.select({ n: count() }).from(t.area).where(here);
  const [households] = await read
    .select({ n: count() })
    .from(t.household)
    .innerJoin(t.area, eq(t.area.id, t.household.areaId))
    .where(and(here, inArray(t.household.kind, ["joined", "paperOnly"])));
  const rated = figures.flatMap(({ rating }) => (rating ? [rating] : []));
  const answers = rated.reduce((all, one) => all + one.answers, 0);
  return {
    areas: areas?.n ?? 0,
    households: households?.n ?? 0,
    alerts: figures.length,
    useful: percent(
      rated.reduce((all, one) => all + one.useful, 0),
      answers,
    ),
    months: byMonth(months, figures).map(({ key, alerts, reach }) => ({
      key,
      alerts,
      reach,
      letters: 0,
      minutes: 0,
      replies: 0,
    })),
  };
}
