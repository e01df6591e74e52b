import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { drafted, hagbyAndEken, householdIn, officer, type Story, tip } from "#tests/alerts/hagby";
import { areaIn, longAgo, type Person, personIn, twoTowns } from "#tests/support/nora";
import { approveAlert } from "~/alerts/approve.server";
import { peopleOf } from "~/alerts/reach.server";
import { outcomeOf } from "~/alerts/read.server";
import { newId } from "~/db/ids";
import { forgetDue } from "~/jobs/forget.server";
import { emailKey } from "~/people/email";

type Town = Awaited<ReturnType<typeof twoTowns>>;

const day = 86_400_000;
const after = (days: number, from = longAgo) => new Date(from.getTime() + days * day);

async function personRow({ db }: Pick<Town, "db">, { id }: Person) {
  const { read, t } = db.store;
  const [row] = await read.select().from(t.person).where(eq(t.person.id, id));
  return row!;
}

/** A tip from Petra to Hagby and Eken, of which every letter has arrived but Åsa's. */
async function tipSent(story: Story) {
  const { t, tx } = story.db.store;
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  await tx(async (w) => {
    await w.update(t.delivery).set({ state: "sent", settledAt: new Date() });
    const hers = eq(t.delivery.personId, story.people.asa.id);
    await w.update(t.delivery).set({ state: "bounced", reason: "userUnknown" }).where(hers);
    await w.delete(t.dispatch);
  });
  return id;
}

test("thirty days after a letter arrived nobody can tell who got it, and the numbers stay", async () => {
  await using story = await hagbyAndEken();
  const { read, t } = story.db.store;
  const id = await tipSent(story);
  const petra = await officer(story, story.nora.police, "alert.review");
  const before = (await outcomeOf(petra, id))!;
  await forgetDue(after(29, new Date()));
  expect(await peopleOf(petra, id, "sent", 1)).toHaveLength(4);
  const later = after(31, new Date());
  await forgetDue(later);
  expect(await read.select().from(t.delivery)).toEqual([]);
  expect(await read.select().from(t.letter)).toEqual([]);
  const outcome = (await outcomeOf(petra, id))!;
  const letters = { sent: 4, waiting: 0, failed: 1 };
  expect(outcome).toMatchObject({ letters, areas: before.areas, keptAt: later });
});

test("a letter still on its way is not forgotten, nor are more letters than one turn takes left", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const letter = { kind: "tip", locale: "sv" as const, subject: "Tips", text: "", html: "", createdAt: longAgo };
  const ids = Array.from({ length: 450 }, () => newId());
  const { anna } = story.people;
  const common = { personId: anna.id, dueAt: longAgo, attempts: 1 };
  await tx(async (w) => {
    await w.insert(t.letter).values(ids.map((id) => ({ id, ...letter, expiresAt: after(1) })));
    const old = ids.slice(1).map((letterId) => ({ letterId, state: "sent" as const, settledAt: longAgo, ...common }));
    await w.insert(t.delivery).values([{ letterId: ids[0]!, state: "queued", ...common }, ...old]);
  });
  await forgetDue(after(31));
  expect(await read.select().from(t.letter)).toMatchObject([{ id: ids[0] }]);
  expect(await read.select().from(t.delivery)).toMatchObject([{ letterId: ids[0], state: "queued" }]);
});

async function decided({ db, nora }: Town, applicationId: string, outcome: "approved" | "declined") {
  const { t, tx } = db.store;
  const decision = { id: newId(), applicationId, outcome, decidedBy: nora.police.id, decidedAt: longAgo };
  await tx((w) => w.insert(t.applicationDecision).values(decision));
}

test("applications are forgotten two years after the decision, and the area they made stays", async () => {
  await using town = await twoTowns();
  const { read, t, tx } = town.db.store;
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const { applicationId, areaId } = await areaIn(town.db, town.nora.municipality.id, "Hagby", [anna]);
  await decided(town, applicationId, "approved");
  const asked = { applicationId, askedBy: town.nora.police.id, askedAt: longAgo, tokenHash: "x", answeredAt: longAgo };
  await tx((w) => w.insert(t.applicationQuestion).values({ id: newId(), ...asked, question: "Vilka?", answer: "Vi." }));
  await forgetDue(new Date("2027-12-31T08:00:00Z"));
  expect(await read.select().from(t.application)).toHaveLength(1);
  await forgetDue(new Date("2028-01-01T08:00:01Z"));
  for (const table of [t.application, t.applicationQuestion, t.applicationDecision])
    expect(await read.select().from(table)).toEqual([]);
  expect(await read.select().from(t.area)).toMatchObject([{ id: areaId, applicationId: null }]);
  expect(await personRow(town, anna)).toMatchObject({ name: "Anna Lindqvist" });
});

test("whoever was declined is forgotten with the application, two years later", async () => {
  await using town = await twoTowns();
  const { t, tx } = town.db.store;
  const nils = await personIn(town.db, "Nils Holm", "nils@nora.example");
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const { applicationId } = await areaIn(town.db, town.nora.municipality.id, "Hagby", [anna]);
  await tx((w) => w.update(t.application).set({ personId: nils.id, state: "declined" }));
  await decided(town, applicationId, "declined");
  await forgetDue(new Date("2027-12-31T08:00:00Z"));
  expect(await personRow(town, nils)).toMatchObject({ name: "Nils Holm" });
  await forgetDue(new Date("2028-01-01T08:00:01Z"));
  expect(await personRow(town, nils)).toMatchObject({ name: "–", email: "" });
});

/** Åsa, alone at Hagbyvägen 2, leaves Hagby. */
async function asaLeft(story: Story) {
  const { t, tx } = story.db.store;
  const { asa } = story.people;
  await tx(async (w) => {
    await w.update(t.member).set({ leftAt: longAgo }).where(eq(t.member.personId, asa.id));
    await w.update(t.person).set({ phone: "070-1740605" }).where(eq(t.person.id, asa.id));
    await w.insert(t.optOut).values({ id: newId(), personId: asa.id, kind: "tip", at: longAgo });
    const session = { personId: asa.id, assurance: "email" as const, createdAt: longAgo, expiresAt: after(9_999) };
    await w.insert(t.session).values({ id: "asa", ...session });
  });
  return asa;
}

test("whoever leaves is erased: name, address, e-mail, telephone and home, and the address can begin anew", async () => {
  await using story = await hagbyAndEken();
  const { read, t } = story.db.store;
  const [hers] = await read.select().from(t.member).where(eq(t.member.personId, story.people.asa.id));
  const asa = await asaLeft(story);
  await forgetDue(after(1));
  const row = await personRow(story, asa);
  expect(row).toMatchObject({ name: "–", email: "", phone: null, erasedAt: after(1) });
  expect(row.emailKey).not.toBe(emailKey(asa.email));
  expect(await read.select().from(t.optOut)).toEqual([]);
  expect(await read.select().from(t.session)).toEqual([]);
  expect(await read.select().from(t.household).where(eq(t.household.id, hers!.householdId!))).toEqual([]);
  expect(await personRow(story, story.people.bjorn)).toMatchObject({ name: "Björn Ek" });
  await personIn(story.db, asa.name, asa.email);
});

test("whoever left one area of two keeps the name, and nobody knows where they lived in the first", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const { anna } = story.people;
  await tx((w) => w.update(t.member).set({ leftAt: longAgo }).where(eq(t.member.id, story.hagby.memberIds[anna.id]!)));
  await forgetDue(after(1));
  expect(await personRow(story, anna)).toMatchObject({ name: "Anna Lindqvist", erasedAt: null });
  const homes = await read.select().from(t.member).where(eq(t.member.personId, anna.id));
  expect(homes.map((one) => [one.areaId === story.eken.areaId, one.householdId !== null]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});

test("a household stays as long as somebody lives there or reads on paper", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const { asa, emily } = story.people;
  const together = await householdIn(story.db, story.hagby.areaId, "joined", "8");
  await tx(async (w) => {
    for (const { id } of [asa, emily])
      await w.update(t.member).set({ householdId: together }).where(eq(t.member.personId, id));
    await w.update(t.member).set({ leftAt: longAgo }).where(eq(t.member.personId, asa.id));
  });
  await forgetDue(after(1));
  expect(await read.select().from(t.household).where(eq(t.household.id, together))).toHaveLength(1);
  await tx((w) => w.update(t.household).set({ kind: "paperOnly" }).where(eq(t.household.id, together)));
  await tx((w) => w.update(t.member).set({ leftAt: longAgo }).where(eq(t.member.personId, emily.id)));
  await forgetDue(after(1));
  expect(await read.select().from(t.household).where(eq(t.household.id, together))).toHaveLength(1);
});

test("whoever has left waits to be erased until the last letter has gone", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const asa = await asaLeft(story);
  const letterId = newId();
  const letter = { kind: "joinDeclined", locale: "sv" as const, subject: "Hej", text: "", html: "" };
  await tx(async (w) => {
    await w.insert(t.letter).values({ id: letterId, ...letter, createdAt: longAgo, expiresAt: after(1) });
    await w.insert(t.delivery).values({ letterId, personId: asa.id, state: "queued", dueAt: longAgo, attempts: 0 });
  });
  await forgetDue(after(1));
  expect(await personRow(story, asa)).toMatchObject({ name: "Åsa Öberg" });
  await tx((w) => w.update(t.delivery).set({ state: "sent", settledAt: after(1) }));
  await forgetDue(after(2));
  expect(await personRow(story, asa)).toMatchObject({ name: "–" });
});

test("an officer whose post has ended is erased, and the post with it", async () => {
  await using town = await twoTowns();
  const { read, t, tx } = town.db.store;
  const { police } = town.nora;
  await tx((w) => w.update(t.staff).set({ endedAt: longAgo }).where(eq(t.staff.personId, police.id)));
  await forgetDue(after(1));
  expect(await read.select().from(t.staff).where(eq(t.staff.personId, police.id))).toEqual([]);
  expect(await personRow(town, police)).toMatchObject({ name: "–" });
  expect(await personRow(town, town.nora.coordinator)).toMatchObject({ name: "Karin Kommun" });
});

/** Nils asks to join Hagby with a code. */
async function nilsAsks(story: Story, answer: object = {}) {
  const { t, tx } = story.db.store;
  const nils = await personIn(story.db, "Nils Holm", "nils@nora.example");
  const [codeId, areaId] = [newId(), story.hagby.areaId];
  const code = { areaId, sheetId: newId(), codeHash: "hemlig", createdBy: story.people.bjorn.id };
  const request = { id: newId(), areaId, codeId, personId: nils.id, street: "Åvägen", number: "1", apartment: "" };
  await tx(async (w) => {
    await w
      .insert(t.householdCode)
      .values({ id: codeId, ...code, createdAt: longAgo, expiresAt: after(90), usedAt: longAgo });
    await w.insert(t.joinRequest).values({ ...request, createdAt: longAgo, ...answer });
  });
  return { nils, codeId };
}

test("whoever may not join is forgotten after thirty days", async () => {
  await using story = await hagbyAndEken();
  const { read, t } = story.db.store;
  const declined = { confirmedAt: longAgo, outcome: "declined", decidedAt: longAgo };
  const { nils } = await nilsAsks(story, declined);
  await forgetDue(after(29));
  expect(await read.select().from(t.joinRequest)).toHaveLength(1);
  expect(await personRow(story, nils)).toMatchObject({ name: "Nils Holm" });
  await forgetDue(after(31));
  expect(await read.select().from(t.joinRequest)).toEqual([]);
  expect(await personRow(story, nils)).toMatchObject({ name: "–" });
});

test("a household code is forgotten ten days after it ended, a question's link ten days after the answer", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const { codeId } = await nilsAsks(story, { confirmedAt: longAgo });
  const { applicationId } = story.hagby;
  const asked = { applicationId, askedBy: story.nora.police.id, askedAt: longAgo, answeredAt: longAgo };
  const words = { question: "Vilka?", answer: "Vi." };
  await tx((w) => w.insert(t.applicationQuestion).values({ id: newId(), ...asked, ...words, tokenHash: "länk" }));
  const kept = async () => [
    (await read.select().from(t.householdCode))[0]!.codeHash,
    (await read.select().from(t.applicationQuestion))[0]!.tokenHash,
  ];
  await forgetDue(after(9));
  expect(await kept()).toEqual(["hemlig", "länk"]);
  await forgetDue(after(11));
  expect(await kept()).toEqual([codeId, expect.not.stringContaining("länk")]);
});

test("a wrong household code is forgotten after an hour", async () => {
  await using town = await twoTowns();
  const { read, t, tx } = town.db.store;
  await tx((w) => w.insert(t.codeGuess).values({ id: newId(), browserHash: "x", at: longAgo }));
  await forgetDue(new Date(longAgo.getTime() + 59 * 60_000));
  expect(await read.select().from(t.codeGuess)).toHaveLength(1);
  await forgetDue(new Date(longAgo.getTime() + 61 * 60_000));
  expect(await read.select().from(t.codeGuess)).toEqual([]);
});

test("an application that nobody confirmed is forgotten after seven days, also that of a member", async () => {
  await using story = await hagbyAndEken();
  const { read, t, tx } = story.db.store;
  const unconfirmed = { state: "unconfirmed" as const, createdAt: longAgo };
  await tx((w) => w.update(t.application).set(unconfirmed).where(eq(t.application.id, story.eken.applicationId)));
  await tx((w) => w.update(t.area).set({ applicationId: null }).where(eq(t.area.id, story.eken.areaId)));
  await forgetDue(after(6));
  expect(await read.select().from(t.application)).toHaveLength(2);
  await forgetDue(after(8));
  expect(await read.select().from(t.application)).toMatchObject([{ id: story.hagby.applicationId }]);
  expect(await personRow(story, story.people.erik)).toMatchObject({ name: "Erik Ros" });
});
