/**
 * SWEREF 99 plane coordinates to latitude and longitude: Gauss's conformal projection on GRS 80 as Lantmäteriet
 * publishes it ("Gauss Conformal Projection (Transverse Mercator), Krüger's formulas"); exact to a millimetre.
 */
const axis = 6_378_137;
const flattening = 1 / 298.257222101;

/** A projection: central meridian (degrees), scale along it, and what is added to northing and easting (metres). */
export interface Zone {
  meridian: number;
  scale: number;
  falseNorthing: number;
  falseEasting: number;
}
/** SWEREF 99 TM (EPSG:3006), for the whole country. */
export const tm: Zone = { meridian: 15, scale: 0.9996, falseNorthing: 0, falseEasting: 500_000 };
/** The local zones of municipalities, by name as in "SWEREF 99 15 00"; EPSG codes in the same order from 3007. */
export const localZones = [
  "12 00",
  "13 30",
  "15 00",
  "16 30",
  "18 00",
  "14 15",
  "15 45",
  "17 15",
  "18 45",
  "20 15",
  "21 45",
  "23 15",
] as const;
export type LocalZone = (typeof localZones)[number];

/** The projection of a local zone. */
export function zoneOf(name: LocalZone): Zone {
  const [degrees, minutes] = name.split(" ").map(Number);
  return { meridian: degrees! + minutes! / 60, scale: 1, falseNorthing: 0, falseEasting: 150_000 };
}

/** The projection that an EPSG code of SWEREF 99 names, or null. */
export function zoneOfEpsg(code: number): Zone | null {
  if (code === 3006) return tm;
  const name = localZones[code - 3007];
  return name ? zoneOf(name) : null;
}

const n = flattening / (2 - flattening);
const meanRadius = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const delta = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161_280) * n ** 4,
];
const e2 = flattening * (2 - flattening);
const latitudeTerms = [
  e2 + e2 ** 2 + e2 ** 3 + e2 ** 4,
  -(7 * e2 ** 2 + 17 * e2 ** 3 + 30 * e2 ** 4) / 6,
  (224 * e2 ** 3 + 889 * e2 ** 4) / 120,
  -(4279 * e2 ** 4) / 1260,
];
const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Metres north and east in a zone to degrees. */
export function toDegrees(northing: number, easting: number, zone: Zone = tm): { lat: number; lon: number } {
  const xi = (northing - zone.falseNorthing) / (zone.scale * meanRadius);
  const eta = (easting - zone.falseEasting) / (zone.scale * meanRadius);
  const [xi1, eta1] = delta.reduce(
    ([x, y], d, at) => {
      const k = 2 * (at + 1);
      return [x - d * Math.sin(k * xi) * Math.cosh(k * eta), y - d * Math.cos(k * xi) * Math.sinh(k * eta)] as const;
    },
    [xi, eta] as const,
  );
  const sphere = Math.asin(Math.sin(xi1) / Math.cosh(eta1));
  const east = Math.atan(Math.sinh(eta1) / Math.cos(xi1));
  const sin = Math.sin(sphere);
  const factor = latitudeTerms.reduce((sum, term, at) => sum + term * sin ** (2 * at), 0);
  return { lat: degrees(sphere + sin * Math.cos(sphere) * factor), lon: zone.meridian + degrees(east) };
}
