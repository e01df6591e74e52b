import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { drafted, hagbyAndEken, householdIn, type Story, warning } from "#tests/alerts/hagby";
import { areaIn, longAgo, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import type { Settings } from "~/db/schema/organisations";
import { forgetDue } from "~/jobs/forget.server";

const day = 86_400_000;
const after = (days: number) => new Date(longAgo.getTime() + days * day);

async function closedOn({ db }: Pick<Story, "db">, areaId: string, at: Date) {
  const { t, tx } = db.store;
  await tx(async (w) => {
    await w.update(t.area).set({ stage: "closed" }).where(eq(t.area.id, areaId));
    await w.insert(t.areaStep).values({ id: newId(), areaId, stage: "closed", at });
  });
}

async function decides({ db }: Pick<Story, "db">, municipalityId: string, settings: Partial<Settings>) {
  const { t, tx } = db.store;
  await tx((w) => w.update(t.municipality).set({ settings }).where(eq(t.municipality.id, municipalityId)));
}

const kinds = async ({ db: { store } }: Pick<Story, "db">, areaId: string) => {
  const { household } = store.t;
  const rows = await store.read.select({ kind: household.kind }).from(household).where(eq(household.areaId, areaId));
  return rows.map(({ kind }) => kind).sort();
};

const all = ["abstaining", "joined", "joined", "joined", "joined", "paperOnly"];

test("ninety days after Hagby was closed no address is left in it, whoever told the house on paper; Eken keeps its own", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const { hagby, eken, nora, paper } = story;
  const alertId = await drafted(story, warning(story));
  const told = { id: newId(), alertId, householdId: paper, how: "paper" as const, byPersonId: nora.police.id };
  await tx((w) => w.insert(t.told).values({ ...told, at: longAgo }));
  await closedOn(story, hagby.areaId, longAgo);
  await forgetDue(after(89));
  expect(await kinds(story, hagby.areaId)).toEqual(all);
  await forgetDue(after(91));
  expect(await kinds(story, hagby.areaId)).toEqual([]);
  expect(await read.select().from(t.told)).toEqual([]);
  expect(await kinds(story, eken.areaId)).toEqual(["joined", "joined"]);
  const people = await read.select({ name: t.person.name, erased: t.person.erasedAt }).from(t.person);
  const gone = people.filter(({ erased }) => erased).map(({ name }) => name);
  expect(gone).toEqual(["–", "–", "–"]);
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Anna Lindqvist", "Erik Ros"]));
});

test("a municipality keeps them for as long as it has decided itself, its neighbour for as long as that one has", async () => {
  await using story = await hagbyAndEken();
  const { db, hagby, lindesberg, nora } = story;
  const lisa = await personIn(db, "Lisa Lind", "lisa@lindesberg.example");
  const stripa = await areaIn(db, lindesberg.municipality.id, "Stripa", [lisa]);
  await householdIn(db, stripa.areaId, "abstaining", "9");
  await decides(story, nora.municipality.id, { closedKeptDays: 365 });
  await decides(story, lindesberg.municipality.id, { closedKeptDays: 30 });
  for (const { areaId } of [hagby, stripa]) await closedOn(story, areaId, longAgo);
  await forgetDue(after(29));
  expect(await kinds(story, stripa.areaId)).toEqual(["abstaining", "joined"]);
  await forgetDue(after(31));
  expect(await kinds(story, stripa.areaId)).toEqual([]);
  expect(await kinds(story, hagby.areaId)).toEqual(all);
  await forgetDue(after(366));
  expect(await kinds(story, hagby.areaId)).toEqual([]);
});

test("an area that began anew in time keeps its households, and time counts from the last closing", async () => {
  await using story = await hagbyAndEken();
  const { db, hagby } = story;
  const { t, tx } = db.store;
  await closedOn(story, hagby.areaId, longAgo);
  await tx(async (w) => {
    await w.update(t.area).set({ stage: "approved" }).where(eq(t.area.id, hagby.areaId));
    await w.insert(t.areaStep).values({ id: newId(), areaId: hagby.areaId, stage: "reopened", at: after(60) });
  });
  await forgetDue(after(120));
  expect(await kinds(story, hagby.areaId)).toEqual(all);
  await closedOn(story, hagby.areaId, after(121));
  await forgetDue(after(210));
  expect(await kinds(story, hagby.areaId)).toEqual(all);
  await forgetDue(after(212));
  expect(await kinds(story, hagby.areaId)).toEqual([]);
});

test("more addresses than one turn takes are all forgotten", async () => {
  await using story = await hagbyAndEken();
  const { db, hagby } = story;
  const { t, tx } = db.store;
  const house = { areaId: hagby.areaId, kind: "paperOnly" as const, street: "Storgatan", createdAt: longAgo };
  const many = Array.from({ length: 450 }, (_, i) => ({ id: newId(), ...house, number: String(i), apartment: "" }));
  await tx((w) => w.insert(t.household).values(many));
  await closedOn(story, hagby.areaId, longAgo);
  await forgetDue(after(91));
  expect(await kinds(story, hagby.areaId)).toEqual([]);
});

/** Nils, whom nobody knows, is invited to Hagby by Björn. */
async function invited(story: Story, answer: object = {}) {
  const { t, tx } = story.db.store;
  const nils = await personIn(story.db, "Nils Holm", "nils@nora.example");
  const home = { street: "Hagbyvägen", number: "41", apartment: "", tokenHash: "länk" };
  const who = { areaId: story.hagby.areaId, personId: nils.id, invitedBy: story.people.bjorn.id };
  await tx(async (w) => {
    await w.update(t.person).set({ confirmedAt: null }).where(eq(t.person.id, nils.id));
    await w
      .insert(t.invitation)
      .values({ id: newId(), ...who, ...home, createdAt: longAgo, expiresAt: after(14), ...answer });
  });
  return nils;
}

test("a neighbour who never answered a contact's invitation is forgotten when it ends", async () => {
  await using story = await hagbyAndEken();
  const { read, t } = story.db.store;
  const nils = await invited(story);
  await forgetDue(after(13));
  expect(await read.select().from(t.invitation)).toHaveLength(1);
  await forgetDue(after(15));
  expect(await read.select().from(t.invitation)).toEqual([]);
  expect(await read.select().from(t.person).where(eq(t.person.id, nils.id))).toEqual([]);
});

test("where somebody was invited to live is forgotten when they leave, though they stay in another area", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const { anna } = story.people;
  const nils = await invited(story, { outcome: "accepted", answeredAt: longAgo });
  await tx((w) => w.update(t.invitation).set({ personId: anna.id }).where(eq(t.invitation.personId, nils.id)));
  await forgetDue(after(15));
  expect(await read.select().from(t.invitation)).toHaveLength(1);
  const hers = eq(t.member.id, story.hagby.memberIds[anna.id]!);
  await tx((w) => w.update(t.member).set({ leftAt: longAgo }).where(hers));
  await forgetDue(after(16));
  expect(await read.select().from(t.invitation)).toEqual([]);
});
