/**
 * The letters of printed notices: Source Sans 3 (Adobe, SIL Open Font License 1.1; its package carries the licence), put
 * into each file. The fonts that every reader of PDF has lack the letters of many neighbours' names.
 */
import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";

const folder = "@expo-google-fonts/source-sans-3";
const files = { plain: "400Regular/SourceSans3_400Regular.ttf", bold: "700Bold/SourceSans3_700Bold.ttf" };
const { resolve } = createRequire(import.meta.url);

/** Lets a document speak of the fonts "plain" and "bold". */
export function withFonts(doc: InstanceType<typeof PDFDocument>): void {
  for (const [name, file] of Object.entries(files)) doc.registerFont(name, resolve(`${folder}/${file}`));
}

/** The scripts that the fonts have, with their digits and signs; pictures and other scripts become "?". */
const known = /^[\n\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}\p{M}$+<=>^`|~¢-©¬®-±´¶¸×÷€]$/u;

/** A text as the fonts can set it, letters and their marks together. */
export const inFont = (text: string): string =>
  [...text.normalize("NFC")].map((character) => (known.test(character) ? character : "?")).join("");
