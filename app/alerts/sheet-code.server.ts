import QRCode from "qrcode";
import { config } from "~/config.server";
import type { QrSquares } from "~/ui";

/** The address at which somebody with the paper in hand reads the alert, and what has come after it. */
export const sheetAddress = (alertId: string): string => `${config.publicUrl}/varningar/${alertId}/las`;

/** An address as a QR code that still reads when a seventh of it is creased or wet (level M). */
export function qrCode(address: string): QrSquares {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`;
  return { size, path };
}
