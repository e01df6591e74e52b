import { expect, test } from "vitest";
import { readShape } from "~/areas/where/shape";
import { circleAround, geoJsonOf, type MapPolygons, pointIn, polygonsIn } from "~/ui/map/shapes";

const square: MapPolygons = [
  [
    [
      [15, 59.5],
      [15.01, 59.5],
      [15.01, 59.51],
      [15, 59.5],
    ],
  ],
];

/** Metres between two points, on a sphere. */
function metres([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(lat1!), radians(lat2!)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lon2! - lon1!) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
}

test("a circle is a closed ring whose corners all lie at its radius, also far north", () => {
  for (const lat of [55.4, 59.5, 68.9]) {
    const [ring] = circleAround({ lat, lon: 15 }, 500);
    expect(ring!.at(-1)).toEqual(ring![0]);
    for (const corner of ring!) expect(Math.abs(metres(corner, [15, lat]) - 500)).toBeLessThan(3);
  }
});

test("what is drawn is text that the server reads as the same shape", () => {
  const two: MapPolygons = [...square, circleAround({ lat: 59.6, lon: 15.1 }, 200)];
  for (const polygons of [square, two]) {
    expect(polygonsIn(geoJsonOf(polygons))).toEqual(polygons);
    expect(readShape(geoJsonOf(polygons))).toEqual(polygons);
  }
  expect(geoJsonOf([])).toBe("");
});

test("text that is no shape draws nothing", () => {
  for (const text of [
    "",
    "{",
    "null",
    "[]",
    '{"type":"Point","coordinates":[15,59]}',
    '{"type":"Polygon","coordinates":[[[1,2]]]}',
  ])
    expect(polygonsIn(text), text).toEqual([]);
});

test("a point is read from two fields as people fill them in", () => {
  expect(pointIn(" 59,5199 ", "15.04")).toEqual({ lat: 59.5199, lon: 15.04 });
  expect(pointIn("59,5", "")).toBeNull();
  expect(pointIn("norr", "15")).toBeNull();
  expect(pointIn("6598000", "500000")).toBeNull();
});
