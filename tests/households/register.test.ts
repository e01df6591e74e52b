import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, contactIn, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { assignHouseholds } from "~/households/assign.server";
import { householdsOf } from "~/households/read.server";
import { registerHousehold } from "~/households/register.server";
import { removeHousehold } from "~/households/remove.server";
import * as list from "~/routes/omraden.$areaId.hushall";
import * as remove from "~/routes/omraden.$areaId.hushall.$householdId.ta-bort";
import * as shareOut from "~/routes/omraden.$areaId.hushall.fordela";
import * as register from "~/routes/omraden.$areaId.hushall.nytt";
import { textsFor } from "~/texts/index";
import { browserOf, errorsIn, type HagbyTown, hagbyTown, inStage, ledHagby, permitIn } from "./hagby";

const home = (changed: Record<string, string> = {}) => ({
  id: newId(),
  kind: "paperOnly",
  street: "Hagbyvägen",
  number: "12 A",
  apartment: "",
  ...changed,
});

const postTo = async (town: HagbyTown, form: Record<string, string>, who = town.anna) =>
  (await browserOf(who)).post(register, "/", form, { areaId: town.hagby.areaId });

/** In the order in which they were written. */
const allHouseholds = ({ db: { store } }: HagbyTown) =>
  store.read.select().from(store.t.household).orderBy(store.t.household.id);
const households = async (town: HagbyTown) =>
  (await allHouseholds(town)).filter((row) => row.areaId === town.hagby.areaId);

test("Anna writes in a household on paper: its address, and nothing of the people there", async () => {
  await using town = await hagbyTown();
  const form = home({ street: "hagbyvägen", name: "Gunnel", email: "gunnel@nora.example", phone: "0587-11111" });
  const answer = await postTo(town, form);
  expect(answer.location).toBe(`/omraden/${town.hagby.areaId}/hushall?inskrivet=${form.id}`);
  const kept = (await households(town)).find((row) => row.id === form.id);
  expect(kept).toMatchObject({
    kind: "paperOnly",
    street: "Hagbyvägen",
    number: "12A",
    apartment: "",
    contactId: null,
  });
  expect(JSON.stringify(kept)).not.toMatch(/Gunnel|0587-/i);
});

test("a double click is one household; the same address in another spelling changes it", async () => {
  await using town = await hagbyTown();
  const form = home();
  const answers = await Promise.all([1, 2].map(() => postTo(town, form)));
  expect(new Set(answers.map((answer) => answer.location)).size).toBe(1);
  const again = await postTo(town, home({ kind: "abstaining", street: "HAGBYVÄGEN", number: "12a" }));
  expect(again.location).toBe(`/omraden/${town.hagby.areaId}/hushall?andrat=${form.id}`);
  expect(await households(town)).toHaveLength(2);
  expect((await households(town)).find((row) => row.id === form.id)).toMatchObject({ kind: "abstaining" });
});

test("after the back button the same form with another number is another household", async () => {
  await using town = await hagbyTown();
  const form = home();
  await postTo(town, form);
  await postTo(town, { ...form, number: "14" });
  expect((await households(town)).map((row) => row.number).sort()).toEqual(["1", "12A", "14"]);
});

test("an address where somebody has joined is refused beside the number", async () => {
  await using town = await hagbyTown();
  const answer = await postTo(town, home({ number: "1" }));
  expect(answer.status).toBe(409);
  expect(errorsIn(answer.body)).toEqual({ number: [textsFor("sv").households.register.errors.joined] });
});

test.each([
  ["kind", { kind: "joined" }],
  ["kind", { kind: "" }],
  ["street", { street: "å".repeat(10_000) }],
  ["number", { number: "tolv" }],
  ["number", { number: "1; drop table" }],
  ["apartment", { apartment: "1".repeat(31) }],
])("a faulty %s is refused beside its field", async (field, changed) => {
  await using town = await hagbyTown();
  const answer = await postTo(town, home(changed as Record<string, string>));
  expect(answer.status).toBe(400);
  expect(Object.keys(errorsIn(answer.body))).toEqual([field]);
});

test("which household abstains is shown to those who ring the doorbells, counted for officers, and no page for members", async () => {
  await using town = await ledHagby();
  const { eva, ulf, nora, lindesberg, hagby } = town;
  await postTo(town, home({ kind: "abstaining" }), eva);
  const seenBy = async (person: typeof eva) => householdsOf(await permitIn(person, "household.read", hagby.areaId));
  const tally = { joined: 3, paperOnly: 0, abstaining: 1 };
  const [evas, petras] = [await seenBy(eva), await seenBy(nora.police)];
  expect(evas).toMatchObject({ tally, hidden: 0 });
  expect(evas.households.map((row) => row.number)).toEqual(["1", "2", "3", "12A"]);
  expect(petras).toMatchObject({ tally, hidden: 1 });
  expect(petras.households.map((row) => row.number)).toEqual(["1", "2", "3"]);
  expect(JSON.stringify(petras)).not.toContain("12A");
  const statusFor = async (person: typeof eva) =>
    (await (await browserOf(person)).get(list, "/", { areaId: hagby.areaId })).status;
  expect([await statusFor(ulf), await statusFor(lindesberg.coordinator), await statusFor(nora.admin)]).toEqual([
    403, 404, 403,
  ]);
});

test("names of members are there for those entitled; who has left or is erased is not", async () => {
  await using town = await ledHagby();
  const { db, eva, ulf, hagby } = town;
  const { t, tx } = db.store;
  const namesOf = async () =>
    (await householdsOf(await permitIn(eva, "household.read", hagby.areaId))).households.flatMap((row) => row.members);
  expect(await namesOf()).toEqual(["Anna Lindqvist", "Eva Nord", "Ulf Sten"]);
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, ulf.id)));
  await tx((w) => w.update(t.person).set({ erasedAt: new Date() }).where(eq(t.person.id, town.anna.id)));
  expect(await namesOf()).toEqual(["Eva Nord"]);
});

test("what Eva writes in is hers to look after; she may choose another contact, but none of another area", async () => {
  await using town = await ledHagby();
  const { db, eva, ulf, nora, hagby, evasId } = town;
  const ulfsId = await contactIn(db, hagby.areaId, hagby.memberIds[ulf.id]!, "contact", nora.police);
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  const beritsId = await contactIn(db, eken.areaId, eken.memberIds[berit.id]!, "contact", nora.police);
  await postTo(town, home({ number: "20" }), eva);
  await postTo(town, home({ number: "22", contactId: ulfsId }), eva);
  const strange = await postTo(town, home({ number: "24", contactId: beritsId }), eva);
  expect(Object.keys(errorsIn(strange.body))).toEqual(["contactId"]);
  const contactOf = async (number: string) => (await households(town)).find((row) => row.number === number)?.contactId;
  expect([await contactOf("20"), await contactOf("22"), await contactOf("24")]).toEqual([evasId, ulfsId, undefined]);
});

test("sharing out gives households to a contact; other areas' stay as they are", async () => {
  await using town = await ledHagby();
  const { db, eva, nora, hagby, evasId } = town;
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  const all = await allHouseholds(town);
  const householdIds = all.filter((row) => row.areaId !== town.hagby.areaId || row.number !== "3").map((row) => row.id);
  const browser = await browserOf(nora.police);
  const params = { areaId: hagby.areaId };
  const answer = await browser.post(shareOut, "/", { householdIds, contactId: evasId }, params);
  expect(answer.location).toBe(`/omraden/${hagby.areaId}/hushall?fordelat=2`);
  const after = await allHouseholds(town);
  expect(after.filter((row) => row.contactId === evasId).map((row) => row.number)).toEqual(["1", "2"]);
  expect(after.find((row) => row.areaId === eken.areaId)!.contactId).toBeNull();
  const none = await browser.post(shareOut, "/", { contactId: evasId }, params);
  expect(Object.keys(errorsIn(none.body))).toEqual(["householdIds"]);
  const may = await permitIn(eva, "household.register", hagby.areaId);
  expect(await assignHouseholds(may, { householdIds, contactId: newId() })).toBe("noContact");
});

test("a household written in by mistake goes; one where somebody lives, or that was told of an alert, stays", async () => {
  await using town = await ledHagby();
  const { db, eva, nora, hagby } = town;
  const { t, tx } = db.store;
  const [mistaken, told] = [home(), home({ number: "14" })];
  for (const form of [mistaken, told]) await postTo(town, form, eva);
  const alertId = newId();
  await tx(async (w) => {
    const alert = { id: alertId, municipalityId: nora.municipality.id, version: 1, everyArea: false };
    const words = { title: "Inbrott", body: "", place: "", timeSpan: "", advice: "" };
    const kinds = { kind: "warning", priority: "ordinary", state: "approved" } as const;
    await w.insert(t.alert).values({ ...alert, ...words, ...kinds, createdBy: nora.police.id, createdAt: new Date() });
    const by = { how: "spoken" as const, byPersonId: eva.id, at: new Date() };
    await w.insert(t.told).values({ id: newId(), alertId, householdId: told.id, ...by });
  });
  const browser = await browserOf(eva);
  const at = (householdId: string) => ({ areaId: hagby.areaId, householdId });
  for (const _press of [1, 2])
    expect((await browser.post(remove, "/", {}, at(mistaken.id))).location).toMatch(/hushall\?borttaget$/);
  expect((await browser.post(remove, "/", {}, at(told.id))).body).toEqual({ kept: true });
  const annas = (await households(town)).find((row) => row.number === "1")!;
  const may = await permitIn(eva, "household.register", hagby.areaId);
  expect(await removeHousehold(may, annas.id)).toBe("kept");
  expect((await households(town)).map((row) => row.number).sort()).toEqual(["1", "14", "2", "3"]);
});

test("officers do not learn of an abstaining household by asking to remove it", async () => {
  await using town = await ledHagby();
  const { eva, nora, hagby } = town;
  const form = home({ kind: "abstaining" });
  await postTo(town, form, eva);
  const params = { areaId: hagby.areaId, householdId: form.id };
  expect((await (await browserOf(eva)).get(remove, "/", params)).status).toBe(200);
  expect((await (await browserOf(nora.police)).get(remove, "/", params)).status).toBe(404);
});

test("a closed area's list can be read, and nothing added", async () => {
  await using town = await ledHagby();
  const { eva, hagby } = town;
  await inStage(town.db, hagby.areaId, "closed");
  const browser = await browserOf(eva);
  expect((await browser.get(list, "/", { areaId: hagby.areaId })).status).toBe(200);
  expect((await browser.get(register, "/", { areaId: hagby.areaId })).status).toBe(403);
  expect((await postTo(town, home(), eva)).status).toBe(403);
  expect((await browser.get(list, "/", { areaId: newId() })).status).toBe(404);
});

test("the street is spelled as the area spells it, whoever types it how", async () => {
  await using town = await hagbyTown();
  const may = await permitIn(town.anna, "household.register", town.hagby.areaId);
  const at = (street: string, number: string) =>
    registerHousehold(may, { id: newId(), kind: "paperOnly", street, number, apartment: "", contactId: undefined });
  await at("SKOLGATAN", "1");
  await at("kvarngatan", "1");
  await at("KVARNGATAN", "2");
  const streets = (await households(town)).map((row) => row.street);
  expect(streets).toEqual(["Hagbyvägen", "Skolgatan", "Kvarngatan", "Kvarngatan"]);
});
