import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { testDatabase } from "#tests/support/database";
import { config } from "~/config.server";
import { importFile } from "~/incidents/import.server";

const folder = config.sampleData;
const missing = !folder || !existsSync(path.join(folder, "polisen-events-orebro-2023-2025.json"));
const reading = test.skipIf(missing);
if (missing) console.log("SAMPLE_DATA names no folder with the police's archived events: these tests are skipped");

/** Reads one file and checks what holds for all: nothing is rejected, every record has a place. */
async function take(file: string) {
  const report = await importFile(path.join(folder!, file));
  const placed = Object.values(report.municipalities).reduce((sum, n) => sum + n, 0);
  expect(report).toMatchObject({ rejected: 0, problems: [], changed: 0 });
  expect(placed + report.countyOnly).toBe(report.read);
  return report;
}

reading(
  "three years of Örebro county: every record is understood, 59 of them are Nora's",
  async () => {
    await using _db = await testDatabase();
    const report = await take("polisen-events-orebro-2023-2025.json");
    expect(report).toMatchObject({ read: 3416, new: 3416, countyOnly: 1092 });
    expect(report.municipalities).toMatchObject({ "1884": 59, "1880": 1271 });
    expect(Object.keys(report.municipalities)).toHaveLength(12);
    expect(await take("polisen-events-orebro-2023-2025.json")).toMatchObject({ read: 3416, new: 0 });
  },
  60_000,
);

reading("the first months of 2026, across the change of form: 10 are Nora's", async () => {
  await using _db = await testDatabase();
  const report = await take("polisen-events-orebro-2026-q1.json");
  expect(report).toMatchObject({ read: 407, new: 407 });
  expect(report.municipalities["1884"]).toBe(10);
});

reading("a whole answer of the API, all over the country", async () => {
  await using _db = await testDatabase();
  const report = await take("polisen-events-latest500-2026-04-30.json");
  expect(report).toMatchObject({ read: 500, new: 500 });
  expect(report.municipalities["1884"]).toBe(1);
});
