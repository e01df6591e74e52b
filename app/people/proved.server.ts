import { and, eq, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { liftSuppression } from "~/delivery/lift.server";

/** What follows from every proved address: the person is confirmed, and letters go there again. */
export async function addressProved(decision: Decision, personId: string): Promise<void> {
  const { person } = store().t;
  const unconfirmed = and(eq(person.id, personId), isNull(person.confirmedAt));
  await decision.tx.update(person).set({ confirmedAt: decision.now }).where(unconfirmed);
  await liftSuppression(decision, personId);
}
