import { and, eq, inArray } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { codeState } from "./code-state";

/**
 * Revokes the codes of a sheet that nobody has taken; a second time there is nothing left to revoke.
 * @throws Response 404 when the area has no such sheet.
 */
export function revokeCodes(permit: Permit<"household.invite">, sheetId: string): Promise<void> {
  const { householdCode, joinRequest } = store().t;
  return decide(permit, { objectId: sheetId, detail: { revoked: true } }, async ({ tx, now }) => {
    const rows = await tx
      .select({ code: householdCode, holder: joinRequest })
      .from(householdCode)
      .leftJoin(joinRequest, eq(joinRequest.codeId, householdCode.id))
      .where(and(eq(householdCode.sheetId, sheetId), eq(householdCode.areaId, permit.scope.areaId)));
    if (rows.length === 0) throw notFound();
    const free = rows.filter(({ code, holder }) => codeState(code, holder, now) === "free");
    await tx
      .update(householdCode)
      .set({ revokedAt: now })
      .where(
        inArray(
          householdCode.id,
          free.map(({ code }) => code.id),
        ),
      );
  });
}
