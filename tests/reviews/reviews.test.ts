import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { browserOf, errorsIn, hagbyTown, inStage, kindsFor, lettersTo } from "#tests/households/hagby";
import { areaIn, contactIn, type Person, personIn } from "#tests/support/nora";
import { endClosedMemberships } from "~/areas/forget.server";
import { calendarOf, dueNow, monthsAfter, type YearFacts } from "~/areas/year";
import { newId } from "~/db/ids";
import { defaultSettings } from "~/organisations/settings";
import { attestForm } from "~/reviews/forms";
import { turnAreas } from "~/reviews/turn.server";
import * as closing from "~/routes/omraden.$areaId.avsluta";
import * as review from "~/routes/omraden.$areaId.avstamning";
import * as history from "~/routes/omraden.$areaId.historia";
import * as waking from "~/routes/omraden.$areaId.vack";
import * as numbers from "~/routes/skrivbord.avstamningar";
import { textsFor } from "~/texts/index";

const words = textsFor("sv").reviews;
const began = new Date("2026-01-20T09:00:00Z");
const after = (months: number) => monthsAfter(began, months);
const day = 86_400_000;

/** Hagby, active since January 2026, where Björn is contact of Anna and Åsa (who reads English); it has a sign up. */
async function running() {
  const town = await hagbyTown();
  const { db, nora, anna } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example", "en");
  const { areaId, memberIds } = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, asa]);
  await contactIn(db, areaId, memberIds[bjorn.id]!, "contact", nora.police);
  const { t, tx } = db.store;
  await tx(async (w) => {
    await w.insert(t.areaStep).values({ id: newId(), areaId, stage: "active", at: began });
    const order = { id: newId(), areaId, signs: 1, decals: 0, orderedBy: bjorn.id, orderedAt: began };
    await w.insert(t.signOrder).values({ ...order, deliveredAt: began });
    const up = { state: "placed" as const, place: "Infarten", createdAt: began };
    await w.insert(t.sign).values({ id: newId(), areaId, orderId: order.id, ...up });
  });
  return { ...town, areaId, bjorn, asa };
}
type Town = Awaited<ReturnType<typeof running>>;

const stageOf = async ({ db, areaId }: Town) => {
  const { read, t } = db.store;
  return (await read.select({ stage: t.area.stage }).from(t.area).where(eq(t.area.id, areaId)))[0]!.stage;
};
const today = () => new Date().toISOString().slice(0, 10);
const answers = (changed: Record<string, string> = {}) => {
  return { id: newId(), heldAt: today(), households: "9", list: "right", signs: "good", future: "goesOn", ...changed };
};
const attest = async (town: Town, who: Person, form: Record<string, string>) =>
  (await browserOf(who)).post(review, "/", form, { areaId: town.areaId });

test("Björn is reminded at 11, 12 and 13 months, each once; the officers hear of the last", async () => {
  await using town = await running();
  const { db, bjorn, nora } = town;
  expect(await turnAreas(new Date(after(11).getTime() - day))).toBe(0);
  for (const months of [11, 12, 13]) for (const _ of [1, 2]) await turnAreas(after(months));
  const got = await lettersTo(db, bjorn.email);
  expect(got.map(({ kind }) => kind)).toEqual(Array(3).fill("reviewReminder"));
  expect(got.map(({ subject }) => subject)).toEqual([
    words.letters.reminder.subject("Hagby"),
    words.letters.reminder.subject("Hagby"),
    words.letters.reminder.lastSubject("Hagby"),
  ]);
  expect(got[0]!.text).toContain("20 mars 2027");
  expect(await kindsFor(db, nora.coordinator)).toEqual(["reviewReminder"]);
  expect(await kindsFor(db, town.lindesberg.police)).toEqual([]);
});

test("at 14 months Hagby rests, at 24 it is closed and its sign recalled; everybody is told what it means to them", async () => {
  await using town = await running();
  const { db, anna, asa, bjorn, nora } = town;
  const { read, t } = db.store;
  for (const months of [11, 12, 13, 14]) await turnAreas(after(months));
  expect(await stageOf(town)).toBe("dormant");
  const [rests] = await lettersTo(db, anna.email);
  expect(rests).toMatchObject({ kind: "areaDormant", subject: "Hagby vilar" });
  expect(rests!.text).toContain("bara brådskande varningar");
  expect((await lettersTo(db, asa.email))[0]!.subject).toBe("Hagby rests");
  expect((await kindsFor(db, bjorn)).slice(3)).toEqual(["areaDormant"]);
  expect((await lettersTo(db, bjorn.email)).at(-1)!.text).toMatch(/bara brådskande varningar.*Gör avstämningen/s);
  await turnAreas(new Date(after(24).getTime() - day));
  expect(await stageOf(town)).toBe("dormant");
  await turnAreas(after(24));
  expect(await stageOf(town)).toBe("closed");
  expect(await read.select({ state: t.sign.state }).from(t.sign)).toEqual([{ state: "recalled" }]);
  const [own, ...more] = (await lettersTo(db, bjorn.email)).filter(({ kind }) => kind === "areaClosed");
  expect(more).toEqual([]);
  for (const said of ["ditt uppdrag är slut", "1 skylt kvar", "90 dygn"]) expect(own!.text).toContain(said);
  expect((await lettersTo(db, nora.police.email)).at(-1)!.text).toContain("1 skylt att ta in");
  const steps = await read.select().from(t.areaStep).where(eq(t.areaStep.areaId, town.areaId)).orderBy(t.areaStep.at);
  expect(steps.map(({ stage, byPersonId }) => [stage, byPersonId])).toEqual([
    ["active", null],
    ["dormant", null],
    ["closed", null],
  ]);
  expect(await turnAreas(after(48))).toBe(0);
});

test("a clock that stood still for two years reminds first, and lets nobody rest or end without notice", async () => {
  await using town = await running();
  await turnAreas(after(30));
  expect([await stageOf(town), await kindsFor(town.db, town.bjorn)]).toEqual(["active", ["reviewReminder"]]);
  await turnAreas(new Date(after(30).getTime() + 27 * day));
  expect(await stageOf(town)).toBe("active");
  await turnAreas(new Date(after(30).getTime() + 28 * day));
  expect(await stageOf(town)).toBe("dormant");
  await turnAreas(new Date(after(30).getTime() + 55 * day));
  expect(await stageOf(town)).toBe("dormant");
});

test("Nora decides its own months", async () => {
  await using town = await running();
  const { t, tx } = town.db.store;
  await tx((w) => w.update(t.municipality).set({ settings: { firstReminderMonth: 5 } }));
  await turnAreas(after(5));
  expect(await kindsFor(town.db, town.bjorn)).toEqual(["reviewReminder"]);
});

test("an area whose contact is gone reminds whoever started it, and otherwise the officers", async () => {
  await using town = await running();
  const { db, nora, anna, bjorn, areaId } = town;
  const { t, tx } = db.store;
  await tx((w) => w.update(t.contact).set({ releasedAt: began }));
  await turnAreas(after(11));
  expect([await kindsFor(db, anna), await kindsFor(db, bjorn)]).toEqual([["reviewReminder"], []]);
  await tx((w) => w.update(t.member).set({ leftAt: began }).where(eq(t.member.areaId, areaId)));
  await turnAreas(after(12));
  expect(await kindsFor(db, nora.police)).toEqual(["reviewReminder"]);
});

test("Björn answers five questions: the year begins anew, and what needs an officer reaches them; twice is once", async () => {
  await using town = await running();
  const { db, bjorn, nora, areaId } = town;
  const form = answers({ list: "help", signs: "faded", future: "newContact" });
  const [one, two] = await Promise.all([attest(town, bjorn, form), attest(town, bjorn, form)]);
  expect([one.location, two.location]).toEqual(Array(2).fill(`/omraden/${areaId}/avstamning?klart`));
  const { body } = await (await browserOf(bjorn)).get(review, "/?klart", { areaId });
  expect(body).toMatchObject({
    isTime: false,
    done: true,
    reviews: [{ households: 9, signs: "faded", by: "Björn Ek" }],
  });
  expect((body as { dueBy: Date }).dueBy.getTime()).toBeGreaterThan(Date.now() + 400 * day);
  const [letter, ...more] = await lettersTo(db, nora.coordinator.email);
  expect(more).toEqual([]);
  expect(letter!.text).toContain(words.letters.needs.items.help);
  expect(letter!.text).toContain(words.letters.needs.items.newContact);
  expect(letter!.text).not.toContain(words.letters.needs.items.ends);
  expect(await turnAreas(after(14))).toBe(0);
});

test("the history begins with the application and who decided it, also where nobody wrote those steps down", async () => {
  await using town = await running();
  const { db, nora, bjorn, areaId } = town;
  const { t, tx, read } = db.store;
  const seen = async () => {
    const { body } = await (await browserOf(bjorn)).get(history, "/", { areaId });
    return (body as { steps: { step: string; by: string | null }[] }).steps.map(({ step, by }) => `${step} ${by}`);
  };
  const [area] = await read.select().from(t.area).where(eq(t.area.id, areaId));
  const decided = { applicationId: area!.applicationId!, decidedBy: nora.coordinator.id, decidedAt: began };
  await tx(async (w) => {
    await w.delete(t.applicationDecision);
    await w.insert(t.applicationDecision).values({ id: newId(), outcome: "approved", ...decided });
  });
  const before = ["applied Anna Lindqvist", "approved Karin Kommun"];
  expect(await seen()).toEqual([...before, "active null"]);
  await tx((w) => w.delete(t.areaStep));
  expect(await seen()).toEqual(before);
});

test("after the review nothing is asked for until the next is near, and a mistake can still be put right", async () => {
  await using town = await running();
  const { bjorn, areaId } = town;
  const standing = async () => {
    const { body } = await (await browserOf(bjorn)).get(review, "/", { areaId });
    const { isReviewed, isTime, mayAttest } = body as Record<string, boolean>;
    return { isReviewed, isTime, mayAttest };
  };
  expect(await standing()).toMatchObject({ isReviewed: false, mayAttest: true });
  await attest(town, bjorn, answers());
  expect(await standing()).toEqual({ isReviewed: true, isTime: false, mayAttest: true });
  expect((await attest(town, bjorn, answers({ households: "11" }))).location).toContain("klart");
});

test("a resting area wakes by its review, and its people are told", async () => {
  await using town = await running();
  const { db, bjorn, anna } = town;
  await inStage(db, town.areaId, "dormant");
  await attest(town, bjorn, answers());
  expect([await stageOf(town), await kindsFor(db, anna)]).toEqual(["active", ["areaAwakened"]]);
});

test("the day of a review is a Swedish one: from its midnight on it may be today, and tomorrow at no hour", () => {
  const { heldAt } = attestForm(textsFor("sv")).shape;
  const accepted = (given: string) => heldAt.safeParse(given).success;
  const hours = {
    "2026-12-31": ["2026-12-30T23:01:00Z", "2026-12-31T22:58:00Z"],
    "2028-02-29": ["2028-02-29T14:00:00Z"],
  };
  for (const [today, times] of Object.entries(hours))
    for (const time of times) {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(time) });
      const tomorrow = new Date(Date.parse(today) + day).toISOString().slice(0, 10);
      expect([accepted(today), accepted(tomorrow)], time).toEqual([true, false]);
    }
  expect(accepted("2027-02-29")).toBe(false);
  vi.useRealTimers();
});

test("wrong answers are told beside their questions; what is no running area has nothing to attest", async () => {
  await using town = await running();
  const { db, bjorn, areaId } = town;
  const { errors } = words.attest;
  expect(errorsIn((await attest(town, bjorn, { id: newId() })).body)).toEqual({
    heldAt: [errors.heldAt],
    households: [errors.households],
    list: [errors.list],
    signs: [errors.signs],
    future: [errors.future],
  });
  for (const heldAt of ["2031-01-01", "1999-12-31"])
    expect(errorsIn((await attest(town, bjorn, answers({ heldAt }))).body)).toEqual({ heldAt: [errors.heldRange] });
  for (const heldAt of ["igår", "2026-99-99"])
    expect(errorsIn((await attest(town, bjorn, answers({ heldAt }))).body)).toEqual({ heldAt: [errors.heldAt] });
  await inStage(db, areaId, "approved");
  const early = await attest(town, bjorn, answers());
  expect([early.status, errorsIn(early.body)]).toEqual([409, { "": [errors.notRunning] }]);
  await inStage(db, areaId, "closed");
  expect((await attest(town, bjorn, answers())).status).toBe(403);
});

test("Petra closes Hagby in her own words, once; whoever waits gets an answer; ninety days later nobody is a member", async () => {
  await using town = await running();
  const { db, nora, anna, areaId, bjorn } = town;
  const { read, t, tx } = db.store;
  const nils = await personIn(db, "Nils Holm", "nils@nora.example");
  await tx(async (w) => {
    const code = { id: newId(), areaId, sheetId: newId(), codeHash: "x", createdBy: bjorn.id, createdAt: began };
    await w.insert(t.householdCode).values({ ...code, expiresAt: after(40), usedAt: began });
    const home = { street: "Hagbyvägen", number: "9", apartment: "" };
    const asks = { id: newId(), areaId, codeId: code.id, personId: nils.id, ...home };
    await w.insert(t.joinRequest).values({ ...asks, createdAt: began, confirmedAt: began });
  });
  const petra = await browserOf(nora.police);
  const close = (said: string) => petra.post(closing, "/", { words: said }, { areaId });
  expect(errorsIn((await close("")).body)).toEqual({ words: [words.words.errors.missing] });
  for (const _ of [1, 2]) await close("För få som orkar.");
  expect(await stageOf(town)).toBe("closed");
  const letters = await lettersTo(db, anna.email);
  expect(letters.map(({ kind }) => kind)).toEqual(["areaClosed"]);
  expect(letters[0]!.text).toContain("För få som orkar.");
  expect(letters[0]!.text).toContain("Petra Polis");
  expect([await kindsFor(db, nora.police), await kindsFor(db, nora.coordinator)]).toEqual([[], ["areaClosed"]]);
  expect((await lettersTo(db, nils.email))[0]).toMatchObject({ kind: "joinDeclined" });
  await endClosedMemberships(new Date(Date.now() + 89 * day));
  expect((await read.select().from(t.member).where(eq(t.member.areaId, areaId))).every((m) => !m.leftAt)).toBe(true);
  await endClosedMemberships(new Date(Date.now() + 91 * day));
  expect((await read.select().from(t.member).where(eq(t.member.areaId, areaId))).every((m) => m.leftAt)).toBe(true);
  expect((await read.select().from(t.contact).where(eq(t.contact.areaId, areaId)))[0]!.releasedAt).not.toBeNull();
});

test("Karin lets a closed area begin anew: active where Björn still serves, on its way where nobody does", async () => {
  await using town = await running();
  const { db, nora, anna, areaId } = town;
  const { t, tx } = db.store;
  const karin = await browserOf(nora.coordinator);
  const awaken = () => karin.post(waking, "/", { words: "Välkomna tillbaka." }, { areaId });
  const awake = await awaken();
  expect([awake.status, errorsIn(awake.body)]).toEqual([409, { "": [words.awaken.running] }]);
  for (const stage of ["dormant", "closed"] as const) {
    await inStage(db, areaId, stage);
    await awaken();
    expect(await stageOf(town)).toBe("active");
  }
  await inStage(db, areaId, "closed");
  await tx((w) => w.update(t.contact).set({ releasedAt: began }));
  await awaken();
  expect(await stageOf(town)).toBe("approved");
  // The last time as the one who started it and answers for it again.
  const told = await lettersTo(db, anna.email);
  expect(told.map(({ kind }) => kind)).toEqual(Array(3).fill("areaAwakened"));
  expect(told.map(({ text }) => text.includes("listan över hushåll"))).toEqual([false, false, true]);
  const { body } = await karin.get(history, "/", { areaId });
  const { steps: events } = body as { steps: { step: string; by: string | null; note: string | null }[] };
  expect(events.at(-1)!.note).toBe("Välkomna tillbaka.");
  const steps = events.map(({ step, by }) => `${step} ${by}`);
  expect(steps).toEqual([
    "applied Anna Lindqvist",
    "active null",
    "awakened Karin Kommun",
    "reopened Karin Kommun",
    "active Karin Kommun",
    "reopened Karin Kommun",
  ]);
});

test("officers see their municipality's reviews in numbers, and nobody else's", async () => {
  await using town = await running();
  const { bjorn, nora, lindesberg, areaId } = town;
  await attest(town, bjorn, answers());
  const seen = async (who: Person) => (await (await browserOf(who)).get(numbers, "/skrivbord/avstamningar")).body;
  const year = new Date().getUTCFullYear();
  expect(await seen(nora.police)).toMatchObject({
    areas: [{ id: areaId, stage: "active", reminded: 0 }],
    years: [{ year, reviewed: 1, households: 9, dormant: 0, closed: 0 }],
    answers: [{ list: "right", signs: "good", future: "goesOn" }],
  });
  expect(await seen(lindesberg.police)).toMatchObject({ areas: [], years: [], answers: [] });
});

test("members and starters attest nothing, contacts close nothing, and next door nothing exists", async () => {
  await using town = await running();
  const { areaId, asa, bjorn, lindesberg } = town;
  const statuses = async (who: Person) => {
    const browser = await browserOf(who);
    const read = [review, history].map(async (page) => (await browser.get(page, "/", { areaId })).status);
    const post = [review, closing, waking].map(async (page) => (await browser.post(page, "/", {}, { areaId })).status);
    return Promise.all([...read, ...post]);
  };
  expect(await statuses(asa)).toEqual([403, 403, 403, 403, 403]);
  expect(await statuses(bjorn)).toEqual([200, 200, 400, 403, 403]);
  expect(await statuses(lindesberg.coordinator)).toEqual([404, 404, 404, 404, 404]);
});

test("however many areas there are, the clock and the officers' numbers ask as many questions", async () => {
  await using town = await running();
  const { db, nora, anna } = town;
  const petra = await browserOf(nora.police);
  const asked = vi.spyOn(db.store.read, "select");
  const questions = async () => {
    asked.mockClear();
    await turnAreas(after(1));
    await petra.get(numbers, "/skrivbord/avstamningar");
    return asked.mock.calls.length;
  };
  const few = await questions();
  for (const name of ["Åkerby", "Ekeby", "Lärkan"]) {
    const { areaId } = await areaIn(db, nora.municipality.id, name, [anna]);
    const step = { id: newId(), areaId, stage: "active" as const, at: began };
    await db.store.tx((w) => w.insert(db.store.t.areaStep).values(step));
  }
  expect(await questions()).toBe(few);
  asked.mockRestore();
});

test("whatever the clock has missed: never dormant without a reminder four weeks before, never closed without dormancy", () => {
  const instants = fc.integer({ min: 0, max: 60 * 30 }).map((days) => new Date(began.getTime() + days * day));
  const facts = fc.record({
    stage: fc.constantFrom("approved" as const, "active" as const, "dormant" as const, "closed" as const),
    since: fc.constant(began),
    remindedAt: fc.option(instants),
    reminded: fc.integer({ min: 0, max: 3 }),
    dormantAt: fc.option(instants),
  });
  const rule = (year: YearFacts, now: Date) => {
    const due = dueNow(year, defaultSettings, now);
    const { dormant, closed } = calendarOf(began, defaultSettings);
    if (year.stage === "approved" || year.stage === "closed") expect(due).toBeNull();
    if (due === "dormant")
      expect([now >= dormant, now.getTime() - year.remindedAt!.getTime() >= 28 * day]).toEqual([true, true]);
    if (due === "closed") expect([year.stage, now >= closed]).toEqual(["dormant", true]);
    if (due !== null && typeof due === "object") expect(due.remind).toBeGreaterThan(year.reminded);
  };
  fc.assert(fc.property(facts, instants, rule), { numRuns: 2000 });
});

test("a month later is the same day, or that month's last", () => {
  expect(monthsAfter(new Date("2027-01-31T10:00:00Z"), 1).toISOString()).toBe("2027-02-28T10:00:00.000Z");
  expect(monthsAfter(new Date("2026-12-15T10:00:00Z"), 14).toISOString()).toBe("2028-02-15T10:00:00.000Z");
});
