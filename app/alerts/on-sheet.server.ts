import { and, eq, isNotNull } from "drizzle-orm";
import { readSheetToken, sheetPath } from "~/access/sheet-token.server";
import { store } from "~/db/open.server";
import type { Locale } from "~/texts/index";
import { sentInThread } from "./follow/thread.server";
import { readable } from "./readable.server";
import { wordsOf } from "./words.server";

/** Milliseconds after the last letter of a thread for which its sheets' codes lead to it. */
const opens = 90 * 86_400_000;

/**
 * What the code on an alert's sheet leads to: its words and what has come after it, as they stand on paper too, and nobody's
 * name. `withdrawn`: it was taken back. Null for a code that is not ours, or whose alert is three months old.
 */
export async function alertOnSheet(token: string, locale: Locale, now = new Date()) {
  const id = readSheetToken(token);
  if (id === null) return null;
  const { read, t } = store();
  const { alert } = t;
  const forNeighbours = and(eq(alert.contactsOnly, false), eq(alert.status, "actual"), isNotNull(alert.approvedAt));
  const [row] = await read
    .select()
    .from(alert)
    .where(and(eq(alert.id, id), forNeighbours));
  if (!row) return null;
  if (row.state === "withdrawn") return { withdrawn: true as const };
  const thread = await sentInThread(row, locale);
  const last = Math.max(...thread.map((one) => one.approvedAt?.getTime() ?? 0));
  if (row.state !== "approved" || last + opens < now.getTime()) return null;
  const words = await wordsOf(read, row);
  const { kind, priority, status, followUp, municipality } = words;
  return {
    withdrawn: false as const,
    ...{ id, kind, priority, status, followUp, municipality },
    told: readable(words, locale),
    sentAt: row.approvedAt!,
    thread: thread.map((one) => ({ ...one, at: sheetPath(one.id) })),
  };
}
export type AlertOnSheet = Awaited<ReturnType<typeof alertOnSheet>>;
