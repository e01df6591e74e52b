import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, type Person, personIn } from "#tests/support/nora";
import { approveAlert } from "~/alerts/approve.server";
import { alertsInArea } from "~/alerts/in-area.server";
import { peopleOf } from "~/alerts/reach.server";
import { alertFor, outcomeOf } from "~/alerts/read.server";
import { drafted, goesViaContact, hagbyAndEken, joins, neighbour, officer, type Story, tip } from "./hagby";

async function sent(story: Story): Promise<string> {
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  return id;
}
const settle = ({ db }: Story, who: Person, change: { state: "sent" | "bounced" | "suppressed"; reason?: string }) =>
  db.store.tx((w) =>
    w
      .update(db.store.t.delivery)
      .set({ ...change, settledAt: new Date() })
      .where(eq(db.store.t.delivery.personId, who.id)),
  );

test("Petra sees who has the letter, who waits and whom it did not reach, by name", async () => {
  await using story = await hagbyAndEken();
  const { anna, asa, bjorn, erik } = story.people;
  const id = await sent(story);
  await settle(story, anna, { state: "sent" });
  await settle(story, bjorn, { state: "sent" });
  await settle(story, asa, { state: "bounced", reason: "userUnknown" });
  await settle(story, erik, { state: "suppressed", reason: "suppressed" });
  const petra = await officer(story, story.nora.police, "alert.review");
  const names = async (group: "sent" | "waiting" | "failed") =>
    (await peopleOf(petra, id, group, 1)).map((one) => [one.name, one.area, one.reason]);
  expect(await names("sent")).toMatchObject([
    ["Anna Lindqvist", expect.any(String), null],
    ["Björn Ek", "Hagby", null],
  ]);
  expect(await names("waiting")).toEqual([["Emily Young", "Hagby", null]]);
  expect((await names("failed")).sort()).toEqual([
    ["Erik Ros", "Eken", "suppressed"],
    ["Åsa Öberg", "Hagby", "userUnknown"],
  ]);
  expect(await peopleOf(petra, id, "sent", 2)).toEqual([]);
  expect((await outcomeOf(petra, id))!.letters).toMatchObject({ sent: 2, waiting: 1, failed: 2 });
});

test("letters to contacts and officers about an alert are not counted as having reached anybody", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const id = await sent(story);
  const petra = await officer(story, story.nora.police, "alert.review");
  const outcome = (await outcomeOf(petra, id))!;
  expect(outcome.letters).toMatchObject({ sent: 0, waiting: 2, failed: 0 });
  const hagby = outcome.areas!.find((area) => area.name === "Hagby");
  expect(hagby).toMatchObject({ awaitsForward: true, email: 0, waiting: 5, unreached: 0 });
});

test("who joined after it was sent is counted as without a letter", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  await joins(story.db, await personIn(story.db, "Lisa Sen", "lisa@nora.example"), story.hagby.areaId, "99");
  const petra = await officer(story, story.nora.police, "alert.review");
  const outcome = (await outcomeOf(petra, id))!;
  expect(outcome.withoutLetter).toBe(1);
  expect(outcome.areas!.find((area) => area.name === "Hagby")).toMatchObject({ known: 7, waiting: 5, unreached: 1 });
});

test("an area that starts after an alert to every area was sent is none of its areas", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const vera = await personIn(story.db, "Vera Sen", "vera@nora.example");
  const vikern = await areaIn(story.db, story.nora.municipality.id, "Vikern", [vera]);
  const petra = await officer(story, story.nora.police, "alert.review");
  expect((await outcomeOf(petra, id))!.areas!.map((area) => area.name)).toEqual(["Eken", "Hagby"]);
  expect((await alertFor(petra, id)).audience.areas.map((area) => area.name)).toEqual(["Eken", "Hagby"]);
  expect(await alertsInArea(await neighbour(vera, "alert.receive", vikern.areaId))).toEqual([]);
});

test("Lars of Lindesberg sees nobody", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const lars = await officer({ ...story, nora: story.lindesberg }, story.lindesberg.police, "alert.review");
  await expect(peopleOf(lars, id, "sent", 1)).rejects.toMatchObject({ status: 404 });
  await expect(outcomeOf(lars, id)).rejects.toMatchObject({ status: 404 });
});
