import { create } from "qrcode";

/** A QR code as one path over `size` × `size` units, four of them left white at each side (ISO/IEC 18004). */
export interface QrCode {
  size: number;
  path: string;
}

const quiet = 4;

/** Draws a text, with a quarter of it spare for dirt and folds. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const dark = (x: number, y: number) => modules.get(y, x) === 1;
  let path = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      if (!dark(x, y)) continue;
      const from = x;
      while (x + 1 < modules.size && dark(x + 1, y)) x++;
      path += `M${from + quiet} ${y + quiet}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  return { size: modules.size + 2 * quiet, path };
}
