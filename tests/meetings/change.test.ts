import { expect, test } from "vitest";
import { browserOf, errorsIn, kindsFor, lettersTo, permitIn } from "#tests/households/hagby";
import { postbox } from "#tests/support/postbox";
import { lifeState } from "~/areas/take-step.server";
import { deliverDue } from "~/delivery/deliver.server";
import { meetingsDue } from "~/meetings/clock.server";
import { closeArea } from "~/reviews/close.server";
import * as change from "~/routes/omraden.$areaId.moten.$meetingId.andra";
import * as cancel from "~/routes/omraden.$areaId.moten.$meetingId.stall-in";
import { textsFor } from "~/texts/index";
import {
  answers,
  arranged,
  asked,
  calendarsIn,
  eventIn,
  itIs,
  type MeetingTown,
  meetingTown,
  pageFor,
  params,
  row,
  three,
} from "./town";

const asItIs = { time: "2027-01-14T18:00", minutes: "90", place: "Folkets hus, Storgatan 12", isPublic: "on" };

const changes = async (town: MeetingTown, id: string, changed: Record<string, string>) =>
  (await browserOf(town.petra)).post(change, "/", { ...asItIs, ...changed }, params(town, id));
const cancels = async (town: MeetingTown, id: string, reason = "Lokalen är dubbelbokad.") =>
  (await browserOf(town.petra)).post(cancel, "/", { reason }, params(town, id));

test("over real SMTP: an invitation, a change and a cancellation are one meeting in Anna's calendar", async () => {
  await using town = await meetingTown();
  const { anna, bjorn } = town;
  await using box = await postbox();
  const id = await arranged(town, { note: "Det finns kaffe; kom gärna 17.45, tack." });
  await changes(town, id, { time: "2027-03-28T18:00", minutes: "60" });
  await cancels(town, id);
  await deliverDue();
  const letters = box.lettersTo(anna.email);
  expect(letters.map(({ subject }) => subject)).toEqual([
    "Uppstartsmöte i Åkerby, torsdag 14 januari 2027 kl. 18.00–19.30",
    "Ändrat: Uppstartsmöte i Åkerby",
    "Inställt: Uppstartsmöte i Åkerby",
  ]);
  const events = [];
  for (const { raw } of letters) {
    const [inline, file] = await calendarsIn(raw);
    expect([inline!.contentType, file!.contentType]).toEqual(["text/calendar", "application/ics"]);
    expect(inline!.content.toString()).toBe(file!.content.toString());
    const event = eventIn(inline!.content.toString());
    expect(raw).toContain(`Content-Type: text/calendar; charset=utf-8; method=${event.method}`);
    events.push(event);
  }
  expect(events.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([
    ["REQUEST", 0, "CONFIRMED"],
    ["REQUEST", 1, "CONFIRMED"],
    ["CANCEL", 2, "CANCELLED"],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
  expect(events[0]).toMatchObject({
    uid: `${id}@localhost.example`,
    summary: "Uppstartsmöte i Åkerby",
    location: "Folkets hus, Storgatan 12",
    starts: "2027-01-14T17:00:00.000Z",
    ends: "2027-01-14T18:30:00.000Z",
    guests: ["mailto:anna@nora.example"],
  });
  expect(events[0]!.description).toMatch(
    /^Det finns kaffe; kom gärna 17\.45, tack\.\nSvara om du kommer: http.*\/moten\/svar\/[\w-]{44}$/,
  );
  expect(events[1]).toMatchObject({ starts: "2027-03-28T16:00:00.000Z", ends: "2027-03-28T17:00:00.000Z" });
  const his = box.lettersTo(bjorn.email)[0]!;
  expect(eventIn((await calendarsIn(his.raw))[0]!.content.toString()).guests).toEqual([
    "mailto:bj%C3%B6rn@nora.example",
  ]);
  expect(letters[0]!.headers.get("list")).toMatchObject({ unsubscribe: { url: expect.any(String) } });
  expect(letters[2]!.headers.has("list")).toBe(false);
  expect(letters[2]!.text).toContain("Lokalen är dubbelbokad.");
});

test("summer and winter time: six in the evening stays six in the evening", async () => {
  await using town = await meetingTown();
  const starts: Record<string, string> = {
    "2027-03-27T18:00": "2027-03-27T17:00:00.000Z",
    "2027-03-28T18:00": "2027-03-28T16:00:00.000Z",
    "2027-03-28T01:30": "2027-03-28T00:30:00.000Z",
    "2027-03-28T03:30": "2027-03-28T01:30:00.000Z",
    "2027-10-30T18:00": "2027-10-30T16:00:00.000Z",
    "2027-10-31T18:00": "2027-10-31T17:00:00.000Z",
  };
  for (const [typed, instant] of Object.entries(starts)) {
    const id = await arranged(town, { time1: typed });
    expect([typed, (await row(town, id)).startsAt?.toISOString()]).toEqual([typed, instant]);
    const loaded = await (await browserOf(town.petra)).get(change, "/", params(town, id));
    expect(loaded.body).toMatchObject({ now: { time: typed, minutes: "90" } });
  }
});

test("a new time asks for new answers; a new place does not", async () => {
  await using town = await meetingTown();
  const { db, anna, bjorn } = town;
  const id = await arranged(town);
  await answers(town, anna, { coming: "yes", people: "2" });
  await changes(town, id, { place: "Biblioteket" });
  expect((await asked(town, anna)).body).toMatchObject({ answer: "coming", people: 2 });
  expect((await lettersTo(db, anna.email)).at(-1)!.text).not.toContain("Förut:");
  await changes(town, id, { time: "2027-01-21T18:00", place: "Biblioteket" });
  expect((await asked(town, anna)).body).toMatchObject({ answer: null, people: null });
  expect((await lettersTo(db, anna.email)).at(-1)!.text).toContain("Förut: torsdag 14 januari 2027 kl. 18.00–19.30");
  expect(await kindsFor(db, bjorn)).toEqual(["meetingBooked", "meetingChanged", "meetingChanged"]);
  expect(await row(town, id)).toMatchObject({ sequence: 2 });
});

test("saving what is unchanged writes no letter, nor does taking it out of the public calendar", async () => {
  await using town = await meetingTown();
  const { db, anna } = town;
  const id = await arranged(town);
  expect((await changes(town, id, {})).location).toContain("klart=same");
  expect((await changes(town, id, { isPublic: "" })).location).toContain("klart=same");
  expect(await row(town, id)).toMatchObject({ sequence: 0, isPublic: false });
  expect(await kindsFor(db, anna)).toEqual(["meetingBooked"]);
});

test("a cancelled meeting stays cancelled; twice is one letter; times that were only proposed are called off without a calendar", async () => {
  await using town = await meetingTown();
  const { db, anna, petra } = town;
  const missing = await cancels(town, await arranged(town), " ");
  expect(errorsIn(missing.body)).toEqual({ reason: [textsFor("sv").meetings.cancel.errors.missing] });
  const id = await arranged(town, three);
  await cancels(town, id);
  expect((await cancels(town, id)).location).toContain("klart=cancelled");
  expect((await changes(town, id, {})).location).toContain("klart=closed");
  expect(await kindsFor(db, anna)).toEqual(["meetingBooked", "meetingProposed", "meetingCancelled"]);
  const { read, t } = db.store;
  const calendars = (await read.select().from(t.letter)).filter(({ kind }) => kind === "meetingCancelled");
  expect(calendars.map(({ calendar }) => calendar)).toEqual([null, null]);
  expect((await asked(town, anna)).body).toMatchObject({ state: "cancelled", ahead: false });
  expect((await pageFor(petra, town, id)).body).toMatchObject({ meeting: { cancelReason: "Lokalen är dubbelbokad." } });
});

test("a start-up meeting that is booked or called off is a step in the area's life; other meetings are none", async () => {
  await using town = await meetingTown();
  const { read, t } = town.db.store;
  const state = () => lifeState(read, town.area.areaId);
  await arranged(town, { kind: "other", title: "Städdag" });
  expect(await state()).toBe("approved");
  const id = await arranged(town);
  expect(await state()).toBe("meetingBooked");
  await cancels(town, id);
  expect(await state()).toBe("approved");
  const steps = await read.select().from(t.areaStep).orderBy(t.areaStep.id);
  expect(steps.map(({ stage, byPersonId }) => [stage, byPersonId])).toEqual([
    ["meetingBooked", town.petra.id],
    ["meetingCancelled", town.petra.id],
  ]);
});

test("what has begun can neither be changed nor cancelled", async () => {
  await using town = await meetingTown();
  const id = await arranged(town);
  itIs("2027-01-14T17:01:00Z");
  expect((await changes(town, id, { time: "2027-02-01T18:00" })).location).toContain("klart=closed");
  expect((await cancels(town, id)).location).toContain("klart=closed");
  expect(await row(town, id)).toMatchObject({ sequence: 0, cancelledAt: null });
});

const proposal = { ...three, minutes: "90", place: "Folkets hus, Storgatan 12", isPublic: "on" };
const proposes = async (town: MeetingTown, id: string, form: Record<string, string>, by = town.petra) =>
  (await browserOf(by)).post(change, "/", { ...proposal, ...form }, params(town, id));
interface Choices {
  view: { options: { id: string; startsAt: Date; suits: number }[]; numbers: { chose: number } };
}
const choicesOf = async (town: MeetingTown, id: string) => (await pageFor(town.petra, town, id)).body as Choices;

test("proposed times are changed: what stays keeps its answers, everybody is written to once and asked again", async () => {
  await using town = await meetingTown();
  const { db, anna, bjorn, asa } = town;
  const id = await arranged(town, three);
  const { view } = await choicesOf(town, id);
  await answers(town, bjorn, { options: [view.options[0]!.id, view.options[1]!.id] });
  const form = { time2: "2027-01-21T18:00", place: "Skolan" };
  for (const _twice of [1, 2])
    expect((await proposes(town, id, form)).location).toMatch(_twice === 1 ? /klart=changed$/ : /klart=same$/);
  const after = await choicesOf(town, id);
  expect(after.view.options.map(({ startsAt, suits }) => [startsAt.toISOString().slice(0, 10), suits])).toEqual([
    ["2027-01-14", 1],
    ["2027-01-19", 0],
    ["2027-01-21", 0],
  ]);
  expect(after.view.numbers.chose).toBe(0);
  expect(await row(town, id)).toMatchObject({ place: "Skolan", startsAt: null, sequence: 1 });
  for (const who of [anna, bjorn, asa]) expect(await kindsFor(db, who)).toEqual(["meetingProposed", "meetingChanged"]);
  const letter = (await lettersTo(db, bjorn.email)).at(-1)!;
  expect(letter.subject).toBe("Ändrade förslag: vilken tid passar dig? Uppstartsmöte i Åkerby");
  expect(letter.text).toContain("torsdag 21 januari 2027 kl. 18.00");
  expect(letter.text).not.toContain("lördag 16 januari");
  expect((await lettersTo(db, asa.email)).at(-1)!.subject).toContain("Changed proposals");
  expect((await asked(town, bjorn)).body).toMatchObject({ chosen: [view.options[0]!.id] });
});

test("one time that is left books the meeting: its invitation carries the calendar with the next SEQUENCE", async () => {
  await using town = await meetingTown();
  const { anna, area, db } = town;
  await using box = await postbox();
  const id = await arranged(town, three);
  expect((await proposes(town, id, { time2: "", time3: "" })).location).toMatch(/klart=booked$/);
  expect(await lifeState(db.store.read, area.areaId)).toBe("meetingBooked");
  expect(await row(town, id)).toMatchObject({ startsAt: new Date("2027-01-14T17:00:00Z"), sequence: 1 });
  await deliverDue();
  const [, letter] = box.lettersTo(anna.email);
  const event = eventIn((await calendarsIn(letter!.raw))[0]!.content.toString());
  expect(event).toMatchObject({ method: "REQUEST", sequence: 1, starts: "2027-01-14T17:00:00.000Z" });
  const times = { ...proposal, time: "2027-01-14T18:00" };
  expect((await proposes(town, id, times)).location).toMatch(/klart=same$/);
});

test("what is shown publicly changes without a letter; wrong times are told beside their field; others may not", async () => {
  await using town = await meetingTown();
  const { db, bjorn, anna, lindesberg } = town;
  const { errors } = textsFor("sv").meetings.arrange;
  const id = await arranged(town, three);
  expect((await proposes(town, id, { isPublic: "" })).location).toMatch(/klart=same$/);
  expect(await row(town, id)).toMatchObject({ isPublic: false, sequence: 0 });
  const twice = await proposes(town, id, { time2: three.time1 });
  expect([twice.status, errorsIn(twice.body)]).toEqual([400, { time2: [errors.timeTwice] }]);
  expect(errorsIn((await proposes(town, id, { time1: "2026-01-01T10:00", place: "" })).body)).toEqual({
    time1: [errors.timePast],
    place: [errors.where],
  });
  expect((await proposes(town, id, {}, bjorn)).status).toBe(403);
  expect((await proposes(town, id, {}, lindesberg.police)).status).toBe(404);
  expect(await kindsFor(db, anna)).toEqual(["meetingProposed"]);
  const { body } = await (await browserOf(town.petra)).get(change, "/", params(town, id));
  expect(body).toMatchObject({ proposed: true, now: { time1: "2027-01-14T18:00", time3: "2027-01-19T18:30" } });
  await cancels(town, id);
  expect((await proposes(town, id, { ...proposal, time: "2027-01-14T18:00" })).location).toMatch(/klart=closed$/);
});

test("an area that ends calls off what it has ahead: calendars strike it, in the officer's words, and nobody is reminded", async () => {
  await using town = await meetingTown();
  const { db, anna, asa, petra, area } = town;
  const [booked, proposed] = [await arranged(town), await arranged(town, three)];
  await closeArea(await permitIn(petra, "area.close", area.areaId), "Alla har flyttat.");
  expect(await row(town, booked)).toMatchObject({
    cancelledBy: petra.id,
    cancelReason: "Alla har flyttat.",
    sequence: 1,
  });
  expect((await row(town, proposed)).cancelledAt).not.toBeNull();
  const told = ["meetingBooked", "meetingProposed", "meetingCancelled", "meetingCancelled"];
  const others = (kind: string) => kind !== "areaClosed";
  expect((await kindsFor(db, anna)).filter(others).sort()).toEqual([...told].sort());
  expect((await lettersTo(db, asa.email)).find(({ kind }) => kind === "meetingCancelled")).toMatchObject({
    subject: "Cancelled: Start-up meeting in Åkerby",
    text: expect.stringContaining("Alla har flyttat."),
  });
  await meetingsDue(new Date("2027-01-13T10:00:00Z"));
  expect((await kindsFor(db, anna)).filter(others)).toHaveLength(told.length);
});
