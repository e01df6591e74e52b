import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { actorFor, contactIn, type Person, personIn } from "#tests/support/nora";
import { areaScope } from "~/access/locate.server";
import { permit } from "~/access/permit.server";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { forwardAlert } from "~/alerts/forward.server";
import { alertsInArea } from "~/alerts/in-area.server";
import { tellMovedHouseholds } from "~/alerts/moved.server";
import { outcomeOf } from "~/alerts/read.server";
import { markTold, unmarkTold } from "~/alerts/tell.server";
import { newId } from "~/db/ids";
import {
  drafted,
  goesViaContact,
  hagbyAndEken,
  householdIn,
  joins,
  neighbour,
  officer,
  type Story,
  tip,
} from "./hagby";

const kindsFor = async (story: Story, who: Person) => (await queuedFor(story.db, who)).map((letter) => letter.kind);
const status = (work: Promise<unknown>) => work.then(() => 200).catch((error: Response) => error.status);

/** A notice to every area, sent by Petra. */
async function sent(story: Story, changed: Parameters<typeof tip>[0] = {}): Promise<string> {
  const id = await drafted(story, tip({ kind: "notice", ...changed }));
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  return id;
}
const forwards = (story: Story, who: Person = story.people.bjorn) =>
  neighbour(who, "alert.forward", story.hagby.areaId);
const receives = (story: Story, who: Person) => neighbour(who, "alert.receive", story.hagby.areaId);

test("Björn greets Hagby's members once; Eken's get nothing", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const bjorn = await forwards(story);
  await forwardAlert(bjorn, id, "Hör av er om ni sett något.\nHälsningar Björn");
  await forwardAlert(bjorn, id, "Hör av er om ni sett något.\nHälsningar Björn");
  const letters = await queuedFor(story.db, story.people.asa);
  expect(letters.map((letter) => letter.kind)).toEqual(["notice", "forwardedNoticeNote"]);
  expect(letters[1]!.text).toContain("> Hör av er om ni sett något.\n> Hälsningar Björn\n> — Björn Ek, kontaktombud");
  expect(await kindsFor(story, story.people.emily)).toEqual(["notice", "forwardedNoticeNote"]);
  expect(await kindsFor(story, story.people.erik)).toEqual(["notice"]);
});

test("without a greeting nothing more is sent, and it counts as passed on", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  await forwardAlert(await forwards(story), id, "");
  expect(await kindsFor(story, story.people.asa)).toEqual(["notice"]);
  const page = await alertPageInArea(await receives(story, story.people.bjorn), id);
  expect(page.task?.forwardedAt).toBeInstanceOf(Date);
  expect(page.greetings).toEqual([]);
});

test("where members wait for their contact, they get the alert with the greeting, and see it only then", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { anna, asa, bjorn, emily } = story.people;
  const id = await sent(story);
  expect(await kindsFor(story, asa)).toEqual([]);
  expect(await status(alertPageInArea(await receives(story, asa), id))).toBe(404);
  expect(await alertsInArea(await receives(story, asa))).toEqual([]);
  expect((await alertPageInArea(await receives(story, bjorn), id)).task).toMatchObject({ waiting: 4, homes: 4 });
  expect(await alertsInArea(await receives(story, bjorn))).toMatchObject([{ id }]);
  await forwardAlert(await forwards(story), id, "Läs det här.");
  const [letter] = await queuedFor(story.db, asa);
  expect(letter).toMatchObject({ kind: "notice" });
  expect(letter!.text).toContain("> Läs det här.");
  expect(letter!.text).toContain("Kvällarna blir mörka.");
  expect(await kindsFor(story, emily)).toEqual(["notice"]);
  // She lives in Eken too, where nobody waits: the alert comes to a person once.
  expect(await kindsFor(story, anna)).toEqual(["notice"]);
  expect(await alertsInArea(await receives(story, asa))).toMatchObject([{ id }]);
});

/** The household of a member of Hagby is shared out to a contact. */
async function lookedAfter({ db, hagby }: Story, who: Person, contactId: string) {
  const { t, tx, read } = db.store;
  const mine = eq(t.member.id, hagby.memberIds[who.id]!);
  const [home] = await read.select({ id: t.member.householdId }).from(t.member).where(mine);
  await tx((w) => w.update(t.household).set({ contactId }).where(eq(t.household.id, home!.id!)));
}

/** Åsa is contact too, and looks after Emily; Björn has Anna, and what nobody has is everybody's until somebody leads. */
async function shared(story: Story, role: "contact" | "leadContact" = "contact") {
  const { db, hagby, nora, people } = story;
  const { contact } = db.store.t;
  const [bjorns] = await db.store.read.select({ id: contact.id }).from(contact);
  const asas = await contactIn(db, hagby.areaId, hagby.memberIds[people.asa.id]!, role, nora.police);
  await lookedAfter(story, people.anna, bjorns!.id);
  await lookedAfter(story, people.emily, asas);
  return { bjorns: bjorns!.id, asas };
}

test("each contact greets the own households, and only these read it on the page", async () => {
  await using story = await hagbyAndEken();
  const { anna, asa, bjorn, emily } = story.people;
  await shared(story, "leadContact");
  const id = await sent(story, { everyArea: false, areas: [story.hagby.areaId] });
  await forwardAlert(await forwards(story), id, "Från Björn.");
  await forwardAlert(await forwards(story, asa), id, "Från Åsa.");
  const notes = async (who: Person) =>
    (await queuedFor(story.db, who)).flatMap((one) => one.text.match(/Från (?:Björn|Åsa)\./g) ?? []);
  expect(await Promise.all([anna, emily, bjorn, asa].map(notes))).toEqual([
    ["Från Björn."],
    ["Från Åsa."],
    ["Från Åsa."],
    ["Från Åsa."],
  ]);
  const greetings = async (who: Person) =>
    (await alertPageInArea(await receives(story, who), id)).greetings.map((one) => one.note);
  expect(await greetings(anna)).toEqual(["Från Björn."]);
  expect(await greetings(emily)).toEqual(["Från Åsa."]);
  expect(await greetings(bjorn)).toEqual(["Från Björn.", "Från Åsa."]);
});

test("where members wait, each contact's households get the alert from their own contact, and wait for nobody else's", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { anna, asa, bjorn, emily } = story.people;
  await shared(story, "leadContact");
  const id = await sent(story, { everyArea: false, areas: [story.hagby.areaId] });
  const petra = await officer(story, story.nora.police, "alert.review");
  const hagby = async () => (await outcomeOf(petra, id))!.areas![0]!;
  const task = async (who: Person) => (await alertPageInArea(await receives(story, who), id)).task;
  expect(await task(bjorn)).toMatchObject({ homes: 1, waiting: 1, households: [], others: 1 });
  expect(await task(asa)).toMatchObject({ homes: 3, waiting: 3, others: 0 });
  await forwardAlert(await forwards(story), id, "Från Björn.");
  expect(await kindsFor(story, anna)).toEqual(["notice"]);
  expect(await kindsFor(story, emily)).toEqual([]);
  expect(await status(alertPageInArea(await receives(story, anna), id))).toBe(200);
  expect(await status(alertPageInArea(await receives(story, emily), id))).toBe(404);
  expect(await hagby()).toMatchObject({ awaitsForward: true, waiting: 5, unreached: 0, forwards: 1 });
  expect((await outcomeOf(petra, id))!.withoutLetter).toBe(0);
  await forwardAlert(await forwards(story, asa), id, "");
  expect(await kindsFor(story, emily)).toEqual(["notice"]);
  expect(await kindsFor(story, anna)).toEqual(["notice"]);
  expect(await hagby()).toMatchObject({ awaitsForward: false, waiting: 5, unreached: 0, forwards: 2 });
});

test("households are shared out anew: who has got the alert still reads it, and is not written to again", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { anna, asa } = story.people;
  const { asas } = await shared(story);
  const id = await sent(story, { everyArea: false, areas: [story.hagby.areaId] });
  await forwardAlert(await forwards(story), id, "");
  await lookedAfter(story, anna, asas);
  expect(await status(alertPageInArea(await receives(story, anna), id))).toBe(200);
  await forwardAlert(await forwards(story, asa), id, "Hej!");
  expect(await kindsFor(story, anna)).toEqual(["notice", "forwardedNoticeNote"]);
});

test("a household that comes to a contact who has already passed the alert on gets it from there, once", async () => {
  await using story = await hagbyAndEken();
  const { db, hagby, people } = story;
  await goesViaContact(db, hagby.areaId);
  const { anna, emily } = people;
  const { bjorns } = await shared(story, "leadContact");
  const lisa = await personIn(db, "Lisa Sen", "lisa@nora.example");
  const id = await sent(story, { everyArea: false, areas: [hagby.areaId] });
  await forwardAlert(await forwards(story), id, "Från Björn.");
  expect(await tellMovedHouseholds()).toBe(0);
  await lookedAfter(story, emily, bjorns);
  await joins(db, lisa, hagby.areaId, "99");
  const { t, tx } = db.store;
  await tx((w) => w.update(t.household).set({ contactId: bjorns }).where(eq(t.household.number, "99")));
  expect(await tellMovedHouseholds()).toBe(1);
  const [letter, ...more] = await queuedFor(db, emily);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ kind: "notice", text: expect.stringContaining("> Från Björn.") });
  expect(await kindsFor(story, anna)).toEqual(["notice"]);
  expect(await kindsFor(story, lisa)).toEqual([]);
  expect(await tellMovedHouseholds()).toBe(0);
  await forwardAlert(await forwards(story, people.asa), id, "");
  expect(await kindsFor(story, emily)).toEqual(["notice"]);
});

test("an alert of last week goes to no household that is moved now, and neither does one that was taken back", async () => {
  await using story = await hagbyAndEken();
  const { db, hagby, people } = story;
  await goesViaContact(db, hagby.areaId);
  const { bjorns } = await shared(story, "leadContact");
  const id = await sent(story, { everyArea: false, areas: [hagby.areaId] });
  await forwardAlert(await forwards(story), id, "");
  await lookedAfter(story, people.emily, bjorns);
  expect(await tellMovedHouseholds(new Date(Date.now() + 8 * 86_400_000))).toBe(0);
  const { t, tx } = db.store;
  await tx((w) => w.update(t.alert).set({ state: "withdrawn" }).where(eq(t.alert.id, id)));
  expect(await tellMovedHouseholds()).toBe(0);
});

test("where nobody leads, a household that nobody has gets the alert from whoever passes it on first", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { asa, bjorn } = story.people;
  await shared(story);
  const id = await sent(story, { everyArea: false, areas: [story.hagby.areaId] });
  await forwardAlert(await forwards(story), id, "");
  const letters = async (who: Person) => (await kindsFor(story, who)).filter((kind) => kind === "notice").length;
  expect([await letters(bjorn), await letters(asa)]).toEqual([1, 1]);
  await forwardAlert(await forwards(story, asa), id, "");
  expect([await letters(bjorn), await letters(asa)]).toEqual([1, 1]);
});

test("Anna stands in for Åsa: she passes on to Åsa's households, and Åsa's task is done", async () => {
  await using story = await hagbyAndEken();
  const { db, hagby } = story;
  await goesViaContact(db, hagby.areaId);
  const { anna, asa, bjorn, emily } = story.people;
  const { asas } = await shared(story, "leadContact");
  const { t, tx } = db.store;
  const until = new Date(Date.now() + 86_400_000);
  const row = { id: newId(), areaId: hagby.areaId, contactId: asas, memberId: hagby.memberIds[anna.id]! };
  await tx((w) => w.insert(t.substitute).values({ ...row, namedBy: asa.id, namedAt: new Date(), until }));
  const id = await sent(story, { everyArea: false, areas: [hagby.areaId] });
  await forwardAlert(await forwards(story, anna), id, "Från Anna.");
  expect((await queuedFor(db, emily))[0]!.text).toContain("> Från Anna.");
  expect(await kindsFor(story, bjorn)).toEqual(["alertToForward", "notice"]);
  expect(await kindsFor(story, anna)).toEqual(["alertToForward"]);
  expect((await alertPageInArea(await receives(story, asa), id)).task).toMatchObject({ waiting: 0 });
  expect((await alertPageInArea(await receives(story, asa), id)).task!.forwardedAt).toBeInstanceOf(Date);
});

test("a contact without households of the own has nothing to pass on, and is told so", async () => {
  await using story = await hagbyAndEken();
  const { bjorns } = await shared(story, "leadContact");
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.household).set({ contactId: null }).where(eq(t.household.contactId, bjorns)));
  const id = await sent(story);
  expect((await alertPageInArea(await receives(story, story.people.bjorn), id)).task).toMatchObject({ homes: 0 });
  await forwardAlert(await forwards(story), id, "Hej!");
  expect(await kindsFor(story, story.people.emily)).toEqual(["notice"]);
});

test("who wants no tips gets no greeting about one either", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const { asa } = story.people;
  await tx((w) => w.insert(t.optOut).values({ id: newId(), personId: asa.id, kind: "tip", at: new Date() }));
  const id = await sent(story, { kind: "tip" });
  await forwardAlert(await forwards(story), id, "Bra tips!");
  expect(await kindsFor(story, asa)).toEqual([]);
  expect(await kindsFor(story, story.people.emily)).toEqual(["tip", "forwardedTipNote"]);
});

test("Anna, a member, may neither forward nor mark; Erik of Eken finds nothing in Hagby", async () => {
  await using story = await hagbyAndEken();
  const hagby = (await areaScope(story.hagby.areaId))!;
  const refused = async (who: Person) => {
    try {
      permit(await actorFor(who), "alert.forward", hagby);
      return 200;
    } catch (error) {
      return (error as Response).status;
    }
  };
  expect(await refused(story.people.anna)).toBe(403);
  expect(await refused(story.people.erik)).toBe(404);
  expect(await refused(story.nora.police)).toBe(403);
});

test("an alert that was sent elsewhere, or is only a draft, is not found in the area", async () => {
  await using story = await hagbyAndEken();
  const bjorn = await receives(story, story.people.bjorn);
  const elsewhere = await sent(story, { everyArea: false, areas: [story.eken.areaId] });
  expect(await status(alertPageInArea(bjorn, elsewhere))).toBe(404);
  expect(await status(forwardAlert(await forwards(story), elsewhere, "nej"))).toBe(404);
  expect(await status(alertPageInArea(bjorn, await drafted(story, tip())))).toBe(404);
});

test("a neighbour who joins later reads the alert on the page, without a letter and without the contact's list", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const lisa = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await joins(story.db, lisa, story.hagby.areaId, "99");
  expect(await kindsFor(story, lisa)).toEqual([]);
  const page = await alertPageInArea(await receives(story, lisa), id);
  expect(page).toMatchObject({ areaName: "Hagby", words: { title: "Tänd utelampan" }, task: null });
});

test("Björn marks the paper household that he rang, changes the way, and takes the mark away", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const [bjorn, reader] = [await forwards(story), await receives(story, story.people.bjorn)];
  const households = async () => (await alertPageInArea(reader, id)).task!.households;
  expect(await households()).toMatchObject([{ street: "Skolgatan", number: "4", how: null }]);
  await markTold(bjorn, id, story.paper, "phone");
  const [first] = await households();
  await markTold(bjorn, id, story.paper, "phone");
  expect(await households()).toEqual([first]);
  expect(first).toMatchObject({ how: "phone" });
  await markTold(bjorn, id, story.paper, "paper");
  expect(await households()).toMatchObject([{ how: "paper" }]);
  await unmarkTold(bjorn, id, story.paper);
  await unmarkTold(bjorn, id, story.paper);
  expect(await households()).toMatchObject([{ how: null, at: null }]);
});

test("only a household of the area that has no e-mail can be marked", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const bjorn = await forwards(story);
  const inEken = await householdIn(story.db, story.eken.areaId, "paperOnly", "1");
  const joined = await householdIn(story.db, story.hagby.areaId, "joined", "7");
  for (const household of [inEken, joined, newId()])
    expect(await status(markTold(bjorn, id, household, "paper"))).toBe(404);
});

test("the officer sees the coverage grow: letters, paper, phone, and who is not reached", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const { asa, emily, anna, bjorn } = story.people;
  await householdIn(story.db, story.hagby.areaId, "paperOnly", "8");
  const id = await sent(story, { everyArea: false, areas: [story.hagby.areaId] });
  const petra = await officer(story, story.nora.police, "alert.review");
  const hagby = async () => (await outcomeOf(petra, id))!.areas![0]!;
  expect(await hagby()).toMatchObject({ known: 7, email: 0, waiting: 6, unreached: 0, abstaining: 1 });
  const settle = (who: Person, state: "sent" | "bounced" | "deferred") =>
    tx((w) => w.update(t.delivery).set({ state, settledAt: new Date() }).where(eq(t.delivery.personId, who.id)));
  await settle(anna, "sent");
  await settle(bjorn, "sent");
  await settle(asa, "bounced");
  await settle(emily, "deferred");
  await markTold(await forwards(story), id, story.paper, "phone");
  await forwardAlert(await forwards(story), id, "");
  expect(await hagby()).toEqual({
    areaId: story.hagby.areaId,
    name: "Hagby",
    known: 7,
    email: 2,
    paper: 0,
    spoken: 0,
    phone: 1,
    waiting: 2,
    unreached: 1,
    abstaining: 1,
    paperHouseholds: 2,
    forwards: 1,
    contacts: 1,
    awaitsForward: false,
  });
  expect(await outcomeOf(petra, id)).toMatchObject({
    letters: { sent: 2, waiting: 1, failed: 1 },
    withoutLetter: 0,
    forwards: [{ area: "Hagby", contact: "Björn Ek", note: "" }],
  });
});
