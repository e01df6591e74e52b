import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { browserOf } from "#tests/households/hagby";
import type { TestDatabase } from "#tests/support/database";
import { twoTowns } from "#tests/support/nora";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { filteredHref, filterIn } from "~/incidents/filter";
import { importIncidents } from "~/incidents/import.server";
import * as desk from "~/routes/handelser";
import * as page from "~/routes/kommuner.$kommun.handelser";

interface Shown {
  rows: { type: string; summary: string }[];
  total: number;
  somewhere: { type: string }[];
  byMonth: { key: string; n: number }[];
  types: { type: string; n: number }[];
}

async function incidentIn(db: TestDatabase, feedId: number, code: string | null, type: string, occurredAt: Date) {
  const words = { type, summary: type, url: "https://polisen.se/x", county: "Örebro län", municipalityCode: code };
  await db.store.tx((w) =>
    w.insert(db.store.t.incident).values({ id: newId(), feedId, ...words, occurredAt, publishedAt: occurredAt }),
  );
}

const shown = async (query = "", kommun = "1884") =>
  (await new Browser().get(page, `/${query}`, { kommun })).body as Shown;

test("everybody reads the municipality's events, by type and day; those of the county alone stand apart", async () => {
  await using town = await twoTowns();
  const now = new Date();
  await incidentIn(town.db, 1, "1884", "Stöld/inbrott", now);
  await incidentIn(town.db, 2, "1884", "Brand", new Date("2026-03-29T22:30:00Z")); // half past midnight, the 30th
  await incidentIn(town.db, 3, "1885", "Rån", now);
  await incidentIn(town.db, 4, null, "Trafikolycka", now);
  const all = await shown();
  expect(all.rows.map(({ type }) => type)).toEqual(["Stöld/inbrott", "Brand"]);
  expect(all.somewhere).toMatchObject([{ type: "Trafikolycka" }]);
  expect(all.types).toEqual([
    { type: "Brand", n: 1 },
    { type: "Stöld/inbrott", n: 1 },
  ]);
  expect(all.byMonth.at(-1)!.n).toBe(1);
  const types = async (query: string) => (await shown(query)).rows.map(({ type }) => type);
  expect(await types(`?typ=${encodeURIComponent("Stöld/inbrott")}`)).toEqual(["Stöld/inbrott"]);
  expect(await types("?fran=2026-03-30&till=2026-03-30")).toEqual(["Brand"]);
  expect(await types("?fran=2026-03-29&till=2026-03-29")).toEqual([]);
  expect(await types("?fran=i%20g%C3%A5r&till=2026-13-45&typ=%00")).toHaveLength(2);
  expect(JSON.stringify(all)).not.toMatch(/gps|latitude/);
  expect((await new Browser().get(page, "/", { kommun: "9999" })).status).toBe(404);
});

test("officers narrow the same list at the desk", async () => {
  await using town = await twoTowns();
  await incidentIn(town.db, 1, "1884", "Brand", new Date());
  await incidentIn(town.db, 2, "1884", "Rån", new Date("2025-01-01T12:00:00Z"));
  const browser = await browserOf(town.nora.police);
  const types = async (query: string) =>
    ((await browser.get(desk, `/handelser${query}`)).body as Shown).rows.map(({ type }) => type);
  expect(await types("")).toEqual(["Brand", "Rån"]);
  expect(await types("?typ=Brand")).toEqual(["Brand"]);
  expect(await types("?till=2025-12-31")).toEqual(["Rån"]);
});

test("a filter goes into an address and comes back", () => {
  const filter = { type: "Stöld/inbrott", from: "2026-01-01", to: "" };
  expect(filterIn(`https://x.example${filteredHref("/handelser", filter, { kommun: "1884" })}`)).toEqual(filter);
  expect(filteredHref("/handelser", { type: "", from: "", to: "" })).toBe("/handelser");
});

test.skipIf(!config.sampleData)(
  "Nora's page shows its 59 records of 2023–2025 and 10 of early 2026, and none of others",
  async () => {
    await using town = await twoTowns();
    const nora: { name: string; location: { name: string } }[] = [];
    for (const [file, n] of [
      ["polisen-events-orebro-2023-2025.json", 59],
      ["polisen-events-orebro-2026-q1.json", 69],
    ] as const) {
      const records = JSON.parse(await readFile(path.join(config.sampleData!, file), "utf8"));
      nora.push(...records);
      await importIncidents(records);
      const { total, rows } = await shown("?till=2026-12-31");
      expect(total).toBe(n);
      expect(rows.length).toBeGreaterThan(0);
    }
    const listed = await town.db.store.read.select().from(town.db.store.t.incident);
    const ours = new Set(
      listed.filter(({ municipalityCode }) => municipalityCode === "1884").map(({ feedId }) => feedId),
    );
    const named = (nora as unknown as { id: number; name: string; location: { name: string } }[]).filter(
      ({ name, location }) => location.name === "Nora" || name.split(",").at(-1)!.trim() === "Nora",
    );
    expect([...ours].sort()).toEqual([...new Set(named.map(({ id }) => id))].sort());
  },
  60_000,
);
