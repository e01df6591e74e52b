import { count, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import { lettersWaiting } from "~/delivery/waiting.server";
import { alertHere, type OfficersPermit } from "./here.server";
import type { Progress } from "./live";
import { letterCounts, ofAlert } from "./reach.server";

/** Up to so many letters are simply counted. */
const few = 2_000;

/** Rows of letters whose audience is complete: their number changes no more. */
const sizes = new Map<string, number>();

async function sizeOf(letterIds: string[]): Promise<number> {
  const key = letterIds.join();
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const { delivery } = store().t;
  const [row] = await store().read.select({ n: count() }).from(delivery).where(inArray(delivery.letterId, letterIds));
  if (sizes.size >= 1_000) sizes.clear();
  sizes.set(key, row!.n);
  return row!.n;
}

/**
 * How an alert's letters stand right now, for the page to ask again and again. Of a large alert on its way only `waiting`
 * is told: counting the rows of the others each time would slow down what it tells of.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function progressOf(permit: OfficersPermit, alertId: string): Promise<Progress> {
  const { read, t } = store();
  await alertHere(read, permit, alertId);
  const rows = await read.select({ id: t.letter.id }).from(t.letter).where(ofAlert(alertId));
  const ids = rows.map(({ id }) => id).sort();
  const { waiting, isExact } = await lettersWaiting(ids);
  const isCounted = isExact && (waiting === 0 || (await sizeOf(ids)) <= few);
  return isCounted ? letterCounts(alertId, { sv: 0, en: 0 }) : { waiting };
}
