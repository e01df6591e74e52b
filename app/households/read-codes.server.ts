import { desc, eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { type CodeState, codeState } from "./code-state";

/** Codes that were made together: when, until when, and how many stand how. */
export type CodeSheetRow = {
  sheetId: string;
  createdAt: Date;
  expiresAt: Date;
  counts: Record<CodeState, number>;
};

/** The sheets of codes of an area, the newest first. The codes themselves nobody can read again. */
export async function codeSheets(permit: Permit<"household.invite">, now = new Date()): Promise<CodeSheetRow[]> {
  const { read, t } = store();
  const rows = await read
    .select({ code: t.householdCode, holder: t.joinRequest })
    .from(t.householdCode)
    .leftJoin(t.joinRequest, eq(t.joinRequest.codeId, t.householdCode.id))
    .where(eq(t.householdCode.areaId, permit.scope.areaId))
    .orderBy(desc(t.householdCode.createdAt));
  const sheets = new Map<string, CodeSheetRow>();
  for (const { code, holder } of rows) {
    const { sheetId, createdAt, expiresAt } = code;
    const counts = { free: 0, waiting: 0, used: 0, revoked: 0, expired: 0 };
    const sheet = sheets.get(sheetId) ?? { sheetId, createdAt, expiresAt, counts };
    sheet.counts[codeState(code, holder, now)]++;
    sheets.set(sheetId, sheet);
  }
  return [...sheets.values()];
}
