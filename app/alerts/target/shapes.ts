/** A circle or a drawn shape that an alert goes to, and how it is kept: as one line of JSON. */
import { contains, type Position, readShape, type Shape, type ShapeProblem } from "~/areas/where/shape";

export interface Circle {
  kind: "circle";
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
  metres: number;
}
export type TargetShape = Circle | { kind: "drawn"; shape: Shape };

/** Metres of a circle's radius. */
export const radius = { least: 25, most: 20_000 };

/** "59,5201" and "59.5201" are the same number; null for what is none. */
export function readNumber(given: string): number | null {
  const text = given.trim().replace(",", ".");
  return /^-?\d{1,6}(\.\d{1,12})?$/.test(text) ? Number(text) : null;
}

/** The fields of a circle: all empty for none. */
export interface CircleFields {
  lat: string;
  lon: string;
  metres: string;
}
export type CircleProblem = "half" | "numbers" | "outside" | "radius";

/** Reads the fields of a circle; null for none, or what is wrong with it. */
export function readCircle({ lat, lon, metres }: CircleFields): Circle | CircleProblem | null {
  const given = [lat, lon, metres];
  if (given.every((one) => one === "")) return null;
  if (given.some((one) => one === "")) return "half";
  const [y, x, r] = given.map(readNumber) as [number | null, number | null, number | null];
  if (y === null || x === null || r === null) return "numbers";
  if (y < 54 || y > 70 || x < 10 || x > 25) return "outside";
  return r < radius.least || r > radius.most ? "radius" : { kind: "circle", lat: y, lon: x, metres: r };
}

/** Reads drawn GeoJSON; null for none, or what is wrong with it. */
export function readDrawn(text: string): TargetShape | ShapeProblem | null {
  if (text.trim() === "") return null;
  const shape = readShape(text);
  return typeof shape === "string" ? shape : { kind: "drawn", shape };
}

/** How shapes are kept; "" for none. */
export const kept = (shapes: TargetShape[]): string => (shapes.length === 0 ? "" : JSON.stringify(shapes));
/** The shapes that were kept. */
export const shapesIn = (text: string): TargetShape[] => (text === "" ? [] : (JSON.parse(text) as TargetShape[]));

const earth = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points, along the globe (haversine). */
export function metresBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const [dLat, dLon] = [radians(lat2 - lat1), radians(lon2 - lon1)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLon / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether a point lies in a shape. */
export const lieIn = (target: TargetShape, lon: number, lat: number): boolean =>
  target.kind === "circle"
    ? metresBetween([target.lon, target.lat], [lon, lat]) <= target.metres
    : contains(target.shape, lon, lat);
