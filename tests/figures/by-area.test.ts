import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hagbyAndEken, joins, type Story } from "#tests/alerts/hagby";
import { send } from "#tests/alerts/wanted/neighbours";
import { browserOf } from "#tests/households/hagby";
import { areaIn, type Person, personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { permit } from "~/access/permit.server";
import { replyToken } from "~/access/reply-token.server";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import type { ToldByArea } from "~/figures/by-area.server";
import { keptBack, type Told } from "~/figures/kept-back";
import { keepFigures } from "~/figures/letters.server";
import { quartersOf } from "~/figures/months";
import { writeReply } from "~/replies/write.server";
import * as page from "~/routes/skrivbord.statistik";
import * as csv from "~/routes/skrivbord.statistik.csv";

const day = 86_400_000;

const named = async ({ db }: Story, names: string[]) => {
  const people: Person[] = [];
  for (const name of names) people.push(await personIn(db, name, `${name.toLowerCase()}@nora.example`));
  return people;
};

/** Eken with Erik, Hagby with six who may answer, Storby with eight; all get the same letter. */
async function threeAreas() {
  const story = await hagbyAndEken();
  const more = await named(story, ["Lisa", "Marta", "Nils"]);
  for (const [i, who] of more.entries()) await joins(story.db, who, story.hagby.areaId, `${90 + i}`);
  const storby = await named(story, ["Ada", "Bo", "Cia", "Dan", "Eva", "Filip", "Gun", "Hans"]);
  await areaIn(story.db, story.nora.municipality.id, "Storby", storby);
  const alertId = await send(story, { title: "Lampor" });
  await using _box = await postbox();
  await deliverDue();
  const { bjorn, asa, emily } = story.people;
  return { ...story, alertId, storby, six: [bjorn, asa, emily, ...more] };
}

async function replies({ alertId }: { alertId: string }, people: Person[]) {
  const words = { seenWhen: "", seenWhere: "", looks: "", text: "Jag undrar." };
  for (const { id } of people)
    await writeReply(permit(null, "reply.write", {}), replyToken({ alertId, personId: id }), "question", {
      id: newId(),
      ...words,
    });
}

/** The present quarter of each area, as Petra sees it. */
async function shownTo(who: Person, what: "replies" | "stopped") {
  const { body } = await (await browserOf(who)).get(page, "/");
  const { byArea } = body as { byArea: ToldByArea };
  return Object.fromEntries(byArea[what].map(({ name, told }) => [name, told.at(-1)]));
}

async function spreadsheet(who: Person) {
  const { body } = await (await browserOf(who)).get(csv, "/?del=svar");
  return parse(body as string, { delimiter: ";", bom: true, columns: true }) as Record<string, string>[];
}

test("Erik's one reply is kept back, and with it Hagby's six, from which it could be worked out; Storby's eight are told", async () => {
  await using story = await threeAreas();
  const { police } = story.nora;
  await replies(story, [story.people.erik, ...story.six, ...story.storby]);
  await replies(story, [story.people.erik]);
  expect(await shownTo(police, "replies")).toEqual({ Eken: "few", Hagby: "kept", Storby: 8 });
  const rows = await spreadsheet(police);
  expect(rows).toHaveLength(12);
  const told = rows.filter((_, i) => i % 4 === 3).map((row) => [row.Område, row.Svar, row["Sade upp"]]);
  expect(told).toEqual([
    ["Eken", "<5", "0"],
    ["Hagby", "..", "0"],
    ["Storby", "8", "0"],
  ]);
  expect(JSON.stringify(await shownTo(story.lindesberg.police, "replies"))).toBe("{}");
});

test("one who stops such letters is in none of the areas to be seen; the sum outlives who it was, counted once", async () => {
  await using story = await threeAreas();
  const { t, tx, read } = story.db.store;
  await tx((w) =>
    w.insert(t.optOut).values({ id: newId(), personId: story.people.asa.id, kind: "tip", at: new Date() }),
  );
  await keepFigures(new Date(Date.now() + 4 * day));
  await keepFigures(new Date(Date.now() + 5 * day));
  await tx((w) => w.delete(t.optOut));
  expect(await shownTo(story.nora.police, "stopped")).toEqual({ Eken: "few", Hagby: "few", Storby: "few" });
  expect(await read.select().from(t.areaFigures)).toMatchObject([
    { areaId: story.hagby.areaId, replies: 0, stopped: 1 },
  ]);
  await replies(story, [story.people.asa, story.people.bjorn]);
  expect(await read.select().from(t.areaFigures)).toMatchObject([{ replies: 2, stopped: 1 }]);
});

test("Anna of two areas counts in one; who has left, or is no member, in none", async () => {
  await using story = await threeAreas();
  const { t, tx, read } = story.db.store;
  const [olle] = await named(story, ["Olle"]);
  await tx((w) => w.update(t.member).set({ leftAt: new Date(Date.now() - day) }));
  await replies(story, [olle!, story.people.erik]);
  expect(await read.select().from(t.areaFigures)).toEqual([]);
  await tx((w) => w.update(t.member).set({ leftAt: null }));
  await replies(story, [story.people.anna]);
  expect(await read.select().from(t.areaFigures)).toMatchObject([{ replies: 1 }]);
});

/** What a number may be that is shown like this among others: small ones are no nothing where a nothing is told. */
function mayBe(one: Told, told: Told[], n: number): boolean {
  if (typeof one === "number") return n === one;
  const larger = told.filter((other) => typeof other === "number" && other >= 5) as number[];
  return one === "few" ? n < 5 && (n > 0 || !told.includes(0)) : n >= 5 && n < Math.min(...larger);
}

/** All numbers of areas that may be shown like this, with the same total. */
function* alike(told: Told[], total: number, begun: number[] = []): Generator<number[]> {
  const one = told[begun.length];
  if (one === undefined) {
    if (total === 0) yield begun;
    return;
  }
  for (let n = 0; n <= total; n++) if (mayBe(one, told, n)) yield* alike(told, total - n, [...begun, n]);
}

test("whoever knows the total, and that the smallest are kept back first, cannot tell a small number, as long as there are others to keep back", () => {
  expect(keptBack([0, 7, 5])).toEqual([0, 7, 5]);
  expect(keptBack([2, 3, 9, 0])).toEqual(["few", "few", 9, 0]);
  expect(keptBack([2, 6, 9])).toEqual(["few", "kept", 9]);
  expect(keptBack([1, 1, 0, 9])).toEqual(["few", "few", "few", 9]);
  expect(keptBack([4, 4, 7, 9])).toEqual(["few", "few", "kept", 9]);
  const numbers = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(numbers, (values) => {
      const told = keptBack(values);
      expect(told.some((one) => typeof one === "number" && one > 0 && one < 5)).toBe(false);
      if (!told.some((one) => typeof one === "number")) return;
      const total = values.reduce((all, n) => all + n, 0);
      const possible = [...alike(told, total)];
      for (const [i, one] of told.entries())
        if (one === "few") expect(new Set(possible.map((way) => way[i])).size, `${values}`).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});

test("quarters are those of the calendar, the last four", () => {
  const months = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
  const more = [...months, "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"];
  expect(quartersOf(more).map(({ key, months: mine }) => [key, mine.length])).toEqual([
    ["2026-1", 3],
    ["2026-2", 3],
    ["2026-3", 3],
    ["2026-4", 2],
  ]);
});
