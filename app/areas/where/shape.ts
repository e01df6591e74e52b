/** An area drawn on the map: GeoJSON (RFC 7946) Polygon or MultiPolygon, longitude before latitude, in degrees. */

export type Position = [lon: number, lat: number];
/** Closed rings: the outer one first, then its holes. */
export type Polygon = Position[][];
export type Shape = Polygon[];
export type ShapeProblem = "notJson" | "noPolygon" | "several" | "open" | "few" | "outside" | "tooMany";

/** Corners of one area: more say nothing about a neighbourhood, and cost every look-up inside. */
export const mostCorners = 2_000;
const sweden = { west: 10, east: 25, south: 54, north: 70 };

/** Reads pasted GeoJSON: a geometry, a feature, or a collection of one feature. */
export function readShape(text: string): Shape | ShapeProblem {
  try {
    const polygons = polygonsIn(JSON.parse(text.replace(/^\uFEFF/, "")));
    if (typeof polygons === "string") return polygons;
    return problemOf(polygons) ?? (polygons as Shape).map((rings) => rings.map(flat));
  } catch {
    return "notJson";
  }
}

/** A third number, the height, says nothing here. */
const flat = (ring: Position[]): Position[] => ring.map(([lon, lat]) => [lon, lat]);

interface Geo {
  type?: unknown;
  features?: unknown;
  geometry?: unknown;
  coordinates?: unknown;
}

function polygonsIn(given: unknown): unknown[] | ShapeProblem {
  if (typeof given !== "object" || given === null) return "noPolygon";
  const { type, features, geometry, coordinates } = given as Geo;
  if (type === "FeatureCollection" && Array.isArray(features))
    return features.length > 1 ? "several" : polygonsIn(features[0]);
  if (type === "Feature") return polygonsIn(geometry);
  if (!Array.isArray(coordinates)) return "noPolygon";
  if (type === "Polygon") return [coordinates];
  return type === "MultiPolygon" ? coordinates : "noPolygon";
}

const isPosition = (one: unknown): one is Position =>
  Array.isArray(one) && one.length >= 2 && one.length <= 4 && one.every((part) => Number.isFinite(part));

function problemOf(polygons: unknown[]): ShapeProblem | null {
  const isList = (one: unknown) => Array.isArray(one) && one.length > 0;
  if (!isList(polygons) || !polygons.every(isList)) return "noPolygon";
  const rings = polygons.flat() as unknown[];
  if (!rings.every((ring) => Array.isArray(ring) && ring.every(isPosition))) return "noPolygon";
  const drawn = rings as Position[][];
  if (drawn.reduce((sum, ring) => sum + ring.length, 0) > mostCorners) return "tooMany";
  if (drawn.some((ring) => ring.length < 4)) return "few";
  const isClosed = (ring: Position[]) => ring[0]![0] === ring.at(-1)![0] && ring[0]![1] === ring.at(-1)![1];
  if (!drawn.every(isClosed)) return "open";
  const inside = ([lon, lat]: Position) =>
    lon > sweden.west && lon < sweden.east && lat > sweden.south && lat < sweden.north;
  return drawn.every((ring) => ring.every(inside)) ? null : "outside";
}

/** Whether a point lies between two others on their straight line. */
function onEdge(lon: number, lat: number, [x1, y1]: Position, [x2, y2]: Position): boolean {
  const cross = (x2 - x1) * (lat - y1) - (y2 - y1) * (lon - x1);
  if (Math.abs(cross) > 1e-12) return false;
  return Math.min(x1, x2) <= lon && lon <= Math.max(x1, x2) && Math.min(y1, y2) <= lat && lat <= Math.max(y1, y2);
}

/** Where a point lies: 1 inside the ring, 0 on it, -1 outside. Each edge counts its lower end and not its upper one. */
function sideOf(lon: number, lat: number, ring: Position[]): -1 | 0 | 1 {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1]!, ring[at]!];
    if (onEdge(lon, lat, from, to)) return 0;
    if (from[1] > lat === to[1] > lat) continue;
    if (lon < from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside;
  }
  return inside ? 1 : -1;
}

/** Whether a point lies in a shape. The line itself belongs to it, also the line around a hole. */
export function contains(shape: Shape, lon: number, lat: number): boolean {
  return shape.some(([outer, ...holes]) => {
    if (sideOf(lon, lat, outer!) === -1) return false;
    return holes.every((hole) => sideOf(lon, lat, hole) !== 1);
  });
}
