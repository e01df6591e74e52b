import { and, asc, eq, isNotNull, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { FollowUp } from "~/db/schema/alerts";
import type { Reader } from "~/db/store";
import { richText } from "~/mail/rich";
import type { Locale } from "~/texts/index";
import type { AlertWords } from "../letters";
import { type AlertRow, wordsOf } from "../words.server";
import { rootIdOf } from "./root";

/** The first alert of a thread. Throws when it is not in the database, which nothing ever removes. */
export async function rootOf(read: Reader, row: AlertRow): Promise<AlertRow> {
  if (row.parentId === null) return row;
  const { alert } = store().t;
  const [root] = await read.select().from(alert).where(eq(alert.id, row.parentId));
  if (!root) throw new Error(`the alert ${row.parentId} is not in the database`);
  return root;
}

/** What a follow-up follows up: the words of the first alert, and how it goes on with it; null for a first one. */
export async function followedBy(
  read: Reader,
  row: AlertRow,
): Promise<{ first: AlertWords; followUp: FollowUp } | null> {
  if (row.parentId === null || row.followUp === null) return null;
  return { first: await wordsOf(read, await rootOf(read, row)), followUp: row.followUp };
}

/** The follow-ups of an alert that have been sent, oldest first. */
export async function sentAfter(read: Reader, { id }: AlertRow): Promise<AlertRow[]> {
  const { alert } = store().t;
  const sent = and(eq(alert.parentId, id), eq(alert.state, "approved"));
  return read.select().from(alert).where(sent).orderBy(asc(alert.approvedAt), asc(alert.id));
}

/** All that has been sent of a thread, the first alert first, for a reader of `locale`: each in `lang`. */
export async function sentInThread(row: AlertRow, locale: Locale) {
  const { read, t } = store();
  const { id, parentId, title, body, followUp, state, approvedAt, version } = t.alert;
  const words = t.alertWords;
  const own = and(eq(words.alertId, id), eq(words.version, version), eq(words.locale, locale));
  const root = rootIdOf(row);
  const rows = await read
    .select({ id, title, body, followUp, approvedAt, ownTitle: words.title, ownBody: words.body })
    .from(t.alert)
    .leftJoin(words, own)
    .where(and(or(eq(id, root), eq(parentId, root)), eq(state, "approved")))
    .orderBy(asc(approvedAt), asc(id));
  return rows.map(({ ownTitle, ownBody, ...one }) => ({
    ...one,
    title: ownTitle ?? one.title,
    body: richText(ownBody ?? one.body),
    lang: ownBody === null ? "sv" : locale,
  }));
}
export type ThreadLine = Awaited<ReturnType<typeof sentInThread>>[number];

/** All follow-ups of an alert's thread, also those that are not sent yet, for the officers. */
export async function followUpsOf(row: AlertRow) {
  const { read, t } = store();
  const { id, parentId, title, followUp, state, createdAt, approvedAt } = t.alert;
  const root = rootIdOf(row);
  return read
    .select({ id, title, followUp, state, createdAt, approvedAt })
    .from(t.alert)
    .where(or(eq(id, root), and(eq(parentId, root), isNotNull(followUp))))
    .orderBy(asc(createdAt), asc(id));
}
export type FollowLine = Awaited<ReturnType<typeof followUpsOf>>[number];
