/** What everybody may read: alerts that the officers have marked as public, once they have been sent. */
import { and, asc, count, desc, eq, exists, inArray, isNotNull, like, ne, or, type SQL } from "drizzle-orm";
import { notFound } from "~/access/permit.server";
import type { AlertWords } from "~/alerts/letters";
import { type AlertRow, attachmentsOf, wordsOf } from "~/alerts/words.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { FollowUp } from "~/db/schema/alerts";
import { onAPage } from "./query";

export interface Place {
  id: string;
  code: string;
  name: string;
  county: string;
}

/**
 * The municipality of an SCB code.
 * @throws Response 404 when it is none of ours.
 */
export async function placeOf(code: string | undefined): Promise<Place> {
  const { read, t } = store();
  const { id, name, county } = t.municipality;
  const [row] = await read
    .select({ id, code: t.municipality.code, name, county })
    .from(t.municipality)
    .where(eq(t.municipality.code, code ?? ""));
  if (!row) throw notFound();
  return row;
}

/** Has gone out, whether or not it was withdrawn afterwards: what was withdrawn before its hour, nobody has seen. */
export function wasSent(): SQL | undefined {
  const { alert, alertStep } = store().t;
  const sent = store()
    .read.select({ id: alertStep.id })
    .from(alertStep)
    .where(and(eq(alertStep.alertId, alert.id), eq(alertStep.state, "approved")));
  const withdrawn = and(eq(alert.state, "withdrawn"), exists(sent));
  return and(isNotNull(alert.approvedAt), or(eq(alert.state, "approved"), withdrawn));
}

/** Holds each of the words somewhere. They are letters and digits: nothing in them means anything to `like`. */
export function matches(words: string[]): SQL | undefined {
  const { alert, alertSearch } = store().t;
  if (words.length === 0) return undefined;
  const found = store()
    .read.select({ id: alertSearch.id })
    .from(alertSearch)
    .where(and(eq(alertSearch.id, alert.id), ...words.map((word) => like(alertSearch.folded, `%${word}%`))));
  return exists(found);
}

const shown = () => {
  const { id, kind, priority, status, title, place, timeSpan, state, approvedAt, followUp } = store().t.alert;
  return { id, kind, priority, status, title, place, timeSpan, state, at: approvedAt, followUp };
};

const publicIn = (place: Place): SQL | undefined => {
  const { alert } = store().t;
  return and(eq(alert.municipalityId, place.id), eq(alert.public, true), wasSent());
};

/** One page (from 1) of alerts that meet a condition, latest first, and how many there are. */
export async function alertsWhere(condition: SQL | undefined, page: number) {
  const { read, t } = store();
  const [total] = await read.select({ n: count() }).from(t.alert).where(condition);
  const rows = await read
    .select(shown())
    .from(t.alert)
    .where(condition)
    .orderBy(desc(t.alert.approvedAt), desc(t.alert.id))
    .limit(onAPage)
    .offset((page - 1) * onAPage);
  return { rows: rows.map((row) => ({ ...row, at: row.at! })), total: total?.n ?? 0 };
}

export type ListedAlert = Awaited<ReturnType<typeof alertsWhere>>["rows"][number];

/** The public alerts of a municipality that hold all the words. */
export const publicAlerts = (place: Place, words: string[], page: number) =>
  alertsWhere(and(publicIn(place), matches(words)), page);

/** A public alert, whole. */
export interface Published {
  words: AlertWords;
  row: AlertRow;
  sentAt: Date;
  /** When it was taken back; null: it stands. */
  withdrawnAt: Date | null;
  /** Pictures and papers that everybody may fetch: none of one that was taken back. */
  attachments: Awaited<ReturnType<typeof attachmentsOf>>;
  /** The public alert that it goes on with, and those that go on with it, oldest first. */
  parent: { id: string; title: string; sentAt: Date } | null;
  followUps: { id: string; title: string; followUp: FollowUp | null; at: Date }[];
  /** What was told before in the same matter, oldest first; [] of the first alert. */
  earlier: { id: string; sentAt: Date }[];
}

async function familyOf(place: Place, row: AlertRow) {
  const { read, t } = store();
  const { id, parentId, title, followUp, approvedAt } = t.alert;
  const root = row.parentId ?? row.id;
  const rows = await read
    .select({ id, title, followUp, at: approvedAt })
    .from(t.alert)
    .where(and(or(eq(id, root), eq(parentId, root)), ne(id, row.id), publicIn(place)))
    .orderBy(asc(approvedAt), asc(id));
  const others = rows.map((one) => ({ ...one, at: one.at! }));
  const parent = others.find((one) => one.id === row.parentId);
  return {
    followUps: row.parentId === null ? others : [],
    parent: parent ? { id: parent.id, title: parent.title, sentAt: parent.at } : null,
    earlier:
      row.parentId === null
        ? []
        : others.filter(({ at }) => at < row.approvedAt!).map((one) => ({ id: one.id, sentAt: one.at })),
  };
}

/** When an alert was taken back; its latest change where nobody wrote down the step. */
async function withdrawnAt(row: AlertRow): Promise<Date | null> {
  if (row.state !== "withdrawn") return null;
  const { read, t } = store();
  const [step] = await read
    .select({ at: t.alertStep.at })
    .from(t.alertStep)
    .where(and(eq(t.alertStep.alertId, row.id), eq(t.alertStep.state, "withdrawn")))
    .orderBy(desc(t.alertStep.at))
    .limit(1);
  return step?.at ?? row.approvedAt;
}

async function published(place: Place, row: AlertRow): Promise<Published> {
  const family = await familyOf(place, row);
  const { read } = store();
  const words = await wordsOf(read, row);
  const attachments = row.state === "approved" ? await attachmentsOf(read, row.id) : [];
  return { words, row, attachments, sentAt: row.approvedAt!, withdrawnAt: await withdrawnAt(row), ...family };
}

/**
 * A public alert of the municipality.
 * @throws Response 404 when there is none such, or it is for the members alone.
 */
export async function publicAlert(place: Place, alertId: string | undefined): Promise<Published> {
  const { read, t } = store();
  const here = isId(alertId) ? and(eq(t.alert.id, alertId), publicIn(place)) : undefined;
  const [row] = here ? await read.select().from(t.alert).where(here) : [];
  if (!row) throw notFound();
  return published(place, row);
}

/** The latest public alerts, whole: for the feeds. */
export async function latestPublished(place: Place, most = 30): Promise<Published[]> {
  const { rows } = await alertsWhere(publicIn(place), 1);
  const { read, t } = store();
  const ids = rows.slice(0, most).map(({ id }) => id);
  const whole = ids.length > 0 ? await read.select().from(t.alert).where(inArray(t.alert.id, ids)) : [];
  const found: Published[] = [];
  for (const id of ids) found.push(await published(place, whole.find((row) => row.id === id)!));
  return found;
}
