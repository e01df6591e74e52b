import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, errorsIn, kindsFor, lettersTo } from "#tests/households/hagby";
import type { Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as minutes from "~/routes/omraden.$areaId.moten.$meetingId.anteckningar";
import * as attendance from "~/routes/omraden.$areaId.moten.$meetingId.narvaro";
import * as appointing from "~/routes/omraden.$areaId.moten.$meetingId.ombud";
import { textsFor } from "~/texts/index";
import { arranged, itIs, type MeetingTown, meetingTown, pageFor, params, row } from "./town";

interface List {
  open: boolean;
  held: boolean;
  households: { id: string; street: string; number: string; here: boolean; members: string[] }[];
  walkIns: { id: string; who: string; people: number }[];
}

const doors = "2027-01-14T16:30:00Z";
const listFor = async (who: Person, town: MeetingTown, id: string) =>
  (await browserOf(who)).get(attendance, "/", params(town, id));
const listSeen = async (town: MeetingTown, id: string) => (await listFor(town.petra, town, id)).body as List;
const post = async (town: MeetingTown, id: string, form: Record<string, string>, who = town.petra) =>
  (await browserOf(who)).post(attendance, "/", form, params(town, id));

/** A meeting at whose doors people arrive. */
async function atTheDoors() {
  const town = await meetingTown();
  const id = await arranged(town);
  const { t, tx } = town.db.store;
  const home = { areaId: town.area.areaId, street: "Skolgatan", apartment: "", createdAt: new Date() };
  const [paper, abstaining] = [newId(), newId()];
  await tx((w) =>
    w.insert(t.household).values([
      { ...home, id: paper, kind: "paperOnly", number: "4" },
      { ...home, id: abstaining, kind: "abstaining", number: "5" },
    ]),
  );
  itIs(doors);
  return { ...town, id, paper, abstaining };
}

/** What has happened in the area's life, and by whom. */
async function stepsOf({ db, area }: MeetingTown) {
  const { read, t } = db.store;
  const steps = await read
    .select()
    .from(t.areaStep)
    .where(eq(t.areaStep.areaId, area.areaId))
    .orderBy(t.areaStep.at, t.areaStep.id);
  return steps.map((step) => [step.stage, step.byPersonId]);
}

test("Petra taps two households in, one out again, and writes in a neighbour who is on no list", async () => {
  await using town = await atTheDoors();
  const { id, paper, abstaining } = town;
  const before = await listSeen(town, id);
  expect(before.households.map(({ street, number }) => `${street} ${number}`)).toEqual([
    ...["Hagbyvägen 1", "Hagbyvägen 2", "Hagbyvägen 3", "Skolgatan 4"],
  ]);
  expect(before.households[1]).toMatchObject({ members: ["Björn Ek"], here: false });
  const his = before.households[1]!.id;
  for (const household of [his, his, paper]) await post(town, id, { intent: "here", household });
  await post(town, id, { intent: "notHere", household: paper });
  const walkIn = { intent: "walkIn", id: newId(), who: " Storgatan  7 ", people: "2" };
  for (const form of [walkIn, walkIn]) await post(town, id, form);
  await post(town, id, { intent: "here", household: abstaining });
  const after = await listSeen(town, id);
  expect(after.households.filter(({ here }) => here).map((one) => one.id)).toEqual([his]);
  expect(after.walkIns).toEqual([{ id: walkIn.id, who: "Storgatan 7", people: 2 }]);
  expect((await pageFor(town.petra, town, id)).body).toMatchObject({
    view: { numbers: { households: 2, attended: 3 } },
  });
  await post(town, id, { intent: "remove", id: walkIn.id });
  expect((await listSeen(town, id)).walkIns).toEqual([]);
});

test("a household of another area cannot be ticked, and a broken form changes nothing", async () => {
  await using town = await atTheDoors();
  const { read, t } = town.db.store;
  const [elsewhere] = await read.select().from(t.household).where(eq(t.household.areaId, town.hagby.areaId));
  await post(town, town.id, { intent: "here", household: elsewhere!.id });
  const wrong = await post(town, town.id, { intent: "walkIn", id: newId(), who: "", people: "0" });
  const { errors } = textsFor("sv").meetings.attendance;
  expect([wrong.status, errorsIn(wrong.body)]).toEqual([400, { who: [errors.who.missing], people: [errors.people] }]);
  expect((await post(town, town.id, { intent: "nonsense" })).status).toBe(400);
  expect(await read.select().from(t.meetingAttendance)).toEqual([]);
});

test("the list opens three hours before, and not for members or another municipality", async () => {
  await using town = await atTheDoors();
  const { id, anna, lindesberg, paper } = town;
  itIs("2027-01-14T13:59:00Z");
  expect(await listSeen(town, id)).toMatchObject({ open: false });
  expect((await post(town, id, { intent: "here", household: paper })).location).toContain("klart=closed");
  itIs("2027-01-14T14:00:00Z");
  expect(await listSeen(town, id)).toMatchObject({ open: true });
  const [members, strangers] = [await listFor(anna, town, id), await listFor(lindesberg.police, town, id)];
  expect([members.status, strangers.status]).toEqual([403, 404]);
  expect((await post(town, id, { intent: "here", household: paper }, anna)).status).toBe(403);
  expect(await town.db.store.read.select().from(town.db.store.t.meetingAttendance)).toEqual([]);
});

test("the list is closed once: then the meeting was held, and it says by whom", async () => {
  await using town = await atTheDoors();
  itIs("2027-01-14T18:40:00Z");
  for (const who of [town.petra, town.nora.coordinator]) await post(town, town.id, { intent: "hold" }, who);
  expect(await row(town, town.id)).toMatchObject({ heldAt: new Date("2027-01-14T18:40:00Z"), heldBy: town.petra.id });
  expect(await listSeen(town, town.id)).toMatchObject({ held: true, open: true });
  expect(await stepsOf(town)).toEqual([
    ["meetingBooked", town.petra.id],
    ["meetingHeld", town.petra.id],
  ]);
});

test("a contact is appointed at the meeting, first among those who are there, with the day of the training", async () => {
  await using town = await atTheDoors();
  const { id, petra, bjorn, area, anna } = town;
  const { read, t } = town.db.store;
  const his = (await listSeen(town, id)).households[1]!.id;
  await post(town, id, { intent: "here", household: his });
  const browser = await browserOf(petra);
  const { body } = await browser.get(appointing, "/", params(town, id));
  expect(
    (body as { members: { name: string; here: boolean }[] }).members.map(({ name, here }) => [name, here]),
  ).toEqual([
    ["Björn Ek", true],
    ["Anna Lindqvist", false],
    ["Åsa Öberg", false],
  ]);
  const form = { id: newId(), memberId: area.memberIds[bjorn.id]!, role: "contact", trained: "on" };
  const done = await browser.post(appointing, "/", form, params(town, id));
  expect(done.location).toContain(`utsett=${form.id}`);
  expect(await read.select().from(t.contact)).toMatchObject([
    { id: form.id, role: "contact", trainedAt: new Date("2027-01-14T17:00:00Z") },
  ]);
  expect((await stepsOf(town)).map(([step]) => step)).toEqual(["meetingBooked", "trained", "active"]);
  await post(town, id, { intent: "hold" });
  expect((await stepsOf(town)).at(-1)).toEqual(["meetingHeld", petra.id]);
  const untrained = { id: newId(), memberId: area.memberIds[anna.id]!, role: "leadContact" };
  await browser.post(appointing, "/", untrained, params(town, id));
  const [lead] = await read.select().from(t.contact).where(eq(t.contact.id, untrained.id));
  expect(lead).toMatchObject({ role: "leadContact", trainedAt: null });
  const again = await browser.post(appointing, "/", { ...form, id: newId() }, params(town, id));
  expect(errorsIn(again.body)).toEqual({ memberId: [textsFor("sv").contacts.appoint.errors.already] });
});

test("notes are kept, then sent to the members once; before the meeting there is nothing to write", async () => {
  await using town = await atTheDoors();
  const { db, id, petra, anna, asa } = town;
  const write = async (form: Record<string, string>) =>
    (await browserOf(petra)).post(minutes, "/", form, params(town, id));
  expect((await write({ minutes: "För tidigt." })).location).toContain("klart=closed");
  itIs("2027-01-14T18:40:00Z");
  expect(errorsIn((await write({ minutes: " " })).body)).toEqual({
    minutes: [textsFor("sv").meetings.minutes.errors.missing],
  });
  await write({ minutes: "Elva hushåll var med.", intent: "save" });
  expect((await pageFor(anna, town, id)).body).toMatchObject({ meeting: { minutes: null } });
  const words = "Elva hushåll var med.\n\nBjörn blir kontaktombud.";
  for (const _twice of [1, 2]) await write({ minutes: words, intent: "send" });
  await write({ minutes: "Något annat.", intent: "save" });
  expect((await row(town, id)).minutes).toBe(words);
  expect(await kindsFor(db, anna)).toEqual(["meetingBooked", "meetingMinutes"]);
  expect((await lettersTo(db, anna.email)).at(-1)).toMatchObject({
    subject: "Det här sades: Uppstartsmöte i Åkerby",
    text: expect.stringContaining("Björn blir kontaktombud."),
  });
  expect((await lettersTo(db, asa.email)).at(-1)!.subject).toBe("What was said: Start-up meeting in Åkerby");
  expect((await pageFor(anna, town, id)).body).toMatchObject({ meeting: { minutes: words } });
});
