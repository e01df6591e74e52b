import { asc, count, eq, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, longAgo, personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { lanes } from "~/delivery/kinds";
import { takeWork } from "~/delivery/take.server";
import { countOf, growHagby, hagby, warn } from "./hagby";

const now = new Date();

test("a small audience has its rows at once, with the decision", async () => {
  await using town = await hagby();
  await warn(town, "warning", now);
  expect(await countOf(town.db.store, "queued")).toBe(3);
});

test("a decision that is undone leaves no letter, no rows and nothing in the queue", async () => {
  await using town = await hagby();
  const { t, read, tx } = town.db.store;
  const { queueForMembers } = await import("~/delivery/queue.server");
  const { letterAbout } = await import("./hagby");
  const undone = tx(async (w) => {
    const letter = { kind: "warning" as const, content: letterAbout("Inbrott") };
    await queueForMembers({ tx: w, now }, letter, [town.areaId]);
    throw new Error("the second officer says no");
  });
  await expect(undone).rejects.toThrow("no");
  for (const table of [t.letter, t.letterArea, t.delivery, t.dispatch])
    expect(await read.select({ n: count() }).from(table)).toEqual([{ n: 0 }]);
});

test("beyond a thousand members the worker writes the rows, and everybody gets one letter", async () => {
  await using town = await hagby();
  await growHagby(town, 2_497);
  const { t, read } = town.db.store;
  await warn(town, "notice", now);
  expect(await countOf(town.db.store, "queued")).toBe(1_000);
  expect(await read.select({ n: count() }).from(t.dispatch).where(isNotNull(t.dispatch.cursorPerson))).toEqual([
    { n: 1 },
  ]);
  await using box = await postbox();
  expect(await deliverDue()).toEqual({ sent: 2_500 });
  expect(new Set(box.letters.map(({ to }) => to)).size).toBe(2_500);
}, 120_000);

test("a worker that dies while it writes an audience leaves nobody out and writes nobody twice", async () => {
  await using town = await hagby();
  await growHagby(town, 2_997);
  await warn(town, "notice", now);
  const { t, read } = town.db.store;
  await takeWork("first", lanes.matter, 2_000, now);
  await takeWork("second", lanes.matter, 2_000, now);
  const rows = await read.select({ personId: t.delivery.personId }).from(t.delivery);
  expect(new Set(rows.map(({ personId }) => personId)).size).toBe(rows.length);
  const later = new Date(now.getTime() + 121_000);
  await using box = await postbox();
  expect(await deliverDue({ at: later })).toEqual({ sent: 3_000 });
  expect(new Set(box.letters.map(({ to }) => to)).size).toBe(3_000);
}, 120_000);

test("who lives in two of the areas gets one letter, and still gets it after leaving one of them", async () => {
  await using town = await hagby();
  const { t, tx, read } = town.db.store;
  const per = await personIn(town.db, "Per Nygren", "per@gyttorp.example");
  const gyttorp = await areaIn(town.db, town.nora.municipality.id, "Gyttorp", [per]);
  const households = await read.select().from(t.household).where(eq(t.household.areaId, gyttorp.areaId));
  const inGyttorp = { personId: town.anna.id, areaId: gyttorp.areaId, householdId: households[0]!.id };
  await tx((w) => w.insert(t.member).values({ id: newId(), joinedAt: longAgo, ...inGyttorp }));
  await warn(town, "warning", now, [town.areaId, gyttorp.areaId]);
  const rows = await read
    .select()
    .from(t.delivery)
    .where(eq(t.delivery.personId, town.anna.id))
    .orderBy(asc(t.delivery.seq));
  expect(rows).toHaveLength(1);
  await tx((w) => w.update(t.member).set({ leftAt: now }).where(eq(t.member.areaId, rows[0]!.areaId!)));
  await using box = await postbox();
  await deliverDue();
  expect(box.lettersTo(town.anna.email)).toHaveLength(1);
});

test("a letter in English goes to those who read English, the Swedish one to the others", async () => {
  await using town = await hagby();
  const { t, tx } = town.db.store;
  const john = await personIn(town.db, "John Miller", "john@hagby.example", "en");
  const place = { householdId: "", areaId: town.areaId };
  const [household] = await town.db.store.read.select().from(t.household).limit(1);
  await tx((w) =>
    w
      .insert(t.member)
      .values({ id: newId(), personId: john.id, joinedAt: longAgo, ...place, householdId: household!.id }),
  );
  await using box = await postbox();
  await warn(town, "warning", now);
  await deliverDue();
  expect(box.lettersTo(john.email)).toEqual([]);
  expect(box.letters).toHaveLength(3);
});
