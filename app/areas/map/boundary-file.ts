/** A file of municipal boundaries: GeoJSON with a feature for each municipality, in degrees or in SWEREF 99 TM. */
import { readPoint } from "~/areas/where/register/coordinates";
import type { Position, Shape } from "~/areas/where/shape";
import { simplified } from "./simplify";

export type BoundaryProblem = "notJson" | "noFeatures";

/** What a feature may call the municipality's code of four digits (SCB). */
const codeNames = ["id", "kommunkod", "kom_kod", "kommun_kod", "knkod", "lkfv", "code", "municipality_code"];

interface Feature {
  properties?: Record<string, unknown> | null;
  geometry?: { type?: unknown; coordinates?: unknown } | null;
}

function codeOf({ properties }: Feature): string | null {
  for (const [name, value] of Object.entries(properties ?? {}))
    if (codeNames.includes(name.toLowerCase()) && /^\d{3,4}$/.test(String(value)))
      return String(value).padStart(4, "0");
  return null;
}

/** Metres or degrees; null when it lies nowhere in Sweden. */
function positionOf(given: unknown): Position | null {
  if (!Array.isArray(given)) return null;
  const point = readPoint(Number(given[0]), Number(given[1]));
  return point && [point.lon / 1e7, point.lat / 1e7];
}

/** A ring that is closed as the standard asks; files often forget. */
function ringOf(given: unknown): Position[] | null {
  if (!Array.isArray(given)) return null;
  const ring = given.map(positionOf);
  if (!ring.every((one): one is Position => one !== null)) return null;
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return null;
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  return closed.length < 4 ? null : closed;
}

function shapeOf({ geometry }: Feature): Shape | null {
  const { type, coordinates } = geometry ?? {};
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  const shape = polygons.map((rings) => (Array.isArray(rings) ? rings.map(ringOf) : [null]));
  return shape.every((rings) => rings.length > 0 && rings.every((ring) => ring !== null)) ? (shape as Shape) : null;
}

/** The boundaries of a file by municipality code, simplified. Features without code or surface are passed over. */
export function readBoundaries(text: string): Map<string, Shape> | BoundaryProblem {
  let given: { type?: unknown; features?: unknown };
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return "notJson";
  }
  const features = given?.type === "Feature" ? [given] : given?.features;
  if (!Array.isArray(features)) return "noFeatures";
  const found = new Map<string, Shape>();
  for (const feature of features as Feature[]) {
    const [code, shape] = [codeOf(feature ?? {}), shapeOf(feature ?? {})];
    if (code && shape) found.set(code, [...(found.get(code) ?? []), ...simplified(shape)]);
  }
  return found.size > 0 ? found : "noFeatures";
}
