/**
 * A delivery's name in the world: in its Message-ID and in its return address. It has the form of a UUID and holds the
 * row's `seq` (48 bits) and the end of the letter's random id (80 bits), so that a row of a restored backup never
 * takes the name of a letter that was sent after the backup.
 */

/** The id of the delivery with this `seq` of this letter. */
export function deliveryId(seq: number, letterId: string): string {
  const hex = seq.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-${letterId.slice(14)}`;
}

/** Whether a row is the one that the id names. */
export const isDelivery = (id: string, row: { seq: number; letterId: string }): boolean =>
  deliveryId(row.seq, row.letterId) === id;

/** The `seq` inside an id. */
export const seqIn = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
