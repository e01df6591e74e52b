import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { twoTowns } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import type { Position, Shape } from "~/areas/where/shape";
import { overlaps, reachesOut, shapeFault } from "~/areas/where/shape-faults";
import { newId } from "~/db/ids";
import * as gator from "~/routes/omraden.$areaId.gator";
import { areaWith, box, inUse, type NoraTown } from "./town";

const ring = (...corners: Position[]): Position[] => [...corners, corners[0]!];
const shapeOf = (given: { coordinates: number[][][] }) => [given.coordinates] as unknown as Shape;
const bow: Shape = [[ring([15, 59.5], [15.01, 59.51], [15.01, 59.5], [15, 59.51])]];

test("a ring that crosses or touches itself is found, and a plain one is not", () => {
  expect(shapeFault(bow)).toBe("crossing");
  const touching = ring([15, 59.5], [15.02, 59.5], [15.02, 59.51], [15.01, 59.5], [15, 59.51]);
  expect(shapeFault([[touching]])).toBe("crossing");
  const arrow = ring([15, 59.5], [15.02, 59.5], [15.02, 59.52], [15.01, 59.505]);
  expect(shapeFault([[arrow]])).toBeNull();
});

test("what is larger than a village with its fields is no neighbourhood", () => {
  // 0.1 degrees of longitude at 59.5° north are 5.65 km, of latitude 11.1 km.
  expect(shapeFault(shapeOf(box(15, 59.5, 15.1, 59.575)))).toBeNull();
  expect(shapeFault(shapeOf(box(15, 59.5, 15.1, 59.585)))).toBe("large");
});

test("neighbours that share a line do not overlap; crossing, inside and the same do", () => {
  const here = shapeOf(box(15, 59.5, 15.01, 59.51));
  expect(overlaps(here, shapeOf(box(15.01, 59.5, 15.02, 59.51)))).toBe(false);
  expect(overlaps(here, shapeOf(box(15.02, 59.5, 15.03, 59.51)))).toBe(false);
  expect(overlaps(here, shapeOf(box(15.005, 59.505, 15.02, 59.52)))).toBe(true);
  expect(overlaps(here, shapeOf(box(15.004, 59.504, 15.006, 59.506)))).toBe(true);
  expect(overlaps(shapeOf(box(15.004, 59.504, 15.006, 59.506)), here)).toBe(true);
  expect(overlaps(here, here)).toBe(true);
});

test("a shape may lie on the municipality's line, within what a coarse boundary is wrong by", () => {
  const nora = shapeOf(box(14.8, 59.4, 15.1, 59.6));
  expect(reachesOut(shapeOf(box(15, 59.5, 15.01, 59.51)), nora)).toBe(false);
  expect(reachesOut(shapeOf(box(15, 59.59, 15.01, 59.602)), nora)).toBe(false);
  expect(reachesOut(shapeOf(box(15, 59.59, 15.01, 59.605)), nora)).toBe(true);
});

async function officer(town: NoraTown, who = town.nora.coordinator) {
  const browser = new Browser();
  const [name, value] = (await signedIn(who.id, true)).split(/=(.*)/s) as [string, string];
  browser.cookies.set(name, value);
  const at = (areaId: string) => [`/omraden/${areaId}/gator`, { areaId }] as const;
  return {
    open: (areaId: string) => browser.get(gator, ...at(areaId)),
    save: (areaId: string, fields: Record<string, string>) => browser.post(gator, at(areaId)[0], fields, at(areaId)[1]),
  };
}

interface Page {
  streets: string[];
  shape: string;
  overlaps: { name: string; streets: string[]; ground: boolean }[];
  neighbours: { name: string }[];
}
const errorsOf = (answer: { body: unknown }) => (answer.body as { error: Record<string, string[]> }).error;

test("Karin draws an area; what crosses itself or leaves Nora is answered beside the field and nothing is changed", async () => {
  await using town = await twoTowns();
  const { municipalityBoundary } = town.db.store.t;
  const municipalityId = town.nora.municipality.id;
  const known = { id: newId(), municipalityId, fileName: "nora.geojson", importedAt: new Date() };
  const coordinates = shapeOf(box(14.8, 59.4, 15.1, 59.6));
  await town.db.store.tx((tx) => tx.insert(municipalityBoundary).values({ ...known, coordinates }));
  const hagby = await areaWith(town, "Hagby", ["Hagbyvägen"]);
  const karin = await officer(town);
  for (const [shape, said] of [
    [{ type: "Polygon", coordinates: bow[0] }, /korsar sig själv/],
    [box(15, 59.3, 15.1, 59.45), /större än 50/],
    [box(15.3, 59.5, 15.31, 59.51), /utanför kommunen/],
  ] as const) {
    const refused = await karin.save(hagby, { streets: "Storgatan", shape: JSON.stringify(shape) });
    expect(refused.status).toBe(400);
    expect(errorsOf(refused).shape![0]).toMatch(said);
  }
  expect(((await karin.open(hagby)).body as Page).streets).toEqual(["Hagbyvägen"]);
  const good = await karin.save(hagby, {
    streets: "Hagbyvägen 1-23 udda",
    shape: JSON.stringify(box(15, 59.5, 15.01, 59.51)),
  });
  expect(good.location).toBe(`/omraden/${hagby}/gator?sparat`);
  const page = (await karin.open(hagby)).body as Page;
  expect(page.streets).toEqual(["Hagbyvägen 1-23 udda"]);
  expect(JSON.parse(page.shape)).toEqual(box(15, 59.5, 15.01, 59.51));
});

test("she is told which areas have some of the same houses, by street and on the map", async () => {
  await using town = await twoTowns();
  await inUse(town);
  const hagby = await areaWith(town, "Hagby", ["Hagbyvägen 1–12", "Storgatan, Nora"], box(15, 59.5, 15.02, 59.52));
  await areaWith(town, "Udda sidan", ["Hagbyvägen 11–23 udda"]);
  await areaWith(town, "Längre bort", ["Hagbyvägen 13–", "Storgatan, Gyttorp"], box(15.02, 59.5, 15.03, 59.52));
  await areaWith(town, "På ängen", [], box(15.01, 59.51, 15.03, 59.53));
  const page = (await (await officer(town)).open(hagby)).body as Page;
  expect(page.overlaps).toEqual([
    { name: "På ängen", streets: [], ground: true },
    { name: "Udda sidan", streets: ["Hagbyvägen"], ground: false },
  ]);
  expect(page.neighbours.map((one) => one.name).sort()).toEqual(["Längre bort", "På ängen"]);
});

test("Lindesberg's coordinator neither sees nor saves Nora's areas", async () => {
  await using town = await twoTowns();
  const hagby = await areaWith(town, "Hagby", ["Hagbyvägen"]);
  const lena = await officer(town, town.lindesberg.coordinator);
  expect((await lena.open(hagby)).status).toBe(404);
  expect((await lena.save(hagby, { streets: "Ågatan" })).status).toBe(404);
});
