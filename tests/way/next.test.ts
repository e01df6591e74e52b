/** What the area's page tells each reader to do next, in every state of an area's life, from the real database. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, inStage, permitIn } from "#tests/households/hagby";
import { arranged, itIs, type MeetingTown, meetingTown, three } from "#tests/meetings/town";
import { contactIn, type Person } from "#tests/support/nora";
import { appoint } from "~/contacts/appoint.server";
import { newId } from "~/db/ids";
import type { AreaHead } from "~/households/area.server";
import { optionsOf } from "~/meetings/answer.server";
import { markPresence } from "~/meetings/attend.server";
import { bookMeeting } from "~/meetings/book.server";
import { cancelMeeting } from "~/meetings/cancel.server";
import { closeArea } from "~/reviews/close.server";
import { turnAreas } from "~/reviews/turn.server";
import * as area from "~/routes/omraden.$areaId";
import { deliverOrder } from "~/signs/deliver.server";
import { orderSigns } from "~/signs/order.server";
import { giveBackSign, lookAtSign, placeSign } from "~/signs/tend.server";
import { textsFor } from "~/texts/index";
import type { WayFacts } from "~/way/facts";
import { nextFor } from "~/way/next-for";

const t = textsFor("sv");

/** The next steps as one person is told of them: who does it, and the page of the button or none. */
async function told(town: MeetingTown, who: Person): Promise<string[]> {
  const { areaId } = town.area;
  const { body } = await (await browserOf(who)).get(area, `/omraden/${areaId}`, { areaId });
  const { head, facts } = body as { head: AreaHead; facts: WayFacts };
  return nextFor(t, "sv", head, facts).map(({ key, who: doer, text, button }) => {
    expect(text, key).toMatch(/\.$|\?$/);
    return `${key}: ${doer ?? "alla"}${button ? ` → ${button.href.replace(`/omraden/${areaId}/`, "")}` : ""}`;
  });
}

/** What the resident Björn, Anna who started the area, the police and the coordinator are told. */
async function each(town: MeetingTown) {
  const [member, starter, police, coordinator] = [
    await told(town, town.bjorn),
    await told(town, town.anna),
    await told(town, town.petra),
    await told(town, town.nora.coordinator),
  ];
  expect(coordinator).toEqual(police);
  return { member, starter, officer: police };
}

const [officer, starter, contact] = [t.way.next.doers.officer, t.way.next.doers.starter, t.way.next.doers.contact];
const may = <A extends Parameters<typeof permitIn>[1]>(who: Person, act: A, town: MeetingTown) =>
  permitIn(who, act, town.area.areaId);

test("before there is a meeting: Anna invites, police and municipality arrange the meeting, and Björn reads who does it", async () => {
  await using town = await meetingTown();
  expect(await each(town)).toEqual({
    member: [`invite: ${starter}`, `arrange: ${officer}`],
    starter: ["invite: Du → koder", `arrange: ${officer}`],
    officer: ["arrange: Du → moten/nytt?slag=startUp", `invite: ${starter}`],
  });
});

test("from proposed times to the first contact each reader is led on, and a cancelled meeting leads back", async () => {
  await using town = await meetingTown();
  const { db, petra, area: place } = town;
  await db.store.tx((w) => w.update(db.store.t.municipality).set({ settings: { minimumHouseholds: 3 } }));
  const id = await arranged(town, three);
  const reader = (key: string, who = officer) => ({ member: [`${key}: ${who}`], starter: [`${key}: ${who}`] });
  expect(await each(town)).toEqual({ ...reader("choose"), officer: [`choose: Du → moten/${id}`] });
  const arranges = await may(petra, "meeting.arrange", town);
  const [option] = await optionsOf(db.store.read, [id]);
  await bookMeeting(arranges, id, option!.id);
  expect(await each(town)).toEqual({ ...reader("come", "alla"), officer: [`come: Du → moten/${id}`] });
  await cancelMeeting(arranges, id, "Lokalen brann.");
  expect((await each(town)).officer).toEqual(["arrange: Du → moten/nytt?slag=startUp"]);
  const again = await arranged(town);
  itIs("2027-01-14T16:30:00Z");
  expect(await each(town)).toEqual({ ...reader("attend"), officer: [`attend: Du → moten/${again}/narvaro`] });
  itIs("2027-01-15T08:00:00Z");
  expect(await each(town)).toEqual({ ...reader("report"), officer: [`report: Du → moten/${again}/narvaro`] });
  await markPresence(arranges, again, { intent: "hold" });
  expect(await each(town)).toEqual({ ...reader("appoint"), officer: [`appoint: Du → moten/${again}/ombud`] });
  const appoints = await may(petra, "contact.appoint", town);
  await appoint(appoints, { id: newId(), memberId: place.memberIds[town.asa.id]!, role: "contact" });
  expect(await each(town)).toMatchObject({ member: [`order: ${contact}`], officer: [`order: ${contact}`] });
});

/** Åkerby in activity for a while, with Åsa as contact. */
async function running() {
  const town = await meetingTown();
  const { db, petra, area: place, asa } = town;
  await contactIn(db, place.areaId, place.memberIds[asa.id]!, "contact", petra);
  await inStage(db, place.areaId, "active");
  const step = { id: newId(), areaId: place.areaId, stage: "active", byPersonId: petra.id, at: new Date() } as const;
  await db.store.tx((w) => w.insert(db.store.t.areaStep).values(step));
  return town;
}

test("signs are ordered by the contact, delivered by an officer, put up, and replaced when they have faded", async () => {
  await using town = await running();
  const { db, asa, petra, nora, bjorn } = town;
  const { t: tables, tx, read } = db.store;
  const readers = async () => ({
    contact: await told(town, asa),
    officer: await told(town, petra),
    member: await told(town, bjorn),
  });
  expect(await readers()).toEqual({
    contact: ["order: Du → skyltar"],
    officer: [`order: ${contact}`],
    member: [`order: ${contact}`],
  });
  const order = newId();
  await orderSigns(await may(asa, "sign.order", town), { id: order, signs: 1, decals: 0 });
  expect(await readers()).toEqual({
    contact: [`deliver: ${officer}`],
    officer: [`deliver: Du → skyltar/bestallningar/${order}`],
    member: [`deliver: ${officer}`],
  });
  const stock = { municipalityId: nora.municipality.id, kind: "sign", change: 1, reason: "received" } as const;
  await tx((w) => w.insert(tables.stockMove).values({ id: newId(), ...stock, byPersonId: petra.id, at: new Date() }));
  await deliverOrder(await may(petra, "sign.deliver", town), order);
  expect(await readers()).toMatchObject({ contact: ["place: Du → skyltar"], officer: [`place: ${contact}`] });
  const [sign] = await read.select().from(tables.sign);
  const tends = await may(asa, "sign.tend", town);
  await placeSign(tends, sign!.id, { place: "Vid infarten", latitude: null, longitude: null });
  expect(await readers()).toEqual({ contact: ["calm: alla"], officer: ["calm: alla"], member: ["calm: alla"] });
  await lookAtSign(tends, sign!.id, "faded");
  expect(await readers()).toEqual({
    contact: [`replace: ${officer}`],
    officer: ["replace: Du → skyltar"],
    member: [`replace: ${officer}`],
  });
  await closeArea(await may(petra, "area.close", town), "Alla har flyttat.");
  expect(await readers()).toEqual({
    contact: [`recall: ${officer}`, `over: ${officer}`],
    officer: ["recall: Du → skyltar", "over: Du → vack"],
    member: [`recall: ${officer}`, `over: ${officer}`],
  });
  await giveBackSign(await may(petra, "sign.giveBack", town), sign!.id, "scrapped");
  expect((await readers()).officer).toEqual(["over: Du → vack"]);
});

test("a sign that nobody has seen for long, an empty household and too many households are told to who does it, and no emptiness to neighbours", async () => {
  await using town = await running();
  const { db, asa, petra, bjorn, area: place, nora } = town;
  const { t: tables, tx, read } = db.store;
  const { areaId } = place;
  await tx(async (w) => {
    await w.update(tables.municipality).set({ settings: { contactLoadLeast: 1, contactLoad: 1 } });
    const by = { orderedBy: asa.id, orderedAt: new Date() };
    const order = { id: newId(), areaId, signs: 1, decals: 0, ...by, deliveredAt: new Date() };
    await w.insert(tables.signOrder).values(order);
    const step = { id: newId(), areaId, stage: "signsReleased" as const, byPersonId: petra.id, at: new Date() };
    await w.insert(tables.areaStep).values(step);
    const seenAt = new Date("2025-01-01T09:00:00Z");
    const sign = { id: newId(), areaId, orderId: order.id, state: "placed" as const, place: "Infarten", seenAt };
    await w.insert(tables.sign).values({ ...sign, createdAt: seenAt });
  });
  const contactId = (await read.select().from(tables.contact))[0]!.id;
  await tx((w) => w.update(tables.household).set({ contactId }).where(eq(tables.household.areaId, areaId)));
  const [home] = await read.select().from(tables.household).where(eq(tables.household.areaId, areaId));
  await tx((w) =>
    w.insert(tables.emptiedHousehold).values({ id: newId(), householdId: home!.id, areaId, since: new Date() }),
  );
  expect(await told(town, asa)).toEqual(["settle: Du → hushall", "inspect: Du → skyltar", `relieve: ${officer}`]);
  const seen = ["relieve: Du → kontaktombud", `settle: ${contact}`, `inspect: ${contact}`];
  expect(await told(town, nora.coordinator)).toEqual(seen);
  expect(await told(town, bjorn)).toEqual([`inspect: ${contact}`]);
  await contactIn(db, areaId, place.memberIds[town.anna.id]!, "contact", petra);
  expect(await told(town, asa)).toContain("share: Du → hushall/dela");
  expect(await told(town, petra)).toContain("share: Du → hushall/dela");
});

test("the review is the contact's when it is time; what rests is reviewed by the contact or woken by an officer", async () => {
  await using town = await running();
  const { asa, petra, bjorn, db, area: place } = town;
  itIs("2027-12-20T09:00:00Z");
  expect(await told(town, asa)).toEqual(["review: Du → avstamning", "order: Du → skyltar"]);
  expect(await told(town, bjorn)).toEqual([`review: ${contact}`, `order: ${contact}`]);
  for (const day of ["2027-12-20", "2028-02-10", "2028-04-01"]) await turnAreas(new Date(`${day}T09:00:00Z`));
  itIs("2028-04-02T09:00:00Z");
  expect(await told(town, asa)).toEqual(["rest: Du → avstamning", `wake: ${officer}`]);
  expect(await told(town, petra)).toEqual(["wake: Du → vack", `rest: ${contact}`]);
  expect(await told(town, bjorn)).toEqual([`rest: ${contact}`, `wake: ${officer}`]);
  const { t: tables, tx } = db.store;
  await tx((w) =>
    w.update(tables.contact).set({ releasedAt: new Date() }).where(eq(tables.contact.areaId, place.areaId)),
  );
  expect(await told(town, petra)).toEqual(["orphaned: Du → kontaktombud", "wake: Du → vack"]);
  await inStage(db, place.areaId, "active");
  expect(await told(town, petra)).toEqual(["orphaned: Du → kontaktombud"]);
  expect(await told(town, bjorn)).toEqual([`orphaned: ${officer}`]);
});
