import { and, eq } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { raterOf, readRateToken } from "~/access/rate-token.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

const day = 86_400_000;

/** The alert that a token speaks of, and what its holder has said of it: null for nothing yet. */
export async function ratedBy(token: string): Promise<{ title: string; useful: boolean | null } | null> {
  const right = readRateToken(token);
  if (!right) return null;
  const { read, t } = store();
  const mine = and(eq(t.rating.alertId, t.alert.id), eq(t.rating.rater, raterOf(right)));
  const [row] = await read
    .select({ title: t.alert.title, useful: t.rating.useful })
    .from(t.alert)
    .leftJoin(t.rating, mine)
    .where(eq(t.alert.id, right.alertId));
  return row ?? null;
}

/**
 * Keeps what the holder of a letter's token says of its alert, instead of what was said before. Neither the row nor the
 * audit tells who it was: the row has only the day, so that no time ties it to anything else.
 * @throws Response 404 for a wrong token.
 */
export async function rateAlert(permit: Permit<"alert.rate">, token: string, useful: boolean): Promise<void> {
  const right = readRateToken(token);
  if (!right || !(await ratedBy(token))) throw notFound();
  const nobody = { ...permit, actor: null };
  await decide(nobody, { objectId: right.alertId }, async ({ tx, now }) => {
    const { rating } = store().t;
    const rater = raterOf(right);
    const at = new Date(Math.floor(now.getTime() / day) * day);
    const mine = and(eq(rating.alertId, right.alertId), eq(rating.rater, rater));
    const [before] = await tx.select().from(rating).where(mine);
    if (before?.useful === useful) undo(undefined);
    if (before) await tx.update(rating).set({ useful, at }).where(eq(rating.id, before.id));
    else await tx.insert(rating).values({ id: newId(), alertId: right.alertId, rater, useful, at });
  });
}
