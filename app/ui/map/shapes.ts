/** What maps show, as plain data: WGS 84 in degrees, longitude before latitude as in GeoJSON (RFC 7946). */
import type { ReactNode } from "react";
import type { Tone } from "~/ui/tone";

export type MapPosition = [lon: number, lat: number];
/** Polygons of closed rings, the outer one first: the coordinates of a GeoJSON MultiPolygon. */
export type MapPolygons = MapPosition[][][];

export interface MapPoint {
  lat: number;
  lon: number;
}

/** Something with a name and a place; without a place it stands in the list alone. */
export interface MapShape {
  id: string;
  name: string;
  polygons?: MapPolygons;
  point?: MapPoint;
  /** Where its name leads, in the list and on the map. */
  href?: string;
  tone?: Tone;
  /** What the list says of it besides. */
  note?: ReactNode;
}

const metresPerDegree = 111_320;
const corners = 48;
/** Six decimals are a decimetre. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** A circle as GeoJSON can say it: a polygon of 48 corners. `radius` in metres. */
export function circleAround({ lat, lon }: MapPoint, radius: number): MapPosition[][] {
  const north = radius / metresPerDegree;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: corners }, (_, at): MapPosition => {
    const angle = (2 * Math.PI * at) / corners;
    return [rounded(lon + east * Math.cos(angle)), rounded(lat + north * Math.sin(angle))];
  });
  return [[...ring, ring[0]!]];
}

/** A circle for something of which only the neighbourhood is known. */
export const areaAbout = (point: MapPoint): MapPosition[][] => circleAround(point, 400);

/** Polygons as the text of a GeoJSON geometry; "" for none. */
export function geoJsonOf(polygons: MapPolygons): string {
  if (polygons.length === 0) return "";
  const drawn = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [rounded(lon), rounded(lat)])));
  return JSON.stringify(
    drawn.length === 1 ? { type: "Polygon", coordinates: drawn[0] } : { type: "MultiPolygon", coordinates: drawn },
  );
}

const isRing = (ring: unknown) =>
  Array.isArray(ring) &&
  ring.length >= 4 &&
  ring.every((one) => Array.isArray(one) && Number.isFinite(one[0]) && Number.isFinite(one[1]));
const arePolygons = (given: unknown): given is MapPolygons =>
  Array.isArray(given) && given.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing));

/** The polygons in a field's text, to be drawn; none for what is no shape (what is wrong with it, the form says). */
export function polygonsIn(text: string): MapPolygons {
  try {
    const given = JSON.parse(text);
    const { type, coordinates } = given?.geometry ?? given ?? {};
    const polygons = type === "Polygon" ? [coordinates] : coordinates;
    return arePolygons(polygons) ? polygons : [];
  } catch {
    return [];
  }
}

/** A point from two fields as people fill them in ("59,5199"); null when they hold none. */
export function pointIn(latitude: string, longitude: string): MapPoint | null {
  const [lat, lon] = [latitude, longitude].map((given) =>
    given.trim() === "" ? Number.NaN : Number(given.trim().replace(",", ".")),
  ) as [number, number];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
