import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { kindsFor, lettersTo } from "#tests/households/hagby";
import { personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { forgetDue } from "~/jobs/forget.server";
import { meetingsDue } from "~/meetings/clock.server";
import { dayBefore } from "~/meetings/when";
import { answers, arranged, itIs, meetingTown, pageFor, row, three, today } from "./town";

/** What the clock does at an instant. */
async function at(now: string) {
  itIs(now);
  await meetingsDue(new Date(now));
}

test("at ten the day before, whoever has not said no is reminded, once", async () => {
  await using town = await meetingTown();
  const { db, anna, bjorn, asa } = town;
  await arranged(town);
  await answers(town, anna, { coming: "yes", people: "3" });
  await answers(town, bjorn, { coming: "no" });
  await at("2027-01-13T08:59:00Z");
  expect(await kindsFor(db, anna)).toEqual(["meetingBooked"]);
  for (const now of ["2027-01-13T09:00:00Z", "2027-01-13T09:01:00Z", "2027-01-14T10:00:00Z"]) await at(now);
  expect(await kindsFor(db, anna)).toEqual(["meetingBooked", "meetingReminder"]);
  expect(await kindsFor(db, bjorn)).toEqual(["meetingBooked"]);
  expect(await kindsFor(db, asa)).toEqual(["meetingBooked", "meetingReminder"]);
  const [hers, theirs] = [(await lettersTo(db, anna.email)).at(-1)!, (await lettersTo(db, asa.email)).at(-1)!];
  expect(hers.subject).toBe("I morgon: Uppstartsmöte i Åkerby, torsdag 14 januari 2027 kl. 18.00–19.30");
  expect(hers.text).toContain("Du har svarat att ni blir 3.");
  expect(theirs.text).not.toContain("You have answered");
});

test("whoever was told of the meeting later than that is not reminded the same day; a cancelled meeting reminds nobody", async () => {
  await using town = await meetingTown();
  const { db, anna } = town;
  itIs("2027-01-13T12:00:00Z");
  await arranged(town);
  await at("2027-01-13T12:05:00Z");
  expect(await kindsFor(db, anna)).toEqual(["meetingBooked"]);
});

test("ten in the morning of the day before, also across the change of the clocks", () => {
  expect(dayBefore(new Date("2027-03-28T16:00:00Z")).toISOString()).toBe("2027-03-27T09:00:00.000Z");
  expect(dayBefore(new Date("2027-03-29T16:00:00Z")).toISOString()).toBe("2027-03-28T08:00:00.000Z");
  expect(dayBefore(new Date("2027-11-01T08:00:00Z")).toISOString()).toBe("2027-10-31T09:00:00.000Z");
  expect(dayBefore(new Date("2026-12-31T23:30:00Z")).toISOString()).toBe("2026-12-31T09:00:00.000Z");
});

test("who joins after the invitation went out is invited too, once, to what is booked and to what is proposed", async () => {
  await using town = await meetingTown();
  const { db, area } = town;
  const { t, tx } = db.store;
  await arranged(town);
  await arranged(town, { ...three, kind: "other", title: "Städdag" });
  const nils = await personIn(db, "Nils Ny", "nils@nora.example");
  await at("2027-01-06T08:00:00Z");
  expect(await kindsFor(db, nils)).toEqual([]);
  const home = { areaId: area.areaId, joinedAt: new Date(), householdId: null };
  await tx((w) => w.insert(t.member).values({ id: newId(), personId: nils.id, ...home }));
  for (const now of ["2027-01-06T08:01:00Z", "2027-01-06T08:02:00Z"]) await at(now);
  expect((await kindsFor(db, nils)).sort()).toEqual(["meetingBooked", "meetingProposed"]);
  expect(await kindsFor(db, town.anna)).toHaveLength(2);
});

test("ninety days later it is forgotten who was asked and who came; the numbers stay", async () => {
  await using town = await meetingTown();
  const { db, anna, bjorn, petra } = town;
  const { read, t, tx } = db.store;
  const id = await arranged(town);
  await answers(town, anna, { coming: "yes", people: "3" });
  await answers(town, bjorn, { coming: "no" });
  const walkIn = { id: newId(), meetingId: id, householdId: null, who: "Storgatan 7", people: 2, by: petra.id };
  await tx((w) => w.insert(t.meetingAttendance).values({ ...walkIn, at: today }));
  const numbers = { invited: 3, coming: 1, people: 3, notComing: 1, households: 1, attended: 2 };
  await forgetDue(new Date("2027-04-14T18:00:00Z"));
  expect(await read.select().from(t.meetingInvitation)).toHaveLength(3);
  await forgetDue(new Date("2027-04-14T18:31:00Z"));
  for (const table of [t.meetingInvitation, t.meetingAttendance]) expect(await read.select().from(table)).toEqual([]);
  expect((await row(town, id)).kept).toEqual(numbers);
  expect((await pageFor(petra, town, id)).body).toMatchObject({ view: { numbers } });
});

test("whose home a meeting was in is forgotten with who came; a public place is not", async () => {
  await using town = await meetingTown();
  const home = await arranged(town, { place: "Hemma hos Anna, Hagbyvägen 1", privateHome: "on" });
  const hall = await arranged(town, { kind: "other", title: "Städdag", place: "Bygdegården" });
  const places = async () => [(await row(town, home)).place, (await row(town, hall)).place];
  await forgetDue(new Date("2027-04-14T18:00:00Z"));
  expect(await places()).toEqual(["Hemma hos Anna, Hagbyvägen 1", "Bygdegården"]);
  await forgetDue(new Date("2027-04-14T18:31:00Z"));
  expect(await places()).toEqual(["", "Bygdegården"]);
});

test("who is erased is asked to nothing any more", async () => {
  await using town = await meetingTown();
  const { db, bjorn } = town;
  const { read, t, tx } = db.store;
  await arranged(town);
  await tx(async (w) => {
    await w.update(t.member).set({ leftAt: today }).where(eq(t.member.personId, bjorn.id));
    await w.update(t.delivery).set({ state: "sent", settledAt: today });
  });
  await forgetDue(new Date("2027-01-06T08:00:00Z"));
  const left = await read.select().from(t.meetingInvitation).where(eq(t.meetingInvitation.personId, bjorn.id));
  expect(left).toEqual([]);
  expect(await read.select().from(t.meetingInvitation)).toHaveLength(2);
});
