import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { count } from "drizzle-orm";
import { expect, test } from "vitest";
import { actorFor, twoTowns } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { importFile, importIncidents } from "~/incidents/import.server";
import { incidentHere, incidentPage } from "~/incidents/read.server";
import { feedRecord } from "./feed";

const burglary = feedRecord();
const crash = feedRecord({ id: 900_002, name: "08 november 10.22, Trafikolycka, Lindesberg", type: "Trafikolycka" });
const night = feedRecord({ id: 900_003, name: "08 november 07.00, Sammanfattning natt, Örebro län" });

test("an answer of the feed is taken in once, each record under its place", async () => {
  await using town = await twoTowns();
  const report = await importIncidents([burglary, crash, night, { id: 900_004, name: "trasig" }]);
  expect(report).toEqual({
    read: 4,
    new: 3,
    changed: 0,
    municipalities: { "1884": 1, "1885": 1 },
    countyOnly: 1,
    rejected: 1,
    problems: [{ id: 900_004, unreadable: "shape" }],
  });
  expect(await importIncidents([burglary, crash, night])).toMatchObject({ new: 0, changed: 0 });
  const { t, read } = town.db.store;
  expect(await read.select({ n: count() }).from(t.incident)).toEqual([{ n: 3 }]);
});

test("an edited record keeps both wordings, and the later one is shown", async () => {
  await using town = await twoTowns();
  const { t, read } = town.db.store;
  await importIncidents([burglary]);
  const edited = { ...burglary, summary: "Två verkstäder har haft inbrott." };
  expect(await importIncidents([edited])).toMatchObject({ new: 0, changed: 1 });
  expect(await read.select({ summary: t.incident.summary }).from(t.incident)).toEqual([{ summary: edited.summary }]);
  const versions = await read.select({ record: t.incidentVersion.record }).from(t.incidentVersion);
  expect(versions.map(({ record }) => record.summary).sort()).toEqual([burglary.summary, edited.summary]);
  expect(await importIncidents([burglary, edited])).toMatchObject({ new: 0, changed: 0 });
});

test("of two wordings in one answer the later published one stays, whatever their order", async () => {
  await using town = await twoTowns();
  const { t, read } = town.db.store;
  const later = { ...burglary, datetime: "2026-11-07 18:02:00 +01:00", summary: "Två verkstäder." };
  expect(await importIncidents([later, burglary])).toMatchObject({ read: 2, new: 1, changed: 1 });
  expect(await read.select({ summary: t.incident.summary }).from(t.incident)).toEqual([{ summary: "Två verkstäder." }]);
});

test("an older answer read afterwards does not bring the old wording back", async () => {
  await using town = await twoTowns();
  const { t, read } = town.db.store;
  await importIncidents([{ ...burglary, datetime: "2026-11-07 18:02:00 +01:00", summary: "Två verkstäder." }]);
  expect(await importIncidents([burglary])).toMatchObject({ changed: 1 });
  expect(await read.select({ summary: t.incident.summary }).from(t.incident)).toEqual([{ summary: "Två verkstäder." }]);
});

test("Petra sees Nora's incidents, latest first, and none of Lindesberg's or of the whole county", async () => {
  await using town = await twoTowns();
  const earlier = feedRecord({ id: 900_005, name: "02 november 09.00, Skadegörelse, Nora" });
  await importIncidents([earlier, burglary, crash, night]);
  const scope = { municipalityId: town.nora.municipality.id };
  const petra = permit(await actorFor(town.nora.police), "incident.read", scope);
  const { rows, total } = await incidentPage(petra, 1);
  expect(total).toBe(2);
  expect(rows.map((row) => row.feedId)).toEqual([900_001, 900_005]);
  expect((await incidentPage(petra, 2)).rows).toEqual([]);
  expect(await incidentHere(petra, 900_001)).toMatchObject({ type: "Stöld/inbrott", place: "Nora" });
  expect(await incidentHere(petra, 900_002)).toBeNull();
});

test("a file of the feed is read; one that holds no list is refused", async () => {
  await using _town = await twoTowns();
  const folder = await mkdtemp(path.join(tmpdir(), "handelser-"));
  const file = path.join(folder, "svar.json");
  await writeFile(file, JSON.stringify([burglary]));
  expect(await importFile(file)).toMatchObject({ read: 1, new: 1, municipalities: { "1884": 1 } });
  await writeFile(file, "{}");
  await expect(importFile(file)).rejects.toThrow("JSON array");
  await rm(folder, { recursive: true });
});
