import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Person } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { outcomeOf } from "~/alerts/read.server";
import { lastWeekly } from "~/alerts/weekly/when";
import { writeWeekly } from "~/alerts/weekly/write.server";
import { deliverDue } from "~/delivery/deliver.server";
import { letterKinds } from "~/people/forms";
import { hagbyAndEken, officer } from "../hagby";
import { choose, send, subjectsFor } from "../wanted/neighbours";

const nextWeek = () => new Date(Date.now() + 8 * 86_400_000);

async function weeklyFor(who: Person, at: Date) {
  await using box = await postbox();
  await deliverDue({ at });
  return box.letters.filter(({ to, subject }) => to === who.email && /eckobrev|eekly/.test(subject));
}

test("Monday eight o'clock is found in winter, in summer, over the changes of the clock and the turn of the year", () => {
  const found = (iso: string) => lastWeekly(new Date(iso)).toISOString();
  expect(found("2026-01-14T12:00:00Z")).toBe("2026-01-12T07:00:00.000Z");
  expect(found("2026-01-12T06:59:59Z")).toBe("2026-01-05T07:00:00.000Z");
  expect(found("2026-01-12T07:00:00Z")).toBe("2026-01-12T07:00:00.000Z");
  expect(found("2026-07-19T21:30:00Z")).toBe("2026-07-13T06:00:00.000Z");
  expect(found("2026-03-30T05:59:00Z")).toBe("2026-03-23T07:00:00.000Z");
  expect(found("2026-03-30T06:00:00Z")).toBe("2026-03-30T06:00:00.000Z");
  expect(found("2026-10-26T06:59:00Z")).toBe("2026-10-19T06:00:00.000Z");
  expect(found("2026-10-26T07:00:00Z")).toBe("2026-10-26T07:00:00.000Z");
  expect(found("2027-01-01T00:00:00Z")).toBe("2026-12-28T07:00:00.000Z");
});

test("the fourth letter of a week, and the fifth, come with the weekly letter, once, each with its link", async () => {
  await using story = await hagbyAndEken();
  const { asa, bjorn } = story.people;
  const ids: string[] = [];
  for (const title of ["Ett", "Två", "Tre", "Fyra", "Fem"]) ids.push(await send(story, { title }));
  expect(await subjectsFor(story, asa)).toEqual(["Tips: Ett", "Tips: Två", "Tips: Tre"]);
  const petra = await officer(story, story.nora.police, "alert.review");
  expect(await outcomeOf(petra, ids[3]!)).toMatchObject({ weekly: { toCome: 5, told: 0 }, withoutLetter: 0 });
  expect(await outcomeOf(petra, ids[0]!)).toMatchObject({ weekly: { toCome: 0, told: 0 } });
  const at = nextWeek();
  for (const _turn of [1, 2]) await writeWeekly(at);
  const { t, read } = story.db.store;
  const digests = await read.select().from(t.letter).where(eq(t.letter.kind, "digest"));
  expect(digests.map(({ locale }) => locale).sort()).toEqual(["en", "sv"]);
  const [letter, ...more] = await weeklyFor(asa, at);
  expect(more).toEqual([]);
  expect(letter!.subject).toBe("Veckobrev från Grannsamverkan i Nora: 2 nyheter");
  expect(letter!.text).toContain("Fyra");
  expect(letter!.text).not.toContain("Tre");
  for (const id of ids.slice(3)) expect(letter!.text).toContain(`/varningar/${id}/las`);
  expect(letter!.raw).toContain("List-Unsubscribe-Post");
  expect(await outcomeOf(petra, ids[3]!)).toMatchObject({ weekly: { toCome: 0, told: 5 } });
  await writeWeekly(new Date(at.getTime() + 7 * 86_400_000));
  expect(await weeklyFor(bjorn, new Date(at.getTime() + 7 * 86_400_000))).toEqual([]);
});

test("nothing is told before its Monday", async () => {
  await using story = await hagbyAndEken();
  await choose(story, story.people.asa, { weekly: true });
  await send(story, { title: "Ett" });
  await writeWeekly(new Date());
  expect(await subjectsFor(story, story.people.asa)).toEqual([]);
});

test("Åsa wants ordinary letters weekly: an important one comes at once, the ordinary one on Monday; Anna's come as ever", async () => {
  await using story = await hagbyAndEken();
  const { anna, asa } = story.people;
  await choose(story, asa, { weekly: true });
  await send(story, { title: "Vanligt" });
  await send(story, { title: "Viktigt", priority: "important" });
  expect(await subjectsFor(story, asa)).toEqual(["Viktigt tips: Viktigt"]);
  expect(await subjectsFor(story, anna)).toHaveLength(2);
  const at = nextWeek();
  await writeWeekly(at);
  expect((await subjectsFor(story, asa)).at(-1)).toBe("Veckobrev från Grannsamverkan i Nora");
});

test("an urgent warning is never too much", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.municipality).set({ settings: { weeklyLetterCap: 1, secondOfficerForWarnings: false } }));
  for (const title of ["Ett", "Två"]) await send(story, { title });
  await send(story, { title: "Nu", kind: "warning", priority: "urgent" });
  expect(await subjectsFor(story, story.people.asa)).toEqual(["Tips: Ett", "Brådskande varning: Nu"]);
});

test("who has moved, stopped the weekly letter or the kind meanwhile gets none; letters of last week do not count", async () => {
  await using story = await hagbyAndEken();
  const { anna, asa, emily, erik } = story.people;
  const { t, tx, read } = story.db.store;
  for (const who of [anna, asa, emily, erik]) await choose(story, who, { weekly: true });
  await send(story, { title: "Ett" });
  await choose(story, anna, { weekly: true, wanted: letterKinds.filter((kind) => kind !== "digest") });
  await choose(story, emily, { weekly: true, wanted: letterKinds.filter((kind) => kind !== "tip") });
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, asa.id)));
  await writeWeekly(nextWeek());
  const told = await read.select().from(t.heldLetter);
  expect(told.map(({ personId }) => personId)).toEqual([erik.id]);
  expect(await subjectsFor(story, erik)).toEqual(["Veckobrev från Grannsamverkan i Nora"]);
});

test("three letters of nine days ago leave room for today's", async () => {
  await using story = await hagbyAndEken();
  for (const title of ["Ett", "Två", "Tre"]) await send(story, { title });
  const { t, tx } = story.db.store;
  const before = new Date(Date.now() - 9 * 86_400_000);
  await tx((w) => w.update(t.letter).set({ createdAt: before }));
  await tx((w) => w.update(t.delivery).set({ dueAt: before }));
  await send(story, { title: "Fyra" });
  expect((await subjectsFor(story, story.people.asa)).at(-1)).toBe("Tips: Fyra");
});
