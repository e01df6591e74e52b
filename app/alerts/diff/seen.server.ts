import { and, desc, eq, inArray, lt, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { tellingFields } from "../telling";
import { versionOf } from "../versions.server";
import { type AlertRow, englishOf } from "../words.server";
import { type Change, changedWords } from "./words";

/** A field of an alert with what has changed in it. */
export interface ChangedField {
  field: (typeof tellingFields)[number] | `${(typeof tellingFields)[number]}En`;
  changes: Change[];
}

/** The version that an officer dealt with last, or else the one handed in last before the present; null for none. */
async function lastSeen(read: Reader, { id, version }: AlertRow, personId: string): Promise<number | null> {
  const { alertStep } = store().t;
  const earlier = and(eq(alertStep.alertId, id), lt(alertStep.version, version));
  const handedIn = inArray(alertStep.state, ["submitted", "returned"]);
  const rows = await read
    .select({ version: alertStep.version, by: alertStep.byPersonId })
    .from(alertStep)
    .where(and(earlier, or(eq(alertStep.byPersonId, personId), handedIn)))
    .orderBy(desc(alertStep.version));
  return (rows.find((row) => row.by === personId) ?? rows[0])?.version ?? null;
}

/**
 * What has changed in an alert since the officer last had it in hand: only the fields that differ. Null when there is
 * no earlier version that concerns them.
 */
export async function changesFor(read: Reader, row: AlertRow, personId: string) {
  const version = await lastSeen(read, row, personId);
  const before = version === null ? null : await versionOf(read, row.id, version);
  if (!before || version === null) return null;
  const en = await englishOf(read, row);
  const pairs = tellingFields.flatMap((field) => [
    { field, before: before[field], after: row[field] },
    { field: `${field}En` as const, before: before.en?.[field] ?? "", after: en?.[field] ?? "" },
  ]);
  const fields: ChangedField[] = pairs
    .filter((pair) => pair.before !== pair.after)
    .map((pair) => ({ field: pair.field, changes: changedWords(pair.before, pair.after) }));
  return { version, fields };
}
