import { and, eq, inArray, ne } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { AlertRow } from "../words.server";
import { chosenHomes } from "./households.server";
import { municipalitiesOf } from "./police-area.server";

/** As much of an alert as says whom it goes to. `areas`: those ticked, where no row has been written yet. */
export type Aimed = Pick<
  AlertRow,
  | "id"
  | "kind"
  | "priority"
  | "category"
  | "state"
  | "municipalityId"
  | "policeAreaId"
  | "everyArea"
  | "streets"
  | "shape"
  | "contactsOnly"
> & { areas?: string[]; parentId?: string | null };

/** By area, the only households meant, or null for all of them. */
export type Parts = Map<string, string[] | null>;

async function ticked(read: Reader, alert: Aimed): Promise<string[]> {
  if (alert.areas) return alert.areas;
  const { alertArea } = store().t;
  const rows = await read.select({ id: alertArea.areaId }).from(alertArea).where(eq(alertArea.alertId, alert.id));
  return rows.map((row) => row.id);
}

/**
 * What an alert that has not been sent is aimed at, as things stand now. A follow-up goes where the first alert of its
 * thread went, whatever areas there are by now.
 */
export async function aimedAt(read: Reader, alert: Aimed): Promise<Parts> {
  const parts = await aimedNow(read, alert);
  if (!alert.parentId) return parts;
  const { alertArea } = store().t;
  const { areaId, partial } = alertArea;
  const first = await read.select({ areaId, partial }).from(alertArea).where(eq(alertArea.alertId, alert.parentId));
  return new Map(first.map((row) => [row.areaId, row.partial ? (parts.get(row.areaId) ?? []) : null]));
}

/** An area that is meant as a whole is whole. */
async function aimedNow(read: Reader, alert: Aimed): Promise<Parts> {
  const { area } = store().t;
  const municipalities = await municipalitiesOf(read, alert);
  const all = alert.everyArea || alert.policeAreaId !== null;
  const chosen = all ? undefined : inArray(area.id, await ticked(read, alert));
  const whole = await read
    .select({ id: area.id })
    .from(area)
    .where(and(inArray(area.municipalityId, municipalities), ne(area.stage, "closed"), chosen));
  const parts: Parts = new Map(whole.map(({ id }) => [id, null]));
  const { byArea, sizes } = await chosenHomes(read, municipalities, alert);
  for (const [id, homes] of byArea) if (!parts.has(id)) parts.set(id, homes.length === sizes.get(id) ? null : homes);
  return parts;
}

/** What a sent alert went to: what starts or moves in later was not written to. */
export async function sentTo(read: Reader, alertId: string): Promise<Parts> {
  const { alertArea, alertHousehold, household } = store().t;
  const areas = await read.select().from(alertArea).where(eq(alertArea.alertId, alertId));
  const partial = areas.filter((row) => row.partial).map((row) => row.areaId);
  const parts: Parts = new Map(areas.map(({ areaId, partial }) => [areaId, partial ? [] : null]));
  if (partial.length === 0) return parts;
  const homes = await read
    .select({ id: household.id, areaId: household.areaId })
    .from(alertHousehold)
    .innerJoin(household, eq(household.id, alertHousehold.householdId))
    .where(eq(alertHousehold.alertId, alertId));
  for (const { id, areaId } of homes) parts.get(areaId)?.push(id);
  return parts;
}

const atOnce = 1_000;

/** Writes down what an alert is sent to, when it is. */
export async function fixTarget(
  { tx }: Decision,
  alertId: string,
  areas: { id: string; households: string[] | null }[],
) {
  const { alertArea, alertHousehold } = store().t;
  await tx.delete(alertArea).where(eq(alertArea.alertId, alertId));
  const rows = areas.map(({ id, households }) => ({ id: newId(), alertId, areaId: id, partial: households !== null }));
  for (let at = 0; at < rows.length; at += atOnce) await tx.insert(alertArea).values(rows.slice(at, at + atOnce));
  const homes = areas.flatMap(({ households }) => households ?? []);
  for (let at = 0; at < homes.length; at += atOnce)
    await tx
      .insert(alertHousehold)
      .values(homes.slice(at, at + atOnce).map((householdId) => ({ id: newId(), alertId, householdId })));
}
