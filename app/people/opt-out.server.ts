import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { type OptOutKind, type OptOutRight, readOptOutToken } from "~/access/opt-out-token.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

/** Stops or resumes one kind of letters; false when it was so already, or nobody (any more) has this id. */
export async function setOptOut(
  { tx, now }: Decision,
  { personId, kind }: OptOutRight,
  wanted: boolean,
): Promise<boolean> {
  const { optOut, person } = store().t;
  if (wanted) {
    const row = and(eq(optOut.personId, personId), eq(optOut.kind, kind));
    return (await tx.delete(optOut).where(row).returning()).length > 0;
  }
  const here = and(eq(person.id, personId), isNull(person.erasedAt));
  if ((await tx.select({ id: person.id }).from(person).where(here)).length === 0) return false;
  const row = { id: newId(), personId, kind, at: now };
  return (await tx.insert(optOut).values(row).onConflictDoNothing().returning()).length > 0;
}

/** Does what the holder of a letter's token asks for. Done before, or a wrong token: nothing happens, without a trace. */
export async function optOutByToken(permit: Permit<"letter.optOut">, token: string, wanted: boolean): Promise<void> {
  const right = readOptOutToken(token);
  if (!right) return;
  await decide(permit, { objectId: right.personId, detail: { kind: right.kind, wanted } }, async (decision) => {
    if (!(await setOptOut(decision, right, wanted))) undo(undefined);
  });
}

/** What a token's page shows: the kind, and what its person has stopped; null for a wrong token. */
export async function stoppedByToken(token: string): Promise<{ kind: OptOutKind; stopped: OptOutKind[] } | null> {
  const right = readOptOutToken(token);
  return right && { kind: right.kind, stopped: await stoppedKinds(right.personId) };
}

/** The kinds of letters that a person has stopped. */
export async function stoppedKinds(personId: string): Promise<OptOutKind[]> {
  const { read, t } = store();
  const rows = await read.select({ kind: t.optOut.kind }).from(t.optOut).where(eq(t.optOut.personId, personId));
  return rows.map((row) => row.kind);
}
