import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { twoTowns } from "#tests/support/nora";
import { config, parseConfig } from "~/config.server";
import * as privacy from "~/routes/integritet";
import { textsFor } from "~/texts/index";

const { tiles } = config;
afterEach(() => Object.assign(config, { tiles }));

const shown = async () => (await new Browser().get(privacy, "/integritet")).body;

test("the page about personal data names the server that learns where visitors look, if there is one", async () => {
  await using _town = await twoTowns();
  expect(await shown()).toMatchObject({ tilesFrom: null });
  const { tiles: pictures } = parseConfig({ MAP_TILES_URL: "https://{s}.tile.example/{z}/{x}/{y}.png" });
  Object.assign(config, { tiles: pictures });
  expect(await shown()).toMatchObject({ tilesFrom: "tile.example" });
  for (const locale of ["sv", "en"] as const)
    expect(textsFor(locale).privacy.maps.from("tile.example")).toContain("tile.example");
});

test("it says how to reach the data protection officer of each municipality that has named one", async () => {
  await using town = await twoTowns();
  const { tx, t } = town.db.store;
  expect(await shown()).toMatchObject({ officers: [] });
  const settings = { dataProtection: "dso@nora.example, 0587-810 00" };
  await tx((w) => w.update(t.municipality).set({ settings }).where(eq(t.municipality.id, town.nora.municipality.id)));
  expect(await shown()).toMatchObject({ officers: [{ municipality: "Nora", contact: settings.dataProtection }] });
});
