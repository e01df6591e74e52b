import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { browserOf, hagbyTown, personWith } from "#tests/households/hagby";
import { householdsIn, list } from "#tests/households/import/town";
import { areaIn, personIn } from "#tests/support/nora";
import { erasePersonBy } from "~/admin/erase-person.server";
import { exportTenant } from "~/admin/export-tenant.server";
import { importList } from "~/admin/import-list.server";
import * as mine from "~/routes/min-sida";

/** A folder of the test's own. */
function folder() {
  const made = mkdtempSync(path.join(tmpdir(), "grannsamverkan-lists-"));
  return { at: (name: string) => path.join(made, name), [Symbol.dispose]: () => rmSync(made, { recursive: true }) };
}

test("an operator takes in a list; what is wrong with the area or the file is said", async () => {
  await using town = await hagbyTown();
  using files = folder();
  const { db, hagby } = town;
  writeFileSync(files.at("lista.csv"), list);
  const answer = await importList(hagby.areaId, files.at("lista.csv"));
  expect(answer).toMatchObject({ area: "Hagby", people: 2, paperOnly: 1, abstaining: 1, known: 0, faulty: 1 });
  expect(answer.problems).toEqual([{ line: 6, what: "badEmail", words: "ivar@nora" }]);
  expect(await householdsIn(db, hagby.areaId)).toContain("Skolgatan 9 paperOnly");
  const audit = await db.store.read.select().from(db.store.t.audit);
  expect(audit.map(({ act, actorId }) => [act, actorId])).toEqual(Array(2).fill(["operator.list", null]));
  await expect(importList("hagby", files.at("lista.csv"))).rejects.toThrow("no open area");
  await expect(importList(hagby.areaId, files.at("ingen.csv"))).rejects.toThrow("cannot be read");
  writeFileSync(files.at("tom.csv"), "");
  await expect(importList(hagby.areaId, files.at("tom.csv"))).rejects.toThrow("empty");
});

test("an operator erases a person, but nobody who has a post", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora } = town;
  expect(await erasePersonBy("ANNA@nora.example")).toEqual({ id: anna.id });
  expect(await personWith(db, "anna@nora.example")).toBeUndefined();
  await expect(erasePersonBy("anna@nora.example")).rejects.toThrow("nobody has");
  await expect(erasePersonBy(nora.police.email)).rejects.toThrow("post");
  expect(await personWith(db, nora.police.email)).toBeDefined();
});

test("Nora's rows in one file, and none of Lindesberg's", async () => {
  await using town = await hagbyTown();
  using files = folder();
  const { db, lindesberg, anna } = town;
  const lars = await personIn(db, "Lasse Granne", "lasse@lindesberg.example");
  await areaIn(db, lindesberg.municipality.id, "Ekeberga", [lars]);
  const { rows } = await exportTenant("1884", files.at("nora.zip"));
  const packed = unzipSync(readFileSync(files.at("nora.zip")));
  const data = JSON.parse(strFromU8(packed["data.json"]!)) as Record<string, Record<string, unknown>[]>;
  expect(data.area).toMatchObject([{ name: "Hagby" }]);
  expect(data.person!.map(({ name }) => name)).toContain(anna.name);
  expect(Object.values(data).flat()).toHaveLength(rows);
  const all = Object.values(packed)
    .map((bytes) => strFromU8(bytes))
    .join("\n");
  expect(all).not.toMatch(/Lasse|Ekeberga|Lena Kommun|codeHash|tokenHash/);
  await expect(exportTenant("1884", files.at("nora.zip"))).rejects.toThrow("exists");
  await expect(exportTenant("9999", files.at("x.zip"))).rejects.toThrow("no municipality");
  await expect(exportTenant("1884", files.at("y.zip"), "x".repeat(201))).rejects.toThrow("200 characters at most");
});

test("Anna reads on her page that an operator took out everything, when and why; her neighbour in Lindesberg does not", async () => {
  await using town = await hagbyTown();
  using files = folder();
  const { db, lindesberg, anna } = town;
  const lars = await personIn(db, "Lasse Granne", "lasse@lindesberg.example");
  await areaIn(db, lindesberg.municipality.id, "Ekeberga", [lars]);
  await exportTenant("1884", files.at("a.zip"), "Till kommunarkivet");
  await exportTenant("1884", files.at("b.zip"));
  const seen = async (who: typeof anna) => {
    const { body } = await (await browserOf(who)).get(mine, "/min-sida");
    return (body as Awaited<ReturnType<typeof mine.loader>>).readings.map(({ by }) => by);
  };
  const by = { name: null, role: "operator" };
  expect(await seen(anna)).toEqual([
    { ...by, reason: "" },
    { ...by, reason: "Till kommunarkivet" },
  ]);
  expect(await seen(lars)).toEqual([]);
});
