/** An address that was written wrongly is put right by whoever looks after the list; the members stay where they are. */
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, type Person, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { correctAddress } from "~/households/correct-address.server";
import { registerHousehold } from "~/households/register.server";
import * as mine from "~/routes/min-sida";
import * as list from "~/routes/omraden.$areaId.hushall";
import * as correct from "~/routes/omraden.$areaId.hushall.$householdId.adress";
import { textsFor } from "~/texts/index";
import { browserOf, errorsIn, inStage, ledHagby, permitIn } from "./hagby";

/** Eva is contact; Ulf's household was written as Hagbyvägen 3. The area has Hagbyvägen and Skolgatan. */
async function withUlf() {
  const town = await ledHagby();
  const { db, hagby, ulf } = town;
  const { t, tx, read } = db.store;
  const streets = ["Hagbyvägen", "Skolgatan"].map((name) => ({ id: newId(), areaId: hagby.areaId, name }));
  await tx((w) => w.insert(t.areaStreet).values(streets));
  const [ulfs] = await read
    .select()
    .from(t.member)
    .where(and(eq(t.member.personId, ulf.id), eq(t.member.areaId, hagby.areaId)));
  const at = { areaId: hagby.areaId, householdId: ulfs!.householdId! };
  const homeOf = async () =>
    (await read.select().from(t.household).where(eq(t.household.id, at.householdId)).limit(1))[0]!;
  const audits = () => read.select().from(t.audit).where(eq(t.audit.objectId, at.householdId));
  return { ...town, at, homeOf, audits };
}

const right = (changed: Record<string, string> = {}) => ({
  street: "skolgatan",
  number: "13 b",
  apartment: "lgh 1102",
  ...changed,
});
const post = async (who: Person, at: Record<string, string>, form = right()) =>
  (await browserOf(who)).post(correct, "/", form, at);
const words = textsFor("sv").households.correct;

test("Eva puts right where Ulf lives: he sees it on his page, the log says who, when and which, but no address", async () => {
  await using town = await withUlf();
  const { eva, ulf, at, homeOf, audits } = town;
  const before = await homeOf();
  const page = await (await browserOf(eva)).get(correct, "/", at);
  expect(page.body).toMatchObject({ address: { street: "Hagbyvägen", number: "3", apartment: "" } });
  const answers = [await post(eva, at), await post(eva, at)];
  expect(answers.map(({ location }) => location)).toEqual(
    [1, 2].map(() => `/omraden/${at.areaId}/hushall?rattat=${at.householdId}`),
  );
  expect(await homeOf()).toEqual({ ...before, street: "Skolgatan", number: "13B", apartment: "1102" });
  const log = await audits();
  expect(log).toMatchObject([{ act: "household.register", actorId: eva.id, areaId: at.areaId }]);
  const said = JSON.stringify(log).replace(/[0-9a-f]{64}|[0-9a-f-]{36}/g, ""); // hashes and ids hold any digits by chance
  expect(said).toContain("addressCorrected");
  expect(said).not.toMatch(/Skolgatan|Hagbyvägen|13B|1102/i);
  const his = JSON.stringify((await (await browserOf(ulf)).get(mine, "/min-sida")).body);
  expect(his).toMatch(/"street":"Skolgatan","number":"13B","apartment":"1102"/);
  expect(his).not.toMatch(/"number":"3"/);
  expect((await (await browserOf(eva)).get(list, `/?rattat=${at.householdId}`, at)).body).toMatchObject({
    done: { corrected: at.householdId },
  });
});

test("an address that another household has, however it is spelled, is refused beside the number, and what was typed stays", async () => {
  await using town = await withUlf();
  const { eva, at, homeOf, audits } = town;
  const form = right({ street: "HAGBYVÄGEN", number: "1", apartment: "" });
  const answer = await post(eva, at, form);
  expect(answer.status).toBe(409);
  expect(errorsIn(answer.body)).toEqual({ number: [words.errors.taken] });
  expect(answer.body).toMatchObject({ initialValue: { street: "HAGBYVÄGEN", number: "1" } });
  expect([(await homeOf()).number, await audits()]).toEqual(["3", []]);
});

test("a street outside the area is refused beside the street; where the household is on one, its number can be put right", async () => {
  await using town = await withUlf();
  const { db, eva, at, homeOf } = town;
  const answer = await post(eva, at, right({ street: "Kvarngatan" }));
  expect(answer.status).toBe(409);
  expect(errorsIn(answer.body)).toEqual({ street: [words.errors.strange] });
  expect((await homeOf()).street).toBe("Hagbyvägen");
  const { t, tx } = db.store;
  await tx((w) => w.update(t.household).set({ street: "Kvarngatan" }).where(eq(t.household.id, at.householdId)));
  expect((await post(eva, at, right({ street: "kvarngatan", number: "4" }))).status).toBe(302);
  expect(await homeOf()).toMatchObject({ street: "Kvarngatan", number: "4" });
});

test.each([
  ["street", { street: " " }],
  ["street", { street: "å".repeat(10_000) }],
  ["number", { number: "tolv" }],
  ["apartment", { apartment: "1".repeat(31) }],
])("a faulty %s is refused beside its field", async (field, changed) => {
  await using town = await withUlf();
  const answer = await post(town.eva, town.at, right(changed as Record<string, string>));
  expect(answer.status).toBe(400);
  expect(Object.keys(errorsIn(answer.body))).toEqual([field]);
});

test("a member may not, and for officers of another municipality, or by way of another area, there is no such household", async () => {
  await using town = await withUlf();
  const { db, eva, ulf, nora, lindesberg, at, homeOf } = town;
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  const statuses = await Promise.all([
    post(ulf, at),
    post(lindesberg.coordinator, at),
    post(nora.police, { ...at, areaId: eken.areaId }),
    post(eva, { ...at, householdId: newId() }),
    post(eva, { ...at, householdId: "tolv" }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([403, 404, 404, 404, 404]);
  expect((await homeOf()).number).toBe("3");
  expect((await post(nora.police, at)).status).toBe(302);
});

test("officers learn nothing of a household that abstains, and one with protected identity has no address to put right", async () => {
  await using town = await withUlf();
  const { db, eva, nora, hagby, at, homeOf } = town;
  const quiet = { id: newId(), kind: "abstaining" as const, street: "Hagbyvägen", number: "20", apartment: "" };
  await registerHousehold(await permitIn(eva, "household.register", hagby.areaId), { ...quiet, contactId: undefined });
  const quietAt = { ...at, householdId: quiet.id };
  const [evas, petras] = [await browserOf(eva), await browserOf(nora.police)];
  expect((await evas.get(correct, "/", quietAt)).status).toBe(200);
  expect((await petras.get(correct, "/", quietAt)).status).toBe(404);
  expect((await petras.post(correct, "/", right(), quietAt)).status).toBe(404);
  const { t, tx } = db.store;
  const none = { alias: "Blåklockan", street: "", number: "", apartment: "" };
  await tx((w) => w.update(t.household).set(none).where(eq(t.household.id, at.householdId)));
  expect((await evas.get(correct, "/", at)).status).toBe(404);
  expect(await correctAddress(await permitIn(eva, "household.register", hagby.areaId), at.householdId, right())).toBe(
    "unknown",
  );
  expect(await homeOf()).toMatchObject(none);
});

test("in a closed area nothing is put right", async () => {
  await using town = await withUlf();
  await inStage(town.db, town.hagby.areaId, "closed");
  expect((await post(town.eva, town.at)).status).toBe(403);
});
