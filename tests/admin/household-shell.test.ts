/** The commands about neighbours' data, run from a shell as an operator does. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { asc } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { hagbyTown, personWith } from "#tests/households/hagby";
import { householdsIn, list } from "#tests/households/import/town";
import { admin } from "./shell";

/** Where PGlite stands in for a server, no second process can open the database. */
const needsServer = (url: string) => url === "";

/** A folder of the test's own. */
function folder() {
  const made = mkdtempSync(path.join(tmpdir(), "grannsamverkan-shell-"));
  return { at: (name: string) => path.join(made, name), [Symbol.dispose]: () => rmSync(made, { recursive: true }) };
}

test("a list is taken in, the municipality taken out, a person erased, and what is wrong is said", async ({ skip }) => {
  await using town = await hagbyTown();
  using files = folder();
  const { db, hagby, anna, nora } = town;
  skip(needsServer(db.url), "no PostgreSQL server here");
  const run = (...args: string[]) => admin(args, { DATABASE_URL: db.url });
  writeFileSync(files.at("lista.csv"), list);

  const taken = await run("households", "import", hagby.areaId, files.at("lista.csv"));
  expect([taken.code, taken.errors]).toEqual([0, ""]);
  expect(taken.said).toMatch(/^Hagby: 2 invitations queued, 1 paper households, 1 abstaining, 0 known before, 1 rows/);
  expect(taken.said).toContain("row 6: badEmail ivar@nora");
  expect(await householdsIn(db, hagby.areaId)).toContain("Skolgatan 9 paperOnly");

  const packed = await run("export", "tenant", "1884", files.at("nora.zip"), "--json");
  expect([packed.code, packed.errors]).toEqual([0, ""]);
  const { rows } = packed.json<{ rows: number }>();
  expect(statSync(files.at("nora.zip")).mode & 0o077).toBe(0);
  const data = JSON.parse(strFromU8(unzipSync(readFileSync(files.at("nora.zip")))["data.json"]!)) as object;
  expect(Object.values(data).flat()).toHaveLength(rows);
  const again = await run("export", "tenant", "1884", files.at("nora.zip"));
  expect([again.code, again.errors]).toEqual([1, expect.stringMatching(/^\S+nora\.zip exists.*\n$/)]);

  const erased = await run("erase", "person", anna.email.toUpperCase());
  expect([erased.code, erased.errors, erased.said.trim()]).toEqual([0, "", expect.stringContaining(anna.id)]);
  expect(await personWith(db, anna.email)).toBeUndefined();
  const works = await run("erase", "person", nora.police.email);
  expect([works.code, works.errors]).toEqual([1, expect.stringMatching(/^the person has a post.*\n$/)]);

  const { audit } = db.store.t;
  const acts = await db.store.read.select({ act: audit.act }).from(audit).orderBy(asc(audit.seq));
  expect(acts.map(({ act }) => act)).toEqual(["operator.list", "operator.list", "operator.export", "operator.erase"]);
}, 60_000);

test("without its arguments a command says how it is called, and does nothing", async () => {
  const { code, errors, said } = await admin(["export", "tenant", "1884"]);
  expect([code, said, errors]).toEqual([2, "", "Usage: npm run admin -- export tenant CODE FILE.zip [REASON]\n"]);
}, 60_000);
