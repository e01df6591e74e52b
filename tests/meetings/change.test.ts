import { expect, test } from "vitest";
import { browserOf, errorsIn, kindsFor, lettersTo } from "#tests/households/hagby";
import { postbox } from "#tests/support/postbox";
import { lifeState } from "~/areas/take-step.server";
import { deliverDue } from "~/delivery/deliver.server";
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
  const steps = await read.select().from(t.areaStep);
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
