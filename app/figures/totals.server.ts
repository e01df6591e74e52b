/** A year of a municipality's alerts, summed up by the database: by month, and by area. */
import { and, count, eq, gte, inArray, lt, max, type SQL, sql } from "drizzle-orm";
import type { Column } from "drizzle-orm/column";
import { reachedIn } from "~/alerts/coverage-sum";
import { store } from "~/db/open.server";
import { type Month, monthOf } from "./months";
import { type AlertFigures, fewestAnswers, liveFigures, sentSince } from "./read.server";
import { type AreaPart, type AreaSum, areaSums, type MonthPart, type MonthSum, monthSums, percent } from "./sums";

export const sumOf = (value: Column | SQL) => sql`coalesce(sum(${value}), 0)`.mapWith(Number);

/** In a statement about alerts: the key of the month in which one was sent. */
export function monthKey(months: Month[]) {
  const { approvedAt } = store().t.alert;
  const cases = months.map(
    ({ key, from, to }) => sql`when ${and(gte(approvedAt, from), lt(approvedAt, to))} then cast(${key} as text)`,
  );
  return sql<string>`case ${sql.join(cases, sql` `)} end`;
}

/** Groups by the first column of a statement. */
export const first = sql`1`;

const reached = () => {
  const { email, paper, spoken, phone } = store().t.areaOutcome;
  return sql`${email} + ${paper} + ${spoken} + ${phone}`;
};

const nothing: Omit<MonthPart, "key"> = {
  ...{ alerts: 0, letters: 0, reached: 0, known: 0, replies: 0, seconds: [] },
  ...{ answers: 0, content: 0, stopped: 0 },
};

/** What has been written down of alerts whose letters are forgotten, month by month. */
async function keptMonths(months: Month[], sent: SQL | undefined): Promise<MonthPart[]> {
  const { read, t } = store();
  const { alert, alertOutcome, areaOutcome } = t;
  const key = monthKey(months);
  const letters = await read
    .select({ key, alerts: count(), letters: sumOf(alertOutcome.sent) })
    .from(alert)
    .innerJoin(alertOutcome, eq(alertOutcome.id, alert.id))
    .where(sent)
    .groupBy(first);
  const households = await read
    .select({ key, reached: sumOf(reached()), known: sumOf(areaOutcome.known) })
    .from(alert)
    .innerJoin(areaOutcome, eq(areaOutcome.alertId, alert.id))
    .where(sent)
    .groupBy(first);
  return [...letters, ...households].map((row) => ({ ...nothing, ...row }));
}

/** Answers to these alerts, and how fast each of those came that has been written down. */
async function keptAnswers(months: Month[], sent: SQL | undefined): Promise<MonthPart[]> {
  const { read, t } = store();
  const { alert, alertFigures, alertOutcome, ticket } = t;
  const key = monthKey(months);
  const replies = await read
    .select({ key, replies: count() })
    .from(alert)
    .innerJoin(alertOutcome, eq(alertOutcome.id, alert.id))
    .innerJoin(ticket, eq(ticket.alertId, alert.id))
    .where(sent)
    .groupBy(first);
  const times = await read
    .select({ key, median: alertFigures.medianSeconds })
    .from(alert)
    .innerJoin(alertOutcome, eq(alertOutcome.id, alert.id))
    .innerJoin(alertFigures, eq(alertFigures.id, alert.id))
    .where(sent);
  const seconds = times.map((row) => ({ key: row.key, seconds: row.median === null ? [] : [row.median] }));
  return [...replies, ...seconds].map((row) => ({ ...nothing, ...row }));
}

/** What readers said of each alert that enough have said something of. */
async function opinionsOf(months: Month[], sent: SQL | undefined): Promise<MonthPart[]> {
  const { read, t } = store();
  const { alert, rating } = t;
  const content = sumOf(sql`case when ${rating.useful} then 1 else 0 end`);
  const rows = await read
    .select({ key: monthKey(months), alertId: alert.id, answers: count(), content })
    .from(alert)
    .innerJoin(rating, eq(rating.alertId, alert.id))
    .where(sent)
    .groupBy(first, alert.id)
    .having(gte(count(), fewestAnswers));
  return rows.map(({ alertId: _, ...row }) => ({ ...nothing, ...row }));
}

/** How many stopped such letters after an alert, as far as it has been counted. */
async function stopsAfter(months: Month[], sent: SQL | undefined): Promise<MonthPart[]> {
  const { read, t } = store();
  const { alert, alertFigures } = t;
  const rows = await read
    .select({ key: monthKey(months), stopped: sumOf(alertFigures.stopped) })
    .from(alert)
    .innerJoin(alertFigures, eq(alertFigures.id, alert.id))
    .where(sent)
    .groupBy(first);
  return rows.map((row) => ({ ...nothing, ...row }));
}

async function keptAreas(sent: SQL | undefined): Promise<AreaPart[]> {
  const { read, t } = store();
  const { alert, areaOutcome: area } = t;
  const rows = await read
    .select({
      areaId: area.areaId,
      name: max(area.name),
      alerts: count(),
      reached: sumOf(reached()),
      known: sumOf(area.known),
      paper: sumOf(sql`${area.paper} + ${area.spoken} + ${area.phone}`),
      forwards: sumOf(area.forwards),
    })
    .from(alert)
    .innerJoin(area, eq(area.alertId, alert.id))
    .where(sent)
    .groupBy(area.areaId);
  return rows.map((row) => ({ ...row, name: row.name ?? "" }));
}

const monthPart = ({ at, sent, reached: told, known, replies, toInbox }: AlertFigures): MonthPart => {
  const seconds = toInbox === null ? [] : [toInbox];
  return { ...nothing, key: monthOf(at), alerts: 1, letters: sent, reached: told, known, replies, seconds };
};

const areaParts = ({ areas }: AlertFigures): AreaPart[] =>
  areas.map((area) => {
    const { areaId, name, known, forwards, paper, spoken, phone } = area;
    return { areaId, name, alerts: 1, reached: reachedIn(area), known, paper: paper + spoken + phone, forwards };
  });

/** All alerts of some months. */
export interface Totals {
  alerts: number;
  months: MonthSum[];
  areas: AreaSum[];
}

/** Sums of all that the municipality has sent in these months; the numbers of nobody's own letters. */
export async function totalsOf(municipalityId: string, months: Month[]): Promise<Totals> {
  const since = months[0]!.from;
  const sent = sentSince(municipalityId, since);
  const live = await liveFigures(municipalityId, since);
  const kept = [...(await keptMonths(months, sent)), ...(await keptAnswers(months, sent))];
  const said = [...(await opinionsOf(months, sent)), ...(await stopsAfter(months, sent))];
  const sums = monthSums(months, [...kept, ...said, ...live.map(monthPart)]);
  return {
    alerts: sums.reduce((all, { alerts }) => all + alerts, 0),
    months: sums,
    areas: areaSums([...(await keptAreas(sent)), ...live.flatMap(areaParts)]),
  };
}

/** How many per cent of the opinions since `since` say that an alert was of use, of alerts with enough of them; null: none. */
export async function usefulSince(municipalityId: string, since: Date): Promise<number | null> {
  const { read, t } = store();
  const { alert, rating } = t;
  const ids = read.select({ id: alert.id }).from(alert).where(sentSince(municipalityId, since));
  const rows = await read
    .select({ answers: count(), useful: sumOf(sql`case when ${rating.useful} then 1 else 0 end`) })
    .from(rating)
    .where(inArray(rating.alertId, ids))
    .groupBy(rating.alertId)
    .having(gte(count(), fewestAnswers));
  return percent(
    rows.reduce((all, row) => all + row.useful, 0),
    rows.reduce((all, row) => all + row.answers, 0),
  );
}
