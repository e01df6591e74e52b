import { expect, test } from "vitest";
import { browserOf, errorsIn, inStage, kindsFor, lettersTo } from "#tests/households/hagby";
import { contactIn, type Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as list from "~/routes/omraden.$areaId.moten";
import * as meeting from "~/routes/omraden.$areaId.moten.$meetingId";
import * as arrange from "~/routes/omraden.$areaId.moten.nytt";
import { textsFor } from "~/texts/index";
import {
  answers,
  arrangeBy,
  arranged,
  asked,
  filledIn,
  itIs,
  type MeetingTown,
  meetingTown,
  pageFor,
  params,
  row,
  three,
} from "./town";

const { errors } = textsFor("sv").meetings.arrange;

type View = { view: { options: { id: string; suits: number }[]; numbers: Record<string, number> } | null };

const optionsSeenBy = async (who: Person, town: MeetingTown, id: string) =>
  ((await pageFor(who, town, id)).body as View).view!.options;

test("Petra proposes three times, the members choose by the link of their letter, and she books the one that suits most", async () => {
  await using town = await meetingTown();
  const { db, petra, anna, bjorn, asa } = town;
  const id = await arranged(town, three);
  expect(await row(town, id)).toMatchObject({ startsAt: null, kind: "startUp", createdBy: petra.id });
  const [letter] = await lettersTo(db, bjorn.email);
  expect(letter).toMatchObject({
    kind: "meetingProposed",
    subject: "Vilken tid passar dig? Uppstartsmöte i Åkerby",
    text: expect.stringContaining("lördag 16 januari 2027 kl. 14.00–15.30"),
  });
  expect(await lettersTo(db, asa.email)).toMatchObject([
    { locale: "en", subject: "Which time suits you? Start-up meeting in Åkerby" },
  ]);
  const [thursday, saturday, tuesday] = await optionsSeenBy(petra, town, id);
  await answers(town, anna, { options: [thursday!.id, saturday!.id] });
  await answers(town, bjorn, { options: saturday!.id });
  await answers(town, asa, {});
  await answers(town, bjorn, { options: [saturday!.id, tuesday!.id] });
  expect((await asked(town, bjorn)).body).toMatchObject({ chose: true, chosen: [saturday!.id, tuesday!.id] });
  expect((await optionsSeenBy(petra, town, id)).map(({ suits }) => suits)).toEqual([1, 2, 1]);
  const browser = await browserOf(petra);
  const booked = await browser.post(meeting, "/", { intent: "book", option: saturday!.id }, params(town, id));
  expect(booked.location).toBe(`/omraden/${town.area.areaId}/moten/${id}?klart=booked`);
  expect(await row(town, id)).toMatchObject({ startsAt: new Date("2027-01-16T13:00:00Z"), sequence: 0 });
  const again = await browser.post(meeting, "/", { intent: "book", option: tuesday!.id }, params(town, id));
  expect(again.location).toContain("klart=booked");
  for (const who of [anna, bjorn, asa]) expect(await kindsFor(db, who)).toEqual(["meetingProposed", "meetingBooked"]);
});

test("looking at the link changes nothing; a link of the time's choice asks for an answer once the time is booked", async () => {
  await using town = await meetingTown();
  const { db, anna, petra } = town;
  const { read, t } = db.store;
  const id = await arranged(town, three);
  const before = await read.select().from(t.meetingInvitation);
  expect((await asked(town, anna)).body).toMatchObject({ chose: false, state: "proposed", ahead: true });
  expect(await read.select().from(t.meetingInvitation)).toEqual(before);
  const [option] = await optionsSeenBy(petra, town, id);
  const book = { intent: "book", option: option!.id };
  await (await browserOf(petra)).post(meeting, "/", book, params(town, id));
  const late = await answers(town, anna, { options: option!.id });
  expect(errorsIn(late.body)).toEqual({ coming: [textsFor("sv").meetings.answer.errors.coming] });
});

test("one time books at once; the same form twice is one meeting and one letter each", async () => {
  await using town = await meetingTown();
  const { db, petra, anna, bjorn } = town;
  const form = filledIn();
  const [first, second] = [await arrangeBy(petra, town, form), await arrangeBy(petra, town, form)];
  expect(first.location).toBe(`/omraden/${town.area.areaId}/moten/${form.id}?klart=booked`);
  expect(second.location).toBe(first.location);
  expect(await db.store.read.select().from(db.store.t.meeting)).toHaveLength(1);
  for (const who of [anna, bjorn]) expect(await kindsFor(db, who)).toEqual(["meetingBooked"]);
  const [letter] = await lettersTo(db, anna.email);
  expect(letter!.subject).toBe("Uppstartsmöte i Åkerby, torsdag 14 januari 2027 kl. 18.00–19.30");
  expect(letter!.text).toContain("Folkets hus, Storgatan 12");
  expect(letter!.text).toContain(textsFor("sv").meetingTemplates.startUp.agenda[0]);
});

test("what is missing or wrong is told beside the field, and nothing is arranged", async () => {
  await using town = await meetingTown();
  const refused = async (changed: Record<string, string>) => {
    const { status, body } = await arrangeBy(town.petra, town, filledIn(changed));
    return { status, ...errorsIn(body) };
  };
  expect(await refused({ kind: "" })).toEqual({ status: 400, kind: [errors.kind] });
  expect(await refused({ kind: "other" })).toEqual({ status: 400, title: [errors.name] });
  expect(await refused({ time1: "" })).toEqual({ status: 400, time1: [errors.time] });
  expect(await refused({ time1: "i morgon" })).toEqual({ status: 400, time1: [errors.timeInvalid] });
  expect(await refused({ time1: "2027-02-30T18:00" })).toEqual({ status: 400, time1: [errors.timeInvalid] });
  expect(await refused({ time1: "2026-12-24T18:00" })).toEqual({ status: 400, time1: [errors.timePast] });
  expect(await refused({ time2: "2072-01-14T18:00" })).toEqual({ status: 400, time2: [errors.timeFar] });
  expect(await refused({ time3: "2027-01-14 18:00" })).toEqual({ status: 400, time2: [errors.timeTwice] });
  expect(await refused({ minutes: "7" })).toEqual({ status: 400, minutes: [errors.minutes] });
  expect(await refused({ place: "" })).toEqual({ status: 400, place: [errors.where] });
  expect(await refused({ link: "javascript:alert(1)" })).toEqual({ status: 400, link: [errors.link] });
  expect(await refused({ place: "", link: "http://mote.example" })).toMatchObject({ link: [errors.link] });
  expect(await refused({ note: "x".repeat(1001) })).toEqual({ status: 400, note: [errors.tooLong(1000)] });
  expect(await town.db.store.read.select().from(town.db.store.t.meeting)).toEqual([]);
  expect(await kindsFor(town.db, town.anna)).toEqual([]);
});

test("a contact arranges the yearly review but not the start-up meeting; members and other municipalities arrange nothing", async () => {
  await using town = await meetingTown();
  const { db, area, nora, lindesberg, anna, bjorn, petra } = town;
  await contactIn(db, area.areaId, area.memberIds[bjorn.id]!, "contact", petra);
  const startUp = await arrangeBy(bjorn, town, filledIn());
  expect([startUp.status, errorsIn(startUp.body)]).toEqual([403, { kind: [errors.startUp] }]);
  const kinds = (await (await browserOf(bjorn)).get(arrange, "/", { areaId: area.areaId })).body;
  expect(kinds).toMatchObject({ kinds: ["yearlyReview", "other"], kind: "yearlyReview" });
  expect((await arrangeBy(bjorn, town, filledIn({ kind: "yearlyReview" }))).location).toContain("klart=booked");
  const statusOf = async (who: Person) => (await arrangeBy(who, town, filledIn())).status;
  expect([await statusOf(anna), await statusOf(nora.admin)]).toEqual([403, 403]);
  expect([await statusOf(lindesberg.police), await statusOf(lindesberg.coordinator)]).toEqual([404, 404]);
  await inStage(db, area.areaId, "closed");
  expect(await statusOf(petra)).toBe(403);
  expect(await db.store.read.select().from(db.store.t.meeting)).toHaveLength(1);
});

test("members see when and where, and neither numbers nor each other; strangers see no meeting", async () => {
  await using town = await meetingTown();
  const { anna, bjorn, petra, lindesberg } = town;
  const id = await arranged(town);
  await answers(town, bjorn, { coming: "yes", people: "3" });
  const seen = await pageFor(anna, town, id);
  expect(seen.body).toMatchObject({ meeting: { place: "Folkets hus, Storgatan 12", state: "booked" }, view: null });
  const { mine, ...others } = seen.body as { mine: unknown };
  expect(mine).toEqual({ href: expect.stringContaining("/moten/svar/"), answer: null, chose: false });
  expect(JSON.stringify(others)).not.toMatch(/Björn|björn|people|answer/);
  const officers = await pageFor(petra, town, id);
  expect((officers.body as View).view!.numbers).toMatchObject({ invited: 3, coming: 1, people: 3, notComing: 0 });
  expect(JSON.stringify(officers.body)).not.toMatch(/Björn|björn/);
  expect((await pageFor(lindesberg.police, town, id)).status).toBe(404);
  for (const wrong of [newId(), "7", ""]) expect((await pageFor(petra, town, wrong)).status).toBe(404);
  const other = await (await browserOf(petra)).get(meeting, "/", { areaId: town.hagby.areaId, meetingId: id });
  expect(other.status).toBe(404);
});

test("the area's list has what is to come first, and what was", async () => {
  await using town = await meetingTown();
  const { anna, area } = town;
  const later = await arranged(town, { time1: "2027-02-20T10:00", kind: "other", title: "Städdag" });
  const sooner = await arranged(town);
  itIs("2027-01-20T08:00:00Z");
  const { body } = await (await browserOf(anna)).get(list, "/", { areaId: area.areaId });
  expect(body).toMatchObject({
    coming: [{ id: later, title: "Städdag", state: "booked" }],
    earlier: [{ id: sooner, state: "past" }],
    arranges: false,
  });
});

test("who does not want information is not asked", async () => {
  await using town = await meetingTown();
  const { db, anna, bjorn } = town;
  const { t, tx } = db.store;
  await tx((w) => w.insert(t.optOut).values({ id: newId(), personId: bjorn.id, kind: "notice", at: new Date() }));
  await arranged(town);
  expect([await kindsFor(db, anna), await kindsFor(db, bjorn)]).toEqual([["meetingBooked"], []]);
});
