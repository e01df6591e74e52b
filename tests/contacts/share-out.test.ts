import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, kindsFor } from "#tests/households/hagby";
import { type Groups, twoGroups } from "#tests/households/town-of-groups";
import type { Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as split from "~/routes/omraden.$areaId.hushall.dela";

interface Plan {
  mark: string;
  changes: boolean;
  contactLoad: number;
  shares: { name: string; now: number; later: number; stretches: { street: string; from: string; to: string }[] }[];
}

/** Björn has twenty-four more households on Skolgatan. */
async function heavy() {
  const town = await twoGroups();
  const { db, hagby, bjornsId } = town;
  const { t, tx } = db.store;
  const common = { areaId: hagby.areaId, kind: "paperOnly" as const, street: "Skolgatan", apartment: "" };
  const rows = Array.from({ length: 24 }, (_, at) => {
    return { ...common, id: newId(), number: String(at + 1), contactId: bjornsId, createdAt: new Date() };
  });
  await tx((w) => w.insert(t.household).values(rows));
  return town;
}

const planFor = async (town: Groups, who: Person) =>
  ((await (await browserOf(who)).get(split, "/", { areaId: town.hagby.areaId })).body as { plan: Plan }).plan;
const takes = async (town: Groups, who: Person, forslag: string) =>
  (await browserOf(who)).post(split, "/", { forslag }, { areaId: town.hagby.areaId });

test("Björn's 27 households are suggested to be halved, and one press does it; both are told once", async () => {
  await using town = await heavy();
  const { db, bjorn, asa, hagby, bjornsId } = town;
  const plan = await planFor(town, bjorn);
  expect(plan.shares.map(({ name, now }) => [name, now])).toEqual([
    ["Åsa Öberg", 2],
    ["Björn Ek", 27],
  ]);
  expect(Math.abs(plan.shares[0]!.later - plan.shares[1]!.later)).toBeLessThanOrEqual(4);
  for (const _press of [1, 2]) await takes(town, bjorn, plan.mark);
  const { read, t } = db.store;
  const his = await read.select().from(t.household).where(eq(t.household.contactId, bjornsId));
  expect(his).toHaveLength(plan.shares[1]!.later);
  expect(new Set(his.map(({ areaId }) => areaId))).toEqual(new Set([hagby.areaId]));
  expect([await kindsFor(db, bjorn), await kindsFor(db, asa)]).toEqual([["householdsShared"], ["householdsShared"]]);
  expect((await planFor(town, bjorn)).changes).toBe(false);
});

test("a suggestion that is no longer the same is not taken", async () => {
  await using town = await heavy();
  const { db, bjorn, hagby } = town;
  const { t, tx, read } = db.store;
  const { mark } = await planFor(town, bjorn);
  const one = { areaId: hagby.areaId, kind: "paperOnly" as const, street: "Skolgatan", apartment: "" };
  await tx((w) => w.insert(t.household).values({ ...one, id: newId(), number: "99", createdAt: new Date() }));
  const before = await read.select().from(t.household);
  for (const wrong of [mark, "", "x".repeat(64)]) expect((await takes(town, bjorn, wrong)).status).toBe(409);
  expect(await read.select().from(t.household)).toEqual(before);
});

test("members and other towns may neither see nor take it", async () => {
  await using town = await heavy();
  const { bjorn, eva, lindesberg, nora } = town;
  const { mark } = await planFor(town, bjorn);
  expect((await takes(town, eva, mark)).status).toBe(403);
  expect((await takes(town, lindesberg.police, mark)).status).toBe(404);
  expect((await takes(town, nora.police, mark)).location).toContain("/hushall/dela?klart");
});
