import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { areaWith, box, inUse } from "#tests/areas/where/town";
import { twoTowns } from "#tests/support/nora";
import * as karta from "~/routes/karta";

interface Shown {
  here: { code: string; name: string } | null;
  others: { code: string }[];
  areas: { id: string; name: string; polygons: unknown; about: { lat: number; lon: number } | null }[];
}
const shown = async (path = "/karta?kommun=1884") => (await new Browser().get(karta, path)).body as Shown;

test("everybody sees Nora's active areas: drawn, about where they are, or in the list alone, and no address", async () => {
  const town = await twoTowns();
  await using _ = town.db;
  await inUse(town);
  const shape = box(15.03, 59.515, 15.05, 59.53);
  await areaWith(town, "Hagby", ["Hagbyvägen 1–12"], shape);
  await areaWith(town, "Ågatan", ["Ågatan"]);
  await areaWith(town, "Nybygget", ["Nybyggesvägen"]);
  const dormant = await areaWith(town, "Vilande", ["Storgatan"]);
  const { area } = town.db.store.t;
  await town.db.store.tx((tx) => tx.update(area).set({ stage: "dormant" }).where(eq(area.id, dormant)));

  const { here, others, areas } = await shown();
  expect(here).toEqual({ code: "1884", name: "Nora" });
  expect(others.map((one) => one.code)).toEqual(["1885"]);
  expect(areas.map(({ name, about }) => [name, about])).toEqual([
    ["Hagby", null],
    ["Nybygget", null],
    ["Ågatan", { lat: 59.52, lon: 15.03 }],
  ]);
  expect(areas[0]!.polygons).toEqual([shape.coordinates]);
  expect(JSON.stringify(areas)).not.toMatch(/vägen|Någon/);
});

test("the middle of an area's streets is never nearer than half a kilometre's grid", async () => {
  const town = await twoTowns();
  await using _ = town.db;
  await inUse(town, ["Gata;Nr;Lat;Long", "Ensamvägen;1;59,51234;15,04321"].join("\n"));
  await areaWith(town, "Ensam", ["Ensamvägen"]);
  expect((await shown()).areas[0]!.about).toEqual({ lat: 59.51, lon: 15.04 });
});

test("Lindesberg's map has nothing of Nora's, and a municipality that is none is not found", async () => {
  const town = await twoTowns();
  await using _ = town.db;
  await areaWith(town, "Hagby", ["Hagbyvägen"], box(15.03, 59.515, 15.05, 59.53));
  expect((await shown("/karta?kommun=1885")).areas).toEqual([]);
  expect((await new Browser().get(karta, "/karta?kommun=9999")).status).toBe(404);
});
