import { eq } from "drizzle-orm";
import QRCode from "qrcode";
import { sheetPath } from "~/access/sheet-token.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import type { QrSquares } from "~/ui";

/**
 * The address at which somebody with the paper in hand reads the alert, and what has come after it: everybody's page where
 * it is for everybody; else one that the code alone opens, since who gets paper has no account.
 */
export async function sheetAddress(alertId: string): Promise<string> {
  const { read, t } = store();
  const [found] = await read
    .select({ isPublic: t.alert.public, code: t.municipality.code })
    .from(t.alert)
    .innerJoin(t.municipality, eq(t.municipality.id, t.alert.municipalityId))
    .where(eq(t.alert.id, alertId));
  const path = found?.isPublic ? `/kommuner/${found.code}/varningar/${alertId}` : sheetPath(alertId);
  return config.publicUrl + path;
}

/** An address as a QR code that still reads when a seventh of it is creased or wet (level M). */
export function qrCode(address: string): QrSquares {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`;
  return { size, path };
}
