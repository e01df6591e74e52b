import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { twoTowns } from "#tests/support/nora";
import { verifyAudit } from "~/admin/audit.server";
import { importBoundaries } from "~/admin/import-boundaries.server";
import { boundaryOf } from "~/areas/map/boundaries.server";
import { readBoundaries } from "~/areas/map/boundary-file";
import { contains, type Position, type Shape } from "~/areas/where/shape";
import * as granser from "~/routes/karta.granser";

/** Written by hand in the shape of such files: Nora in two parts, Örebro, and what is no municipality. */
const ring = (lon: number, lat: number, size = 0.1): Position[] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];
const feature = (id: unknown, coordinates: unknown, type = "Polygon", kom_namn = "?") => ({
  type: "Feature",
  geometry: { type, coordinates },
  properties: { lan_code: "18", kom_namn, id },
});
const nora = feature("1884", [[ring(14.8, 59.5)], [ring(15, 59.6, 0.05)]], "MultiPolygon", "Nora");
const country = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });

function fileWith(text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-boundary-"));
  const file = path.join(folder, "kommuner.geojson");
  writeFileSync(file, text);
  return { file, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test("the operator's file gives Nora its boundary, a second one replaces it, and maps draw it", async () => {
  const { db, nora: here } = await twoTowns();
  await using _ = db;
  using first = fileWith(`\uFEFF${country(nora, feature("1880", [ring(15.1, 59.2)]))}`);
  const { imported, missing } = await importBoundaries(first.file);
  expect(imported).toEqual([{ name: "Nora", corners: 10 }]);
  expect(missing).toEqual(["Lindesberg"]);
  using second = fileWith(country(feature(1884, [ring(14.8, 59.5)]), feature("1885", [ring(15.2, 59.6)])));
  expect((await importBoundaries(second.file)).missing).toEqual([]);
  expect(await boundaryOf(here.municipality.id)).toEqual([[ring(14.8, 59.5)]]);

  const all = JSON.parse((await new Browser().get(granser, "/karta/granser")).body as string);
  expect(all.map((one: { name: string }) => one.name)).toEqual(["Lindesberg", "Nora"]);
  const own = JSON.parse((await new Browser().get(granser, "/karta/granser?kommun=1884")).body as string);
  expect(own).toEqual([{ code: "1884", name: "Nora", polygons: [[ring(14.8, 59.5)]] }]);
  expect((await verifyAudit()).brokenAt).toBeNull();
});

test("a file that cannot be read, or has none of our municipalities, changes nothing", async () => {
  const { db, nora: here } = await twoTowns();
  await using _ = db;
  using good = fileWith(country(nora));
  await importBoundaries(good.file);
  const before = await boundaryOf(here.municipality.id);
  for (const [text, why] of [
    ["Gata;Nr", /not JSON/],
    ["{}", /no feature/],
    [country(feature("1880", [ring(15.1, 59.2)])), /has none of Lindesberg, Nora/],
    [country(feature("1884", [ring(2, 48)])), /no feature/],
  ] as const) {
    using bad = fileWith(text);
    await expect(importBoundaries(bad.file), text).rejects.toThrow(why);
  }
  await expect(importBoundaries("/finns/inte")).rejects.toThrow("cannot be read");
  expect(await boundaryOf(here.municipality.id)).toEqual(before);
});

test("metres (SWEREF 99 TM) are understood as well as degrees, and an open ring is closed", () => {
  const metres = [
    [490_000, 6_590_000],
    [500_000, 6_590_000],
    [500_000, 6_600_000],
    [490_000, 6_600_000],
  ];
  const found = readBoundaries(country(feature("1884", [metres]))) as Map<string, Shape>;
  const [outer] = found.get("1884")![0]!;
  expect(outer).toHaveLength(5);
  expect(outer![0]).toEqual(outer!.at(-1));
  expect(contains(found.get("1884")!, 14.9, 59.5)).toBe(true);
});

test("a boundary of a hundred thousand corners becomes one that a page can carry, and says the same of places", () => {
  const corners = 100_000;
  const wobbly = Array.from({ length: corners }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = 0.2 + 0.004 * Math.sin(40 * angle);
    return [14.9 + 2 * radius * Math.cos(angle), 59.5 + radius * Math.sin(angle)];
  });
  const found = readBoundaries(country(feature("1884", [[...wobbly, wobbly[0]]]))) as Map<string, Shape>;
  const shape = found.get("1884")!;
  expect(shape.flat(2).length).toBeLessThanOrEqual(1_500);
  expect(shape.flat(2).length).toBeGreaterThan(100);
  for (const [share, inside] of [
    [0.97, true],
    [1.03, false],
  ] as const)
    for (let at = 0; at < corners; at += 997) {
      const [lon, lat] = wobbly[at]!;
      expect(contains(shape, 14.9 + share * (lon - 14.9), 59.5 + share * (lat - 59.5))).toBe(inside);
    }
});
