import type { CanonicalWire } from "~/mail/outbound/wire";

/** A message cut into fixed pieces with one place between each two. */
export interface Pieces {
  fixed: readonly Buffer[];
  places: readonly Place[];
}

/** The parts of a letter, each of which writes a value in its own way. */
export const forms = ["text", "html", "calendar"] as const;
export type Form = (typeof forms)[number];

/** Where a slot's value stands: the slot's index, and in which part. */
export interface Place {
  slot: number;
  form: Form;
}

/** Text that marks a place; made of bytes that quoted-printable never holds. */
export function placeMark({ slot, form }: Place): string {
  return `\x01${slot}:${form}\x01`;
}

/** Cuts a message (one character a byte) at its marks. */
export function cutPieces(message: string): Pieces {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark made above.
  const parts = message.split(/\x01(\d+:[a-z]+)\x01/);
  return {
    fixed: parts.filter((_, i) => i % 2 === 0).map((piece) => Buffer.from(piece, "latin1")),
    places: parts
      .filter((_, i) => i % 2 === 1)
      .map((mark) => ({ slot: Number.parseInt(mark, 10), form: mark.split(":")[1] as Form })),
  };
}

/** Writes a recipient's own headers and the pieces with the values (ASCII, one for each place) between them. */
export function assemble(head: string, { fixed }: Pieces, values: readonly string[]): CanonicalWire {
  let size = Buffer.byteLength(head);
  for (const piece of fixed) size += piece.length;
  for (const value of values) size += value.length;
  const message = allocate(size);
  let at = message.write(head);
  for (let i = 0; i < fixed.length; i++) {
    message.set(fixed[i]!, at);
    at += fixed[i]!.length;
    if (i < values.length) at += message.write(values[i]!, at, "latin1");
  }
  return message as CanonicalWire;
}

const SLAB = 256 * 1024;
let slab = Buffer.allocUnsafeSlow(SLAB);
let used = 0;

/** Letters share slabs: one allocation for some thirty of them, freed with the last. */
export function allocate(size: number): Buffer {
  if (size > SLAB / 8) return Buffer.allocUnsafeSlow(size);
  if (used + size > SLAB) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  used += size;
  return slab.subarray(used - size, used);
}
