import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  browserOf,
  errorsIn,
  type HagbyTown,
  hagbyTown,
  inStage,
  kindsFor,
  lettersTo,
  permitIn,
} from "#tests/households/hagby";
import { areaIn, contactIn, type Person, personIn } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { appoint } from "~/contacts/appoint.server";
import { contactLoads } from "~/contacts/read.server";
import { newId } from "~/db/ids";
import { registerHousehold } from "~/households/register.server";
import * as contacts from "~/routes/omraden.$areaId.kontaktombud";
import { textsFor } from "~/texts/index";

const { errors } = textsFor("sv").contacts.appoint;

/** Hagby on its way, where Anna, Björn and Åsa are members. */
async function withMembers() {
  const town = await hagbyTown();
  const { db, anna, nora } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example", "en");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, asa]);
  await inStage(db, hagby.areaId, "approved");
  return { ...town, hagby, bjorn, asa };
}

type Form = { id: string; memberId: string; role: string };
const formFor = (town: HagbyTown, who: Person, role = "contact"): Form => ({
  id: newId(),
  memberId: town.hagby.memberIds[who.id]!,
  role,
});

const postBy = async (by: Person, town: HagbyTown, form: Form) =>
  (await browserOf(by)).post(contacts, "/", form, { areaId: town.hagby.areaId });

const rows = (town: HagbyTown) => town.db.store.read.select().from(town.db.store.t.contact);

test("Petra appoints Björn: the area runs, every household is his, he is told, and has to sign in anew", async () => {
  await using town = await withMembers();
  const { db, nora, anna, bjorn, hagby } = town;
  const { read, t } = db.store;
  const registers = await permitIn(anna, "household.register", hagby.areaId);
  const paper = { id: newId(), kind: "paperOnly" as const, street: "Hagbyvägen", number: "9", apartment: "" };
  await registerHousehold(registers, paper);
  await signedIn(bjorn.id);
  const form = formFor(town, bjorn);
  const answer = await postBy(nora.police, town, form);
  expect(answer.location).toBe(`/omraden/${hagby.areaId}/kontaktombud?utsett=${form.id}`);
  expect(await rows(town)).toMatchObject([
    { id: form.id, role: "contact", appointedBy: nora.police.id, releasedAt: null },
  ]);
  const [area] = await read.select().from(t.area).where(eq(t.area.id, hagby.areaId));
  expect(area!.stage).toBe("active");
  expect(await read.select().from(t.areaStep)).toMatchObject([{ stage: "active", byPersonId: nora.police.id }]);
  const homes = await read.select().from(t.household).where(eq(t.household.areaId, hagby.areaId));
  expect(new Set(homes.map((home) => home.contactId))).toEqual(new Set([form.id]));
  expect(homes).toHaveLength(4);
  expect(await read.select().from(t.session).where(eq(t.session.personId, bjorn.id))).toEqual([]);
  const [letter, ...more] = await lettersTo(db, bjorn.email);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ kind: "contactAppointed", subject: "Du är nu kontaktombud i Hagby" });
  expect(letter!.text).toContain("kvart i månaden");
  expect(letter!.text).toContain(`/omraden/${hagby.areaId}`);
});

test("a double click, and two officers at once, appoint once and write one letter", async () => {
  await using town = await withMembers();
  const { db, nora, bjorn } = town;
  const form = formFor(town, bjorn);
  const answers = await Promise.all([1, 2].map(() => postBy(nora.police, town, form)));
  expect(new Set(answers.map((answer) => answer.location)).size).toBe(1);
  const late = await postBy(nora.coordinator, town, formFor(town, bjorn));
  expect(late.status).toBe(409);
  expect(errorsIn(late.body)).toEqual({ memberId: [errors.already] });
  expect(await rows(town)).toHaveLength(1);
  expect(await kindsFor(db, bjorn)).toEqual(["contactAppointed"]);
});

test("the second contact begins without households, in English and as lead contact", async () => {
  await using town = await withMembers();
  const { db, nora, bjorn, asa, hagby } = town;
  await postBy(nora.police, town, formFor(town, bjorn));
  await postBy(nora.coordinator, town, formFor(town, asa, "leadContact"));
  expect(await lettersTo(db, asa.email)).toMatchObject([
    { subject: "You are now lead contact person in Hagby", locale: "en" },
  ]);
  const loads = await contactLoads(await permitIn(nora.police, "contact.appoint", hagby.areaId));
  expect(loads).toMatchObject({
    contacts: [
      { name: "Åsa Öberg", role: "leadContact", households: 0 },
      { name: "Björn Ek", role: "contact", households: 3 },
    ],
    unassigned: 0,
    contactLoad: 20,
  });
});

test("a contact becomes lead contact and keeps the households; a second lead contact is refused", async () => {
  await using town = await withMembers();
  const { db, nora, bjorn, asa, hagby } = town;
  const { read, t } = db.store;
  const appoints = await permitIn(nora.police, "contact.appoint", hagby.areaId);
  const trainedAt = new Date("2026-10-01T17:00:00Z");
  const first = { id: newId(), memberId: hagby.memberIds[bjorn.id]!, role: "contact" } as const;
  await appoint(appoints, { ...first, trainedAt });
  const lead = formFor(town, bjorn, "leadContact");
  await postBy(nora.police, town, lead);
  const serving = (await rows(town)).filter((row) => row.releasedAt === null);
  expect(serving).toMatchObject([{ id: lead.id, role: "leadContact", trainedAt }]);
  expect((await read.select().from(t.areaStep)).map(({ stage }) => stage).sort()).toEqual(["active", "trained"]);
  const homes = await read.select().from(t.household).where(eq(t.household.areaId, hagby.areaId));
  expect(new Set(homes.map((home) => home.contactId))).toEqual(new Set([lead.id]));
  const second = await postBy(nora.police, town, formFor(town, asa, "leadContact"));
  expect(second.status).toBe(409);
  expect(errorsIn(second.body)).toEqual({ role: [errors.leadTaken] });
});

test("somebody who left, who lives in another area, or whom nobody knows, is refused beside the choice", async () => {
  await using town = await withMembers();
  const { db, nora, asa } = town;
  const { t, tx } = db.store;
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, asa.id)));
  const ids = [town.hagby.memberIds[asa.id]!, eken.memberIds[berit.id]!, newId()];
  for (const memberId of ids) {
    const refused = await postBy(nora.police, town, { id: newId(), memberId, role: "contact" });
    expect(refused.status).toBe(409);
    expect(errorsIn(refused.body)).toEqual({ memberId: [errors.notMember] });
  }
  for (const broken of [{ memberId: "" }, { memberId: "tampered" }, { role: "admin" }, { role: "" }]) {
    const refused = await postBy(nora.police, town, { ...formFor(town, town.bjorn), ...broken });
    expect([refused.status, Object.keys(errorsIn(refused.body))]).toEqual([400, Object.keys(broken)]);
  }
  expect(await rows(town)).toEqual([]);
});

test("members, contacts and officers of another municipality may not appoint; in a closed area nobody", async () => {
  await using town = await withMembers();
  const { db, nora, lindesberg, anna, bjorn, asa, hagby } = town;
  await contactIn(db, hagby.areaId, hagby.memberIds[asa.id]!, "contact", nora.police);
  const form = formFor(town, bjorn);
  const statusFor = async (who: Person) => (await postBy(who, town, form)).status;
  expect([await statusFor(anna), await statusFor(asa), await statusFor(nora.admin)]).toEqual([403, 403, 403]);
  expect([await statusFor(lindesberg.police), await statusFor(lindesberg.coordinator)]).toEqual([404, 404]);
  await inStage(db, hagby.areaId, "closed");
  expect(await statusFor(nora.police)).toBe(403);
  expect(await rows(town)).toHaveLength(1);
});

test("more than twenty households each is a warning; a municipality may set another number; abstaining ones do not count", async () => {
  await using town = await withMembers();
  const { db, nora, bjorn, hagby } = town;
  const { t, tx } = db.store;
  const home = { areaId: hagby.areaId, street: "Skolgatan", apartment: "", createdAt: new Date() };
  const many = Array.from({ length: 18 }, (_, i) => ({
    ...home,
    id: newId(),
    kind: "paperOnly" as const,
    number: `${i}`,
  }));
  await tx((w) => w.insert(t.household).values([...many, { ...home, id: newId(), kind: "abstaining", number: "99" }]));
  await postBy(nora.police, town, formFor(town, bjorn));
  const loadsNow = async () => contactLoads(await permitIn(nora.police, "contact.appoint", hagby.areaId));
  expect(await loadsNow()).toMatchObject({ contacts: [{ households: 21 }], contactLoad: 20, unassigned: 0 });
  await tx((w) => w.update(t.municipality).set({ settings: { contactLoad: 12 } }));
  expect(await loadsNow()).toMatchObject({ contactLoad: 12 });
});
