import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cellsAt, cellsOf } from "~/areas/where/cells";
import { contains, type Position, readShape, type Shape } from "~/areas/where/shape";

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const text = (coordinates: unknown, type = "Polygon") => JSON.stringify({ type, coordinates });
const shapeOf = (coordinates: unknown, type?: string) => readShape(text(coordinates, type)) as Shape;

/** Whether the grid and then the shape say that a point lies inside, as the database asks it. */
function foundByGrid(shape: Shape, lon: number, lat: number, cells = cellsOf(shape)): boolean {
  const around = new Set(cellsAt(lon, lat));
  return cells.some(({ cell, whole }) => around.has(cell) && (whole || contains(shape, lon, lat)));
}

test("a square with a hole: inside, outside, in the hole, on every line and corner", () => {
  const shape = shapeOf([square(15, 59, 0.03), square(15.01, 59.01, 0.01)]);
  const inside: Position[] = [
    [15.005, 59.005],
    [15, 59],
    [15.03, 59.03],
    [15.015, 59],
    [15, 59.015],
    [15.01, 59.015],
    [15.02, 59.01],
    [15.025, 59.02],
  ];
  const outside: Position[] = [
    [15.015, 59.015],
    [14.999, 59.01],
    [15.031, 59.01],
    [15.01, 58.999],
    [15.01, 59.0301],
    [15.05, 59.03],
  ];
  for (const [lon, lat] of inside)
    expect([contains(shape, lon, lat), foundByGrid(shape, lon, lat)], `${lon} ${lat}`).toEqual([true, true]);
  for (const [lon, lat] of outside)
    expect([contains(shape, lon, lat), foundByGrid(shape, lon, lat)], `${lon} ${lat}`).toEqual([false, false]);
});

test("a line at the height of a corner is not counted twice", () => {
  const arrow = shapeOf([
    [
      [15, 59],
      [15.04, 59.02],
      [15, 59.04],
      [15.02, 59.02],
      [15, 59],
    ],
  ]);
  expect(contains(arrow, 15.03, 59.02)).toBe(true);
  expect(contains(arrow, 15.01, 59.02)).toBe(false);
  expect(contains(arrow, 14.99, 59.02)).toBe(false);
  expect(contains(arrow, 15.05, 59.02)).toBe(false);
});

test("two islands are one shape", () => {
  const shape = shapeOf([[square(15, 59, 0.01)], [square(15.1, 59.1, 0.01)]], "MultiPolygon");
  expect([15.005, 15.05, 15.105].map((lon) => foundByGrid(shape, lon, lon + 44))).toEqual([true, false, true]);
});

test("the ring's direction does not matter, nor a third number, a feature or a collection around it", () => {
  const ring = square(15, 59, 0.01);
  const high = [...ring].reverse().map(([lon, lat]) => [lon, lat, 84]);
  const feature = {
    type: "Feature",
    properties: { name: "Hagby" },
    geometry: { type: "Polygon", coordinates: [high] },
  };
  for (const given of [feature, { type: "FeatureCollection", features: [feature] }]) {
    const shape = readShape(`\uFEFF${JSON.stringify(given)}`) as Shape;
    expect(contains(shape, 15.005, 59.005)).toBe(true);
    expect(shape[0]![0]![0]).toHaveLength(2);
  }
});

test("what cannot be an area is refused, and it is said why", () => {
  const ring = square(15, 59, 0.01);
  expect(readShape("hej")).toBe("notJson");
  expect(readShape("null")).toBe("noPolygon");
  expect(readShape(text([15, 59], "Point"))).toBe("noPolygon");
  expect(readShape(text([]))).toBe("noPolygon");
  expect(readShape(text([[["15", "59"]]]))).toBe("noPolygon");
  expect(readShape(text([ring.slice(0, 4)]))).toBe("open");
  expect(readShape(text([[ring[0], ring[1], ring[0]]]))).toBe("few");
  expect(readShape(text([square(59, 15, 0.01)]))).toBe("outside");
  expect(readShape(text([square(500_000, 6_600_000, 100)]))).toBe("outside");
  const many = Array.from({ length: 2001 }, (_, at): Position => [15 + at / 1e5, 59]);
  expect(readShape(text([[...many, many[0]]]))).toBe("tooMany");
  const both = [ring, ring].map((one) => ({ type: "Feature", geometry: { type: "Polygon", coordinates: [one] } }));
  expect(readShape(JSON.stringify({ type: "FeatureCollection", features: both }))).toBe("several");
});

test("the grid never loses or adds a point: 20 shapes, 4,000 points around them", () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let round = 0; round < 20; round++) {
    const size = 0.0005 * 4 ** (round % 6);
    const corners = Array.from({ length: 5 + (round % 9) }, (_, at, all = 5 + (round % 9)): Position => {
      const [angle, far] = [(2 * Math.PI * at) / all, size * (0.4 + random())];
      return [15.1 + 2 * far * Math.cos(angle), 59.5 + far * Math.sin(angle)];
    });
    const shape: Shape = [[[...corners, corners[0]!]]];
    const cells = cellsOf(shape);
    expect(cells.length).toBeLessThanOrEqual(96);
    for (let at = 0; at < 200; at++) {
      const [lon, lat] = [15.1 + 6 * size * (random() - 0.5), 59.5 + 3 * size * (random() - 0.5)];
      expect(foundByGrid(shape, lon, lat, cells)).toBe(contains(shape, lon, lat));
    }
  }
});

const sample = path.join(process.env.SAMPLE_DATA ?? "", "municipalities.geojson");
test.skipIf(!process.env.SAMPLE_DATA || !existsSync(sample))(
  "real boundaries (SAMPLE_DATA/municipalities.geojson): each town hall lies in its own municipality and no other",
  () => {
    const { features } = JSON.parse(readFileSync(sample, "utf8")) as {
      features: { properties: { id: string }; geometry: object }[];
    };
    const shapes = features.map((one) => ({ code: one.properties.id, shape: readShape(JSON.stringify(one)) as Shape }));
    expect(shapes.filter(({ shape }) => typeof shape === "string")).toEqual([]);
    const drawn = shapes.map((one) => ({ ...one, cells: cellsOf(one.shape) }));
    const halls: [string, number, number][] = [
      ["1884", 15.0396, 59.5199],
      ["1885", 15.2303, 59.5924],
      ["1880", 15.2134, 59.2741],
      ["2584", 20.2253, 67.8558],
      ["0980", 18.2948, 57.6348],
    ];
    for (const [code, lon, lat] of halls)
      expect(drawn.filter(({ shape, cells }) => foundByGrid(shape, lon, lat, cells)).map((one) => one.code)).toEqual([
        code,
      ]);
  },
);
