/** What became of a municipality's alerts, in sums: nothing here tells who got, read or thought what. */
import { and, count, desc, eq, gte, inArray, notExists, type SQL, sql, sum } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { coverageOf } from "~/alerts/coverage.server";
import { reachedIn } from "~/alerts/coverage-sum";
import { keptOutcome } from "~/alerts/keep-outcome.server";
import { letterCounts } from "~/alerts/letter-counts.server";
import type { AlertRow } from "~/alerts/words.server";
import { store } from "~/db/open.server";
import type { AreaReach } from "~/db/schema/forwards";
import { medianSeconds } from "./letters.server";

/** Answers below which nothing is told of them: a few could be told apart. */
export const fewestAnswers = 5;
/** Alerts of which one page tells. */
export const alertsOnAPage = 50;

export interface AlertFigures {
  id: string;
  title: string;
  kind: AlertRow["kind"];
  priority: AlertRow["priority"];
  followUp: AlertRow["followUp"];
  at: Date;
  sent: number;
  waiting: number;
  failed: number;
  /** Households that were reached, of those we know of. */
  reached: number;
  known: number;
  areas: AreaReach[];
  /** Seconds from the approval, and from the police's event that it retells, to the middle inbox. */
  toInbox: number | null;
  fromEvent: number | null;
  replies: number;
  /** Null below five answers. */
  rating: { useful: number; answers: number } | null;
  /** Null while it is too early to say. */
  stopped: number | null;
}

type Counts = Map<string, number>;
const mapOf = (rows: { id: string; n: number }[]): Counts => new Map(rows.map(({ id, n }) => [id, n]));

async function repliesTo(ids: string[]): Promise<Counts> {
  const { read, t } = store();
  const { alertId } = t.ticket;
  return mapOf(
    await read.select({ id: alertId, n: count() }).from(t.ticket).where(inArray(alertId, ids)).groupBy(alertId),
  );
}

/** What readers have said of these alerts, by alert; nothing where fewer than five have. */
export async function ratingsOf(ids: string[]) {
  const { read, t } = store();
  if (ids.length === 0) return new Map<string, { useful: number; answers: number }>();
  const { rating } = t;
  const rows = await read
    .select({
      id: rating.alertId,
      answers: count(),
      useful: sum(sql`case when ${rating.useful} then 1 else 0 end`).mapWith(Number),
    })
    .from(rating)
    .where(inArray(rating.alertId, ids))
    .groupBy(rating.alertId);
  const enough = rows.filter(({ answers }) => answers >= fewestAnswers);
  return new Map(enough.map(({ id, answers, useful }) => [id, { answers, useful }]));
}

/** Of alerts: really sent by the municipality since `since`. */
export function sentSince(municipalityId: string, since: Date): SQL | undefined {
  const { alert } = store().t;
  const real = and(eq(alert.status, "actual"), eq(alert.state, "approved"));
  return and(eq(alert.municipalityId, municipalityId), real, gte(alert.approvedAt, since));
}

/** Alerts that meet a condition, latest first. */
async function sentWhere(condition: SQL | undefined, most?: number, from = 0) {
  const { read, t } = store();
  const rows = read
    .select({ row: t.alert, occurredAt: t.incident.occurredAt })
    .from(t.alert)
    .leftJoin(t.incident, eq(t.incident.id, t.alert.incidentId))
    .where(condition)
    .orderBy(desc(t.alert.approvedAt), desc(t.alert.id));
  return most === undefined ? rows : rows.limit(most).offset(from);
}

type SentAlert = Awaited<ReturnType<typeof sentWhere>>[number];
interface Sums {
  kept: Map<string, { medianSeconds: number | null; stopped: number }>;
  replies: Counts;
  ratings: Awaited<ReturnType<typeof ratingsOf>>;
}

/** Seconds to the inbox: of a retold event, those before the approval count too. */
function timesOf({ row, occurredAt }: SentAlert, toInbox: number | null) {
  const before = occurredAt ? (row.approvedAt!.getTime() - occurredAt.getTime()) / 1_000 : null;
  return {
    toInbox,
    fromEvent: toInbox === null || before === null || before < 0 ? null : Math.round(before) + toInbox,
  };
}

async function figuresFor(sent: SentAlert, { kept, replies, ratings }: Sums): Promise<AlertFigures> {
  const { row } = sent;
  const { id, title, kind, priority, followUp } = row;
  const outcome = await keptOutcome(id);
  const letters = outcome?.letters ?? (await letterCounts(id));
  const isBusy = letters.isMany && letters.waiting > 0;
  const areas = outcome?.areas ?? (isBusy ? [] : await coverageOf(row));
  const own = kept.get(id);
  const toInbox = own
    ? own.medianSeconds
    : isBusy
      ? null
      : await medianSeconds({ id, kind, approvedAt: row.approvedAt! });
  return {
    ...{ id, title, kind, priority, followUp, at: row.approvedAt! },
    ...{ sent: letters.sent, waiting: letters.waiting, failed: letters.failed },
    reached: areas.reduce((all, area) => all + reachedIn(area), 0),
    known: areas.reduce((all, area) => all + area.known, 0),
    areas,
    ...timesOf(sent, toInbox),
    replies: replies.get(id) ?? 0,
    rating: ratings.get(id) ?? null,
    stopped: own?.stopped ?? null,
  };
}

async function figuresOf(sent: SentAlert[]): Promise<AlertFigures[]> {
  const { read, t } = store();
  const ids = sent.map(({ row }) => row.id);
  if (ids.length === 0) return [];
  const rows = await read.select().from(t.alertFigures).where(inArray(t.alertFigures.id, ids));
  const sums: Sums = {
    kept: new Map(rows.map((row) => [row.id, row])),
    replies: await repliesTo(ids),
    ratings: await ratingsOf(ids),
  };
  const figures: AlertFigures[] = [];
  for (const one of sent) figures.push(await figuresFor(one, sums));
  return figures;
}

/** One page (from 1) of the alerts that the permit's municipality has sent since `since`, latest first. */
export async function alertFigures(
  { scope }: Permit<"figures.read">,
  since: Date,
  page: number,
): Promise<AlertFigures[]> {
  const sent = await sentWhere(sentSince(scope.municipalityId, since), alertsOnAPage, (page - 1) * alertsOnAPage);
  return figuresOf(sent);
}

/** All of them. */
export async function allAlertFigures(permit: Permit<"figures.read">, since: Date): Promise<AlertFigures[]> {
  return figuresOf(await sentWhere(sentSince(permit.scope.municipalityId, since)));
}

/** The figures of alerts whose letters are still known one by one, and nowhere summed up: those of the last thirty days. */
export async function liveFigures(municipalityId: string, since: Date): Promise<AlertFigures[]> {
  const { read, t } = store();
  const kept = read.select({ id: t.alertOutcome.id }).from(t.alertOutcome).where(eq(t.alertOutcome.id, t.alert.id));
  return figuresOf(await sentWhere(and(sentSince(municipalityId, since), notExists(kept))));
}
