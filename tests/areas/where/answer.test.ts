import Database from "better-sqlite3";
import { eq } from "drizzle-orm";
import { Client } from "pg";
import { expect, test } from "vitest";
import type { TestDatabase } from "#tests/support/database";
import { twoTowns } from "#tests/support/nora";
import { addressQuery, placeQuery, stretchQuery } from "~/areas/where/look-up.server";
import { areaWith, box, inUse, placed, told } from "./town";

test("Anna on Hagbyvägen 11 lives in Hagby: odd numbers to 23, whatever way she writes it", async () => {
  await using town = await twoTowns();
  await inUse(town);
  await areaWith(town, "Hagby", ["Hagbyvägen 1–23 udda", "Ågatan"]);
  for (const line of [
    "Hagbyvägen 11",
    "hagbyvägen 11, 713 31 Nora",
    "HAGBYVÄGEN 11 Nora",
    "Hagbyv. 11",
    "Hagbyv 11",
    "Hagbyvagen 11",
    "Ågatan 7",
    "Agatan 7",
  ])
    expect(await told(line), line).toEqual(["areas", "Hagby"]);
  for (const line of ["Hagbyvägen 12", "Hagbyvägen 12 B", "Hagbyvägen 24", "Storgatan 1 Nora"])
    expect(await told(line), line).toEqual(["none"]);
});

test("a letter belongs to its number, and a range may end at a letter", async () => {
  await using town = await twoTowns();
  await inUse(town);
  const id = await areaWith(town, "Hagby", ["Hagbyvägen 12"]);
  expect(await told("Hagbyvägen 12 b")).toEqual(["areas", "Hagby"]);
  await placed(town, id, ["Hagbyvägen 12–12A"]);
  expect([await told("Hagbyvägen 12"), await told("Hagbyvägen 12B")]).toEqual([["areas", "Hagby"], ["none"]]);
});

test("where two areas overlap both are told, those that name the street first", async () => {
  await using town = await twoTowns();
  await inUse(town);
  await areaWith(town, "Åstranden", [], box(15.03, 59.518, 15.036, 59.52));
  await areaWith(town, "Centrum", ["Storgatan, Nora"]);
  expect(await told("Storgatan 2, Nora")).toEqual(["areas", "Centrum", "Åstranden"]);
  expect(await told("Ågatan 3")).toEqual(["areas", "Åstranden"]);
  expect(await told("Hagbyvägen 3")).toEqual(["none"]);
});

test("a hole in a shape is no part of it, and a shape that is taken away is forgotten", async () => {
  await using town = await twoTowns();
  await inUse(town);
  const ring = box(15.02, 59.51, 15.05, 59.53).coordinates[0]!;
  const hole = box(15.039, 59.5203, 15.041, 59.5206).coordinates[0]!;
  const id = await areaWith(town, "Norr", [], { type: "Polygon", coordinates: [ring, hole] });
  expect([await told("Hagbyvägen 1"), await told("Hagbyvägen 5"), await told("Hagbyvägen 23")]).toEqual([
    ["areas", "Norr"],
    ["none"],
    ["areas", "Norr"],
  ]);
  await placed(town, id, []);
  expect(await told("Hagbyvägen 1")).toEqual(["none"]);
  expect(await town.db.store.read.select().from(town.db.store.t.areaCell)).toEqual([]);
});

test("Storgatan 1 is in Nora and in Gyttorp: the town decides, by name or postcode, also in an area's own line", async () => {
  await using town = await twoTowns();
  await inUse(town);
  await areaWith(town, "Gyttorps by", ["Storgatan 1–9, Gyttorp"]);
  expect(await told("Storgatan 1")).toEqual(["alike", "Storgatan 1 Nora", "Storgatan 1 Gyttorp"]);
  expect(await told("Storgatan 1", "gyttorp")).toEqual(["areas", "Gyttorps by"]);
  expect(await told("Storgatan 1, 713 72")).toEqual(["areas", "Gyttorps by"]);
  expect(await told("Storgatan 1", "Nora")).toEqual(["none"]);
  expect(await told("Storgatan 1", "Lindesberg")).toEqual(["alike", "Storgatan 1 Nora", "Storgatan 1 Gyttorp"]);
});

test("did you mean: a street one letter off, a number that is not there, no number", async () => {
  await using town = await twoTowns();
  await inUse(town);
  expect(await told("Hagbyvegen 12")).toEqual(["unknown", "Hagbyvägen 12 Nora"]);
  expect(await told("Sorgatan 3")).toEqual(["unknown", "Storgatan 3 Nora"]);
  expect(await told("Hagbyvägen 13")).toEqual([
    "unknown",
    "Hagbyvägen 11",
    "Hagbyvägen 12",
    "Hagbyvägen 12B",
    "Hagbyvägen 23",
    "Hagbyvägen 24",
  ]);
  expect(await told("Ågatan")).toEqual(["noNumber", "Ågatan", "1", "3", "5"]);
  expect(await told("Strandpromenaden 4")).toEqual(["unknown"]);
});

test("a new house that the register does not know belongs to the area whose street line takes it in", async () => {
  await using town = await twoTowns();
  await inUse(town);
  await areaWith(town, "Hagby", ["Hagbyvägen 1–23 udda"]);
  expect(await told("Hagbyvägen 13")).toEqual(["areas", "Hagby"]);
  expect(await told("Hagbyvägen 13, 711 30 Lindesberg")).not.toContain("Hagby");
});

test("without any register the streets of the areas answer all the same", async () => {
  await using town = await twoTowns();
  await areaWith(town, "Hagby", ["Hagbyvägen 1–23 udda"]);
  expect(await told("hagbyv. 11")).toEqual(["areas", "Hagby"]);
  expect(await told("Hagbyvägen 12")).toEqual(["none"]);
});

test("a closed area is no answer", async () => {
  await using town = await twoTowns();
  const { store } = town.db;
  await inUse(town);
  const id = await areaWith(town, "Hagby", ["Hagbyvägen"], box(15.02, 59.51, 15.05, 59.53));
  await store.tx((tx) => tx.update(store.t.area).set({ stage: "closed" }).where(eq(store.t.area.id, id)));
  expect(await told("Hagbyvägen 11")).toEqual(["none"]);
});

/** What the engine means to do for a query, one step a line. */
async function planOf({ store, url }: TestDatabase, query: { toSQL(): { sql: string; params: unknown[] } }) {
  const { sql, params } = query.toSQL();
  if (store.dialect === "sqlite") {
    const file = new Database(url, { readonly: true });
    const steps = file.prepare(`explain query plan ${sql}`).all(params.map(() => 1)) as { detail: string }[];
    file.close();
    return steps.map(({ detail }) => detail);
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  // An empty table is scanned as fast: what is left to scan without that choice has no index.
  await client.query("set enable_seqscan = off");
  const { rows } = await client.query(
    `explain ${sql}`,
    params.map(() => 1),
  );
  await client.end();
  return rows.map((row) => String(row["QUERY PLAN"]));
}

test("nothing is scanned: each question is answered from an index, on either engine", async () => {
  await using town = await twoTowns();
  // PGlite has no address to ask it by; the same engine answers where a server runs.
  if (!town.db.url) return;
  const { store } = town.db;
  const queries = [
    addressQuery(store),
    addressQuery(store, "postcode"),
    addressQuery(store, "town"),
    stretchQuery(store),
    placeQuery(store),
  ];
  for (const query of queries) {
    const plan = await planOf(town.db, query);
    expect(plan.filter((step) => /^SCAN|Seq Scan/.test(step))).toEqual([]);
    expect(plan.some((step) => /^SEARCH .* USING INDEX|Index (Only )?Scan|Bitmap Index/.test(step))).toBe(true);
  }
});
