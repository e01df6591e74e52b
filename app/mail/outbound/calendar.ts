import { type Segment, segments } from "~/mail/outbound/slots";

/** Octets of a content line (RFC 5545 3.1 asks for at most 75), the space that continues it not counted. */
const LINE = 73;
const NEXT = "\n ";

/** A text cut into pieces of at most 73 octets of UTF-8, no character split between two. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE) {
      found.push(piece);
      [piece, octets] = ["", 0];
    }
    piece += character;
    octets += size;
  }
  return [...found, piece];
}

/**
 * Folds iCalendar text anew around its slots: each slot begins a line, and so does what follows it, so that a value can
 * be folded without knowing where it stands.
 */
export function calendarSegments<S extends string>(calendar: string, slots: readonly S[]): Segment<S>[] {
  const lines = calendar
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  return lines.flatMap((line) => [
    ...segments(line, slots).flatMap((one, place): Segment<S>[] => {
      const before = place === 0 ? "" : NEXT;
      return "text" in one ? [{ text: before + pieces(one.text).join(NEXT) }] : [{ text: before }, one];
    }),
    { text: "\n" },
  ]);
}

/**
 * A slot's value as any part of a content line may hold it: a quoted parameter, a text or an address (RFC 5545 3.2,
 * 3.3.11). What would end or escape one of these is left out.
 */
export const calendarValue = (value: string): string =>
  pieces(value.replace(/[\p{Cc}"\\;,]+/gu, " ").trim()).join(NEXT);

/** The iTIP method (RFC 5546) that iCalendar text names; PUBLISH where it names none. */
export const methodOf = (calendar: string): string => /^METHOD:([A-Z]+)\r?$/m.exec(calendar)?.[1] ?? "PUBLISH";
