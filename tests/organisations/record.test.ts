import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf } from "#tests/households/hagby";
import { areaIn, personIn, twoTowns } from "#tests/support/nora";
import { columnPurposes } from "~/db/kit";
import { type Purpose, purposes } from "~/db/purposes";
import { columnsOf, purposeIn, tableNames } from "~/db/references";
import type { recordOf } from "~/organisations/record/read.server";
import * as record from "~/routes/installningar.registerforteckning";
import { textsFor } from "~/texts/index";

type Shown = Awaited<ReturnType<typeof recordOf>>;
const page = "/installningar/registerforteckning?kommun=1884";

test("coordinator, police and admin read the record of their own municipality, nobody else does", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  for (const who of [nora.coordinator, nora.police, nora.admin])
    expect((await (await browserOf(who)).get(record, page)).body).toMatchObject({ name: "Nora", code: "1884" });
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  await areaIn(db, nora.municipality.id, "Hagby", [anna]);
  for (const who of [lindesberg.coordinator, lindesberg.police, lindesberg.admin, anna])
    expect((await (await browserOf(who)).get(record, page)).status).toBe(404);
});

test("every purpose stands in it once, and every personal column of the database under its purpose", async () => {
  await using town = await twoTowns();
  const karin = await browserOf(town.nora.coordinator);
  const { people, other, columns } = (await karin.get(record, page)).body as Shown;
  const stated = [...people, ...other].map(({ purpose }) => purpose);
  expect([...stated].sort()).toEqual((Object.keys(purposes) as Purpose[]).sort());
  const personal = stated.filter((purpose) => purposes[purpose].personal);
  expect(people.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(personal));
  for (const { purpose, about, seenBy, basis, keep } of people) {
    expect(about.length, purpose).toBeGreaterThan(0);
    expect(seenBy.length, purpose).toBeGreaterThan(0);
    expect({ basis, keep }).toEqual({ basis: purposes[purpose].basis, keep: purposes[purpose].keep });
  }
  const shown = new Set(columns.flatMap((row) => row.columns.map((column) => `${row.purpose} ${column}`)));
  const missing = tableNames.flatMap((name) =>
    columnsOf(name)
      .map((column) => [purposeIn(name, column), column] as const)
      .filter(([purpose, column]) => purposes[purpose].personal && !shown.has(`${purpose} ${column}`)),
  );
  expect(missing).toEqual([]);
  expect(columns).toContainEqual({
    table: "household",
    purpose: "home",
    columns: ["street", "number", "apartment", "alias"],
  });
});

test("the record names the municipality's own days, and only tables that there are", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { t, tx } = db.store;
  const days = async () => {
    const { body } = await (await browserOf(nora.admin)).get(record, page);
    return (body as Shown).closedKeptDays;
  };
  expect(await days()).toBe(90);
  const settings = { closedKeptDays: 120 };
  await tx((w) => w.update(t.municipality).set({ settings }).where(eq(t.municipality.id, nora.municipality.id)));
  expect(await days()).toBe(120);
  for (const locale of ["sv", "en"] as const) {
    const named = Object.keys(textsFor(locale).record.tables);
    expect(named.filter((table) => !columnPurposes.has(table))).toEqual([]);
  }
});
