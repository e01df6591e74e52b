import { type LocalZone, localZones, toDegrees, zoneOf } from "../sweref";

/** WGS 84 in ten-millionths of a degree. */
export interface Point {
  lat: number;
  lon: number;
}

const within = (value: number, [low, high]: readonly [number, number]) => value > low && value < high;
const sweden = { lat: [54.5, 69.5], lon: [10, 25] } as const;
const grid = { north: [6_080_000, 7_750_000], east: [240_000, 950_000] } as const;
const localEast = [20_000, 290_000] as const;

/** A number as spreadsheets write it: "59,5199", "6 598 000,5", "59.5199". */
export function readDecimal(given: string): number {
  const text = given.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

const rounded = ({ lat, lon }: Point): Point => ({ lat: Math.round(lat * 1e7), lon: Math.round(lon * 1e7) });

export const isZone = (name: string): name is LocalZone => (localZones as readonly string[]).includes(name);

/**
 * A point from two numbers in either order: degrees and SWEREF 99 TM are told apart by their size, north from east too.
 * Coordinates of a local zone need its name ("15 00"). Null for numbers that are no place in Sweden.
 */
export function readPoint(one: number, other: number, zone = ""): Point | null {
  const pairs = [
    [one, other],
    [other, one],
  ] as const;
  for (const [north, east] of pairs) {
    if (within(north, sweden.lat) && within(east, sweden.lon)) return rounded({ lat: north, lon: east });
    if (isZone(zone)) {
      const local = within(north, grid.north) && within(east, localEast);
      if (local) return rounded(toDegrees(north, east, zoneOf(zone)));
    } else if (within(north, grid.north) && within(east, grid.east)) return rounded(toDegrees(north, east));
  }
  return null;
}
