import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { areaIn, contactIn, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import type { AlertState } from "~/db/schema/alerts";
import * as area from "~/routes/omraden.$areaId";
import { browserOf, type HagbyTown, hagbyTown, inStage } from "./hagby";

interface Page {
  head: { name: string; stage: string; pending: number; may: Record<string, boolean> };
  facts: { households: number; minimumHouseholds: number };
  streets: string[];
  contacts: { name: string; role: string }[];
  alerts: { title: string }[];
}

const pageFor = async (town: HagbyTown, who: HagbyTown["anna"], areaId = town.hagby.areaId) =>
  (await browserOf(who)).get(area, `/omraden/${areaId}`, { areaId });

async function alertIn(town: HagbyTown, title: string, day: number, areaId: string, state: AlertState = "approved") {
  const { t, tx } = town.db.store;
  const { nora } = town;
  const id = newId();
  const at = new Date(Date.UTC(2026, 10, day));
  await tx(async (w) => {
    const words = { title, body: "", place: "", timeSpan: "", advice: "" };
    const alert = {
      id,
      municipalityId: nora.municipality.id,
      kind: "warning",
      priority: "ordinary",
      version: 1,
    } as const;
    const by = { createdBy: nora.police.id, createdAt: at, approvedAt: state === "approved" ? at : null };
    await w.insert(t.alert).values({ ...alert, ...words, ...by, state, everyArea: false });
    await w.insert(t.alertArea).values({ id: newId(), alertId: id, areaId });
  });
  return id;
}

test("Anna sees where Hagby stands, its streets, and that she invites and answers", async () => {
  await using town = await hagbyTown();
  const { body } = await pageFor(town, town.anna);
  expect(body).toMatchObject({
    head: { name: "Hagby", stage: "approved", municipality: "Nora", pending: 0 },
    facts: { households: 1, minimumHouseholds: 5, meeting: null },
    streets: ["Hagbyvägen", "Skolgatan"],
    contacts: [],
    alerts: [],
  });
  expect((body as Page).head.may).toEqual({
    list: true,
    register: true,
    invite: true,
    decide: true,
    appoint: false,
    place: false,
    import: true,
    export: false,
    leave: true,
    protect: true,
    neighbours: true,
    signs: true,
    serve: false,
    review: true,
    attest: false,
    awaken: false,
  });
});

test("a member sees contacts by name, and of other members nothing", async () => {
  await using town = await hagbyTown();
  const { db, nora, anna } = town;
  const eva = await personIn(db, "Eva Nord", "eva@nora.example");
  const ulf = await personIn(db, "Ulf Sten", "ulf@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, eva, ulf]);
  await contactIn(db, hagby.areaId, hagby.memberIds[eva.id]!, "leadContact", nora.police);
  const { body } = await pageFor(town, ulf, hagby.areaId);
  expect((body as Page).contacts).toMatchObject([{ name: "Eva Nord", role: "leadContact" }]);
  expect((body as Page).head.may).toEqual({
    list: false,
    register: false,
    invite: false,
    decide: false,
    appoint: false,
    place: false,
    import: false,
    export: false,
    leave: true,
    protect: true,
    neighbours: true,
    signs: false,
    serve: false,
    review: false,
    attest: false,
    awaken: false,
  });
  expect(JSON.stringify(body)).not.toMatch(/Anna|Ulf|@/);
  expect((body as Page).facts.households).toBe(3);
});

test("the latest approved alerts of the area, the newest first, and of no other area", async () => {
  await using town = await hagbyTown();
  const { db, nora, anna, hagby } = town;
  const eken = await areaIn(db, nora.municipality.id, "Eken", [anna]);
  const here = hagby.areaId;
  await alertIn(town, "Inbrott i förråd", 3, here);
  await alertIn(town, "Till hela kommunen", 5, here);
  await alertIn(town, "Cykelstölder", 9, here);
  await alertIn(town, "Utkast", 11, here, "draft");
  await alertIn(town, "Väntar", 12, here, "submitted");
  await alertIn(town, "Återkallad", 12, here, "withdrawn");
  await alertIn(town, "Bara Eken", 13, eken.areaId);
  for (let day = 14; day < 17; day++) await alertIn(town, `Tips ${day}`, day, here);
  const { body } = await pageFor(town, anna);
  expect((body as Page).alerts.map((alert) => alert.title)).toEqual([
    "Tips 16",
    "Tips 15",
    "Tips 14",
    "Cykelstölder",
    "Till hela kommunen",
  ]);
});

test("where members wait for their contact, Anna sees a warning on her area's page only once it is passed on", async () => {
  await using town = await hagbyTown();
  const { db, nora, anna } = town;
  const bjorn = await personIn(db, "Björn Ek", "bjorn@nora.example");
  const there = await areaIn(db, nora.municipality.id, "Eken", [bjorn, anna]);
  const contactId = await contactIn(db, there.areaId, there.memberIds[bjorn.id]!, "contact", nora.police);
  const { t, tx } = db.store;
  await tx((w) => w.update(t.area).set({ route: "viaContact" }).where(eq(t.area.id, there.areaId)));
  const alertId = await alertIn(town, "Inbrott i förråd", 3, there.areaId);
  const seenBy = async (who: typeof anna) =>
    ((await pageFor(town, who, there.areaId)).body as Page).alerts.map((alert) => alert.title);
  expect([await seenBy(anna), await seenBy(bjorn)]).toEqual([[], ["Inbrott i förråd"]]);
  const forward = { alertId, areaId: there.areaId, contactId, note: "", at: new Date() };
  await tx((w) => w.insert(t.forward).values({ id: newId(), ...forward }));
  expect(await seenBy(anna)).toEqual(["Inbrott i förråd"]);
});

test("officers see what waits; strangers, other towns and tampered ids find nothing; nobody signed in is led to the sign-in", async () => {
  await using town = await hagbyTown();
  const { db, nora, lindesberg, hagby } = town;
  const gun = await personIn(db, "Gun Lund", "gun@nora.example");
  const petras = (await pageFor(town, nora.police)).body as Page;
  expect(petras.head.may).toMatchObject({ list: true, appoint: true, decide: false, invite: false });
  const statuses = [gun, lindesberg.police, nora.admin].map(async (who) => (await pageFor(town, who)).status);
  expect(await Promise.all(statuses)).toEqual([404, 404, 403]);
  for (const areaId of [newId(), "tampered", "' or 1=1", `${hagby.areaId}x`])
    expect((await pageFor(town, town.anna, areaId)).status).toBe(404);
  const out = await new Browser().get(area, `/omraden/${hagby.areaId}`, { areaId: hagby.areaId });
  expect(out).toMatchObject({
    status: 302,
    location: `/logga-in?vidare=${encodeURIComponent(`/omraden/${hagby.areaId}`)}`,
  });
});

test("a closed area is still there to read, and offers nothing to do", async () => {
  await using town = await hagbyTown();
  await inStage(town.db, town.hagby.areaId, "closed");
  const { status, body } = await pageFor(town, town.anna);
  expect(status).toBe(200);
  expect((body as Page).head).toMatchObject({ stage: "closed", may: { list: true, invite: false, register: false } });
});
