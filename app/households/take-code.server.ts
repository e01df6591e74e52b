import { and, eq, isNull, ne } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { hashToken } from "~/access/secrets.server";
import { store } from "~/db/open.server";
import { emailKey } from "~/people/email";
import { readHouseholdCode } from "./code.server";
import { type CodeState, codeState } from "./code-state";

/** A household code that exists, where it leads, and how it stands for whoever typed it. */
export interface FoundCode {
  id: string;
  area: { id: string; name: string; municipalityId: string; municipality: string };
  state: CodeState;
  /** The person or browser that typed it is the one whose request holds it. */
  own: boolean;
}

/** The code that was typed, or null when there is none such or its area is closed. */
export async function findCode(
  decision: Decision,
  typed: { code: string; email: string; browserHash: string },
): Promise<FoundCode | null> {
  const { tx, now } = decision;
  const code = readHouseholdCode(typed.code);
  if (!code) return null;
  const { householdCode, joinRequest, area, municipality, person } = store().t;
  const [row] = await tx
    .select({ code: householdCode, area, municipality: municipality.name, holder: joinRequest, key: person.emailKey })
    .from(householdCode)
    .innerJoin(area, and(eq(area.id, householdCode.areaId), ne(area.stage, "closed")))
    .innerJoin(municipality, eq(municipality.id, area.municipalityId))
    .leftJoin(joinRequest, eq(joinRequest.codeId, householdCode.id))
    .leftJoin(person, eq(person.id, joinRequest.personId))
    .where(eq(householdCode.codeHash, hashToken(code)));
  if (!row) return null;
  const { id, name, municipalityId } = row.area;
  const own =
    row.key === emailKey(typed.email) ||
    (row.holder !== null && (await askedFrom(decision, row.holder.id, typed.browserHash)));
  return {
    id: row.code.id,
    area: { id, name, municipalityId, municipality: row.municipality },
    state: codeState(row.code, row.holder, now),
    own,
  };
}

/** Whether a request came from this browser: then its address may be put right with the same code. */
async function askedFrom({ tx }: Decision, requestId: string, browserHash: string): Promise<boolean> {
  const { proof } = store().t;
  const asked = await tx
    .select({ id: proof.id })
    .from(proof)
    .where(and(eq(proof.use, "join"), eq(proof.target, requestId), eq(proof.browserHash, browserHash)));
  return asked.length > 0;
}

/** Lets a code be taken: an unconfirmed request that holds it, and the person's others in the area, go. */
export async function releaseHolders({ tx }: Decision, code: FoundCode, personId: string): Promise<void> {
  const { joinRequest, householdCode } = store().t;
  const unconfirmed = isNull(joinRequest.confirmedAt);
  await tx.delete(joinRequest).where(and(eq(joinRequest.codeId, code.id), unconfirmed));
  const given = await tx
    .delete(joinRequest)
    .where(and(eq(joinRequest.personId, personId), eq(joinRequest.areaId, code.area.id), unconfirmed))
    .returning();
  for (const { codeId } of given)
    await tx.update(householdCode).set({ usedAt: null }).where(eq(householdCode.id, codeId));
}
