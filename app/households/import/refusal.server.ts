import { and, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { sign } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { emailKey } from "~/people/email";

/** An address within a municipality, for the database: nobody can be told from it without the installation's secret. */
const codeOf = (municipalityId: string, email: string) => sign(`list.refused ${municipalityId} ${emailKey(email)}`);

/** Keeps that the owner of an address has said no to a list. A second no changes nothing. */
export async function noteRefusal({ tx, now }: Decision, municipalityId: string, email: string): Promise<void> {
  const row = { id: newId(), municipalityId, code: codeOf(municipalityId, email), at: now };
  await tx.insert(store().t.listRefusal).values(row).onConflictDoNothing();
}

/** Whether the owner of an address has said no to a list of this municipality. */
export async function hasRefused(read: Reader, municipalityId: string, email: string): Promise<boolean> {
  const { listRefusal } = store().t;
  const theirs = and(
    eq(listRefusal.municipalityId, municipalityId),
    eq(listRefusal.code, codeOf(municipalityId, email)),
  );
  return (await read.select({ id: listRefusal.id }).from(listRefusal).where(theirs)).length > 0;
}
