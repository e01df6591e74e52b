import { and, eq, inArray } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

/** Whether anything of the person's has come back as undeliverable lately. */
async function hasComeBack({ tx }: Decision, personId: string): Promise<boolean> {
  const { returned } = store().t;
  const rows = await tx
    .select({ id: returned.id })
    .from(returned)
    .where(and(eq(returned.personId, personId), inArray(returned.kind, ["permanent", "temporary"])))
    .limit(1);
  return rows.length > 0;
}

/**
 * What follows from a proof that letters arrive: a code or link of a letter was used. Letters go to the person again,
 * and what comes back of older ones counts no more. For somebody whose letters always arrived nothing is written.
 */
export async function liftSuppression(decision: Decision, personId: string): Promise<void> {
  const { tx, now } = decision;
  const { suppression, returned } = store().t;
  const lifted = await tx.delete(suppression).where(eq(suppression.personId, personId)).returning();
  if (lifted.length === 0 && !(await hasComeBack(decision, personId))) return;
  const proved = { kind: "proved", reason: "delivered", personId };
  await tx.delete(returned).where(and(eq(returned.personId, personId), eq(returned.kind, proved.kind)));
  await tx.insert(returned).values({ id: newId(), fingerprint: newId(), ...proved, at: now });
}
