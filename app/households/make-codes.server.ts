import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { newHouseholdCode } from "./code.server";

/** Milliseconds: long enough to meet every neighbour, short enough for a forgotten slip. */
export const codeLifetime = 90 * 24 * 60 * 60_000;

async function isMade({ tx }: Decision, sheetId: string): Promise<boolean> {
  const { householdCode } = store().t;
  const made = await tx
    .select({ id: householdCode.id })
    .from(householdCode)
    .where(eq(householdCode.sheetId, sheetId))
    .limit(1);
  return made.length > 0;
}

/**
 * Makes a sheet of household codes and returns them, for the only time: the database keeps hashes.
 * `sheetId` comes with the form; a second post of the same form makes nothing and answers "made".
 */
export function makeCodes(
  permit: Permit<"household.invite">,
  wanted: { sheetId: string; count: number },
): Promise<{ codes: string[]; expiresAt: Date } | "made"> {
  const { areaId } = permit.scope;
  const codes = Array.from({ length: wanted.count }, newHouseholdCode);
  const about = { objectId: wanted.sheetId, detail: { codes: wanted.count } };
  return decide<"household.invite", { codes: string[]; expiresAt: Date } | "made">(permit, about, async (decision) => {
    const { tx, now } = decision;
    if (await isMade(decision, wanted.sheetId)) undo("made");
    const expiresAt = new Date(now.getTime() + codeLifetime);
    const shared = { areaId, sheetId: wanted.sheetId, createdBy: permit.actor.personId, createdAt: now, expiresAt };
    await tx
      .insert(store().t.householdCode)
      .values(codes.map((code) => ({ ...shared, id: newId(), codeHash: hashToken(code) })));
    return { codes, expiresAt };
  });
}
