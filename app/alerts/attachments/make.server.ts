import sharp from "sharp";
import type { AttachmentType } from "~/db/schema/alert-writing";
import { type AttachmentProblem, largest } from "./limits";

export interface Made {
  type: AttachmentType;
  bytes: Buffer;
}

/** Pixels of a picture before and after: more than any camera's, and enough to fill a screen. */
const mostPixels = 60_000_000;
const longestSide = 1600;
const qualities = [82, 70, 55, 40];

const startsWith = (bytes: Buffer, text: string, at = 0) =>
  bytes.subarray(at, at + text.length).toString("latin1") === text;

/** Told by its first octets, never by its name: no SVG, which may carry scripts. */
function isPicture(bytes: Buffer): boolean {
  const webp = startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8);
  return startsWith(bytes, "\xff\xd8\xff") || startsWith(bytes, "\x89PNG\r\n") || startsWith(bytes, "GIF8") || webp;
}
const isPdf = (bytes: Buffer) =>
  startsWith(bytes, "%PDF-") && bytes.subarray(-2048).toString("latin1").includes("%%EOF");

/**
 * A picture drawn anew and upright, at most 1600 pixels wide or high: what the camera wrote into it (where, when, with
 * what) is not in the new one.
 */
async function redraw(bytes: Buffer): Promise<Made | "broken" | "large"> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true });
  for (const quality of qualities) {
    const drawn = await picture
      .clone()
      .webp({ quality })
      .toBuffer()
      .catch(() => null);
    if (!drawn) return "broken";
    if (drawn.length <= largest.kept) return { type: "image/webp", bytes: drawn };
  }
  return "large";
}

/** What is kept of an uploaded file: a picture drawn anew, a PDF as it is; or what is wrong with it. */
export async function makeAttachment(bytes: Buffer): Promise<Made | AttachmentProblem> {
  if (bytes.length === 0) return "missing";
  if (isPicture(bytes)) return bytes.length > largest.picture ? "large" : redraw(bytes);
  if (!startsWith(bytes, "%PDF-")) return "type";
  if (bytes.length > largest.kept) return "large";
  return isPdf(bytes) ? { type: "application/pdf", bytes } : "broken";
}
