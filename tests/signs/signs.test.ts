import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, errorsIn, hagbyTown, inStage, kindsFor, lettersTo, permitIn } from "#tests/households/hagby";
import { areaIn, contactIn, type Person, personIn } from "#tests/support/nora";
import { decide } from "~/access/decide.server";
import { newId } from "~/db/ids";
import * as list from "~/routes/omraden.$areaId.skyltar";
import * as one from "~/routes/omraden.$areaId.skyltar.$signId";
import * as back from "~/routes/omraden.$areaId.skyltar.$signId.ater";
import * as swap from "~/routes/omraden.$areaId.skyltar.$signId.byt";
import * as deliver from "~/routes/omraden.$areaId.skyltar.bestallningar.$orderId";
import * as desk from "~/routes/skrivbord.skyltar";
import { signLife } from "~/signs/life";
import type { AreaSigns } from "~/signs/read.server";
import { recallSigns } from "~/signs/recall.server";
import { textsFor } from "~/texts/index";

const words = textsFor("sv").signs;

/** Hagby in activity on two streets, with Björn as contact of three households. */
async function running() {
  const town = await hagbyTown();
  const { db, nora, anna } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, asa]);
  await contactIn(db, hagby.areaId, hagby.memberIds[bjorn.id]!, "contact", nora.police);
  const { areaId } = hagby;
  const streets = ["Hagbyvägen", "Skolgatan"].map((name) => ({ id: newId(), areaId, name }));
  await db.store.tx((w) => w.insert(db.store.t.areaStreet).values(streets));
  return { ...town, hagby, bjorn, asa, areaId };
}
type Town = Awaited<ReturnType<typeof running>>;

const order = async (town: Town, by: Person, form: Record<string, string>) =>
  (await browserOf(by)).post(list, "/", { id: newId(), signs: "0", decals: "0", ...form }, { areaId: town.areaId });
const stock = async (town: Town, form: Record<string, string>) =>
  (await browserOf(town.nora.police)).post(desk, "/skrivbord/skyltar", { id: newId(), ...form });
const fill = (town: Town) => stock(town, { kind: "sign", reason: "received", count: "3" });
const signsOf = async (town: Town, by: Person = town.bjorn) =>
  (await (await browserOf(by)).get(list, "/", { areaId: town.areaId })).body as AreaSigns;
const tend = async (town: Town, by: Person, signId: string, form: Record<string, string>) =>
  (await browserOf(by)).post(one, "/", form, { areaId: town.areaId, signId });

/** Björn orders, Petra delivers; gives the signs' ids. */
async function delivered(town: Town, signs = "1"): Promise<string[]> {
  await fill(town);
  const id = newId();
  await order(town, town.bjorn, { id, signs });
  const petra = await browserOf(town.nora.police);
  await petra.post(deliver, "/", {}, { areaId: town.areaId, orderId: id });
  return (await signsOf(town)).signs.map((sign) => sign.id);
}

test("no signs before activity, nor while the area rests: the page says why, and an order is refused", async () => {
  await using town = await running();
  for (const stage of ["approved", "dormant"] as const) {
    await inStage(town.db, town.areaId, stage);
    expect((await signsOf(town)).allowance).toBe("notActive");
    const refused = await order(town, town.bjorn, { signs: "1" });
    expect([refused.status, errorsIn(refused.body)]).toEqual([409, { "": [words.order.notActive] }]);
  }
  expect(await town.db.store.read.$count(town.db.store.t.signOrder)).toBe(0);
});

test("an order that was made in activity is not delivered once the area rests", async () => {
  await using town = await running();
  await fill(town);
  const id = newId();
  await order(town, town.bjorn, { id, signs: "1" });
  await inStage(town.db, town.areaId, "dormant");
  const petra = await browserOf(town.nora.police);
  const answer = await petra.post(deliver, "/", {}, { areaId: town.areaId, orderId: id });
  expect([answer.status, answer.body]).toMatchObject([409, { problem: "notActive" }]);
  expect((await signsOf(town)).orders).toMatchObject([{ deliveredAt: null }]);
});

test("the rules say how many: two signs a street, a decal a household, and what is out or ordered counts", async () => {
  await using town = await running();
  expect((await signsOf(town)).allowance).toEqual({ signs: 4, decals: 3 });
  const much = await order(town, town.bjorn, { signs: "5", decals: "9" });
  expect([much.status, errorsIn(much.body)]).toEqual([
    409,
    { signs: [words.order.errors.most(4)], decals: [words.order.errors.most(3)] },
  ]);
  expect((await order(town, town.bjorn, { signs: "3", decals: "3" })).location).toMatch(/bestallt$/);
  expect((await signsOf(town)).allowance).toEqual({ signs: 1, decals: 0 });
  const { t, tx } = town.db.store;
  await tx((w) => w.update(t.municipality).set({ settings: { signsAfterDays: 300 } }));
  await tx((w) => w.insert(t.areaStep).values({ id: newId(), areaId: town.areaId, stage: "active", at: new Date() }));
  expect((await signsOf(town)).allowance).toMatchObject({ early: expect.any(Date) });
  expect((await order(town, town.bjorn, { signs: "1" })).status).toBe(409);
});

test("what is no number, and nothing at all, is told beside the field; a double click orders once", async () => {
  await using town = await running();
  for (const signs of ["-1", "två", "201", "1.5"]) {
    const { status, body } = await order(town, town.bjorn, { signs });
    expect([status, Object.keys(errorsIn(body))]).toEqual([400, ["signs"]]);
  }
  expect(errorsIn((await order(town, town.bjorn, {})).body)).toEqual({ signs: [words.order.errors.nothing] });
  const id = newId();
  await Promise.all([1, 2].map(() => order(town, town.bjorn, { id, signs: "2" })));
  expect((await signsOf(town)).orders).toMatchObject([{ id, signs: 2, by: "Björn Ek" }]);
});

test("Björn takes back what he ordered, as long as it waits; nobody else's order, and no member's to take", async () => {
  await using town = await running();
  const { areaId, bjorn, asa, nora, lindesberg } = town;
  const withdraw = async (who: Person, orderId: string) =>
    (await browserOf(who)).post(list, "/", { aterkalla: orderId }, { areaId });
  const id = newId();
  await order(town, bjorn, { id, signs: "4" });
  expect((await withdraw(asa, id)).status).toBe(403);
  expect((await withdraw(lindesberg.police, id)).status).toBe(404);
  expect((await signsOf(town)).orders).toMatchObject([{ id }]);
  for (const _ of [1, 2]) expect((await withdraw(bjorn, id)).location).toMatch(/aterkallad$/);
  expect(await signsOf(town)).toMatchObject({ orders: [], allowance: { signs: 4 } });
  const [signId] = await delivered(town);
  const [done] = (await signsOf(town)).orders;
  await withdraw(nora.police, done!.id);
  expect(await signsOf(town)).toMatchObject({ orders: [{ id: done!.id }], signs: [{ id: signId }] });
});

test("Petra delivers from stock: the signs are followed, the area has signs, Björn gets a letter, and only once", async () => {
  await using town = await running();
  const { db, nora, areaId, bjorn } = town;
  const { read, t } = db.store;
  const id = newId();
  await order(town, bjorn, { id, signs: "2" });
  const petra = await browserOf(nora.police);
  const press = () => petra.post(deliver, "/", {}, { areaId, orderId: id });
  expect(await press()).toMatchObject({ status: 409, body: { problem: "short" } });
  await fill(town);
  const [first, second] = await Promise.all([press(), press()]);
  expect([first!.location, second!.location]).toEqual(Array(2).fill(`/omraden/${areaId}/skyltar/bestallningar/${id}`));
  expect((await signsOf(town)).signs).toMatchObject([{ state: "delivered" }, { state: "delivered" }]);
  expect((await petra.get(desk, "/skrivbord/skyltar")).body).toMatchObject({
    stock: { sign: 1, decal: 0 },
    moves: [
      { kind: "sign", change: -2, reason: "delivered", area: "Hagby" },
      { change: 3, reason: "received" },
    ],
  });
  expect(await kindsFor(db, bjorn)).toEqual(["signsDelivered"]);
  expect((await lettersTo(db, bjorn.email))[0]!.text).toContain("2 skyltar");
  const steps = await read.select().from(t.areaStep).where(eq(t.areaStep.stage, "signsReleased"));
  expect(steps).toMatchObject([{ areaId, byPersonId: nora.police.id }]);
});

test("Björn puts a sign up, looks at it, finds it faded; Petra replaces it, and the new one is for the same place", async () => {
  await using town = await running();
  const { bjorn, nora, areaId } = town;
  const [signId] = await delivered(town);
  const wrong = await tend(town, bjorn, signId!, { place: "", latitude: "59,5", longitude: "" });
  expect(Object.keys(errorsIn(wrong.body)).sort()).toEqual(["place"]);
  const far = await tend(town, bjorn, signId!, { place: "Infarten", latitude: "15,04", longitude: "59,5" });
  expect(errorsIn(far.body)).toEqual({
    latitude: [words.place.errors.latitude],
    longitude: [words.place.errors.longitude],
  });
  await tend(town, bjorn, signId!, { place: "Infarten", latitude: "59,5199", longitude: "15.04" });
  expect((await signsOf(town)).signs).toMatchObject([
    { state: "placed", place: "Infarten", lat: 595_199_000, lon: 150_400_000, due: false },
  ]);
  for (const seen of ["inspected", "faded"]) await tend(town, bjorn, signId!, { seen });
  const petra = await browserOf(nora.police);
  expect((await petra.get(desk, "/skrivbord/skyltar")).body).toMatchObject({ signs: { faded: [{ id: signId }] } });
  await petra.post(swap, "/", {}, { areaId, signId: signId! });
  const again = await petra.post(swap, "/", {}, { areaId, signId: signId! });
  expect(again.location).toMatch(/klart=andrat$/);
  expect((await signsOf(town)).signs).toMatchObject([{ state: "delivered", place: "Infarten", lat: 595_199_000 }]);
  const { body } = await petra.get(one, "/", { areaId, signId: signId! });
  expect((body as { sign: { steps: object[] } }).sign.steps).toMatchObject(
    ["delivered", "placed", "inspected", "faded", "replaced"].map((step) => ({ step })),
  );
  expect((await petra.get(desk, "/skrivbord/skyltar")).body).toMatchObject({ stock: { sign: 1 } });
});

test("with nothing in stock a faded sign stays as it is, and a sign unseen for a year is due", async () => {
  await using town = await running();
  const { t, tx } = town.db.store;
  const [signId] = await delivered(town, "3");
  await tend(town, town.bjorn, signId!, { place: "Infarten" });
  await tx((w) =>
    w
      .update(t.sign)
      .set({ seenAt: new Date("2025-01-01") })
      .where(eq(t.sign.id, signId!)),
  );
  expect((await signsOf(town)).signs[0]).toMatchObject({ state: "placed", due: true });
  await tend(town, town.bjorn, signId!, { seen: "faded" });
  const petra = await browserOf(town.nora.police);
  const answer = await petra.post(swap, "/", {}, { areaId: town.areaId, signId: signId! });
  expect(answer.location).toMatch(/klart=slut$/);
  expect((await signsOf(town)).signs[0]).toMatchObject({ state: "faded" });
});

test("recalled signs come back into stock or are scrapped, each once; open orders are over", async () => {
  await using town = await running();
  const { db, nora, areaId, bjorn } = town;
  const [first, second] = await delivered(town, "2");
  const open = newId();
  await order(town, bjorn, { id: open, signs: "1" });
  const closes = await permitIn(nora.police, "area.place", areaId);
  const recalled = await decide(closes, { objectId: areaId }, (decision) => recallSigns(decision, areaId, null));
  expect(recalled).toBe(2);
  await inStage(db, areaId, "closed");
  const petra = await browserOf(nora.police);
  const give = (signId: string, to: string) => petra.post(back, "/", { to }, { areaId, signId });
  expect((await give(first!, "returned")).location).toMatch(/sparat$/);
  expect((await give(first!, "returned")).location).toMatch(/andrat$/);
  expect((await give(second!, "")).location).toMatch(/andrat$/);
  expect((await give(second!, "scrapped")).location).toMatch(/sparat$/);
  expect((await petra.get(desk, "/skrivbord/skyltar")).body).toMatchObject({
    stock: { sign: 2 },
    signs: { recalled: [], orders: [] },
  });
  expect((await petra.get(deliver, "/", { areaId, orderId: open })).status).toBe(403);
  expect((await tend(town, bjorn, first!, { seen: "faded" })).status).toBe(403);
});

test("stock is counted and never below nothing; a second post of the same form changes nothing", async () => {
  await using town = await running();
  const id = newId();
  for (const _ of [1, 2]) await stock(town, { id, kind: "decal", reason: "received", count: "10" });
  const short = await stock(town, { kind: "decal", reason: "scrapped", count: "11" });
  expect([short.status, errorsIn(short.body)]).toEqual([409, { count: [words.stock.errors.short] }]);
  await stock(town, { kind: "decal", reason: "counted", count: "7" });
  const petra = await browserOf(town.nora.police);
  expect((await petra.get(desk, "/skrivbord/skyltar")).body).toMatchObject({
    stock: { sign: 0, decal: 7 },
    moves: [{ change: -3, reason: "counted", by: "Petra Polis" }, { change: 10 }],
  });
  const empty = await stock(town, {});
  expect(Object.keys(errorsIn(empty.body))).toEqual(["kind", "reason", "count"]);
});

test("members see no signs; contacts neither deliver nor replace; next door nothing exists", async () => {
  await using town = await running();
  const { areaId, asa, bjorn, nora, lindesberg } = town;
  const [signId] = await delivered(town);
  const statuses = async (who: Person) => {
    const browser = await browserOf(who);
    const at = { areaId, signId: signId!, orderId: newId() };
    const pages = [list, one].map(async (page) => (await browser.get(page, "/", at)).status);
    const posts = [deliver, swap, back].map(async (page) => (await browser.post(page, "/", {}, at)).status);
    return Promise.all([...pages, ...posts]);
  };
  expect(await statuses(asa)).toEqual([403, 403, 403, 403, 403]);
  expect(await statuses(bjorn)).toEqual([200, 200, 403, 403, 403]);
  expect(await statuses(lindesberg.police)).toEqual([404, 404, 404, 404, 404]);
  expect(await statuses(nora.admin)).toEqual([403, 403, 403, 403, 403]);
  const lars = await browserOf(lindesberg.police);
  expect((await lars.get(desk, "/skrivbord/skyltar")).body).toMatchObject({ stock: { sign: 0 }, moves: [] });
  expect((await lars.get(desk, "/skrivbord/skyltar?kommun=1884")).status).toBe(404);
});

test("a sign of another area is not found, whoever asks through the own one", async () => {
  await using town = await running();
  const [signId] = await delivered(town);
  const berit = await personIn(town.db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(town.db, town.nora.municipality.id, "Eken", [berit]);
  await contactIn(town.db, eken.areaId, eken.memberIds[berit.id]!, "contact", town.nora.police);
  const browser = await browserOf(berit);
  const at = { areaId: eken.areaId, signId: signId! };
  expect((await browser.get(one, "/", at)).status).toBe(404);
  expect((await browser.post(one, "/", { seen: "faded" }, at)).status).toBe(404);
  const { read, t } = town.db.store;
  const own = and(eq(t.sign.id, signId!), eq(t.sign.state, "delivered"));
  expect(await read.$count(t.sign, own)).toBe(1);
});

test("every state of a sign can be reached, and what is over stays over", () => {
  const reached = new Set(["delivered"]);
  for (const state of reached) for (const next of Object.values(signLife[state as "placed"])) reached.add(next);
  expect([...reached].sort()).toEqual(Object.keys(signLife).sort());
  const over = Object.entries(signLife).filter(([, steps]) => Object.keys(steps).length === 0);
  expect(over.map(([state]) => state)).toEqual(["replaced", "returned", "scrapped"]);
});
