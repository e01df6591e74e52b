import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { queuedFor } from "#tests/support/letters";
import type { Person } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { approveAlert } from "~/alerts/approve.server";
import { forwardAlert } from "~/alerts/forward.server";
import { outcomeOf } from "~/alerts/read.server";
import { remindContacts } from "~/alerts/remind.server";
import { sheetAddress } from "~/alerts/sheet-code.server";
import { markTold } from "~/alerts/tell.server";
import * as alertRoute from "~/routes/omraden.$areaId.varningar.$alertId";
import * as sheetRoute from "~/routes/omraden.$areaId.varningar.$alertId.blad";
import { drafted, goesViaContact, hagbyAndEken, neighbour, officer, type Story, tip } from "./hagby";

/** A Tuesday in November: 11.00 in Stockholm, and 03.00. */
const [noon, night] = [new Date("2026-11-24T10:00:00Z"), new Date("2026-11-24T02:00:00Z")];
const hours = (n: number) => n * 3_600_000;

/** A notice to Hagby that was sent so many hours before noon. */
async function sentBefore(story: Story, n: number): Promise<string> {
  const id = await drafted(story, tip({ kind: "notice", everyArea: false, areas: [story.hagby.areaId] }));
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  const { t, tx } = story.db.store;
  const approvedAt = new Date(noon.getTime() - hours(n));
  await tx((w) => w.update(t.alert).set({ approvedAt }).where(eq(t.alert.id, id)));
  return id;
}
const remindersOf = async (story: Story, who: Person) =>
  (await queuedFor(story.db, who)).filter(({ kind }) => kind === "forwardReminder");
const bjornForwards = (story: Story) => neighbour(story.people.bjorn, "alert.forward", story.hagby.areaId);

test("after a day Björn is reminded once of the paper household that he has not marked; nobody else is", async () => {
  await using story = await hagbyAndEken();
  await sentBefore(story, 25);
  for (const _ of [1, 2]) await remindContacts(noon);
  const [letter, ...more] = await remindersOf(story, story.people.bjorn);
  expect(more).toEqual([]);
  expect(letter!.text).toContain("1 hushåll utan e-post");
  expect(letter!.text).toContain("aldrig vad du öppnar");
  expect(await remindersOf(story, story.people.asa)).toEqual([]);
});

test("not before a day has gone, not at night, not after a week, and not when the task is done", async () => {
  await using story = await hagbyAndEken();
  await sentBefore(story, 23);
  await sentBefore(story, 24 * 8);
  expect(await remindContacts(noon)).toBe(0);
  const marked = await sentBefore(story, 25);
  expect(await remindContacts(night)).toBe(0);
  await markTold(await bjornForwards(story), marked, story.paper, "spoken");
  expect(await remindContacts(noon)).toBe(0);
  const forwarded = await sentBefore(story, 25);
  await forwardAlert(await bjornForwards(story), forwarded, "");
  expect(await remindContacts(noon)).toBe(0);
});

test("where the members wait for Björn, he is told so; a municipality may give more time", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { t, tx } = story.db.store;
  const rule = (forwardReminderHours: number) =>
    tx((w) => w.update(t.municipality).set({ settings: { forwardReminderHours } }));
  await sentBefore(story, 25);
  await rule(48);
  expect(await remindContacts(noon)).toBe(0);
  await rule(24);
  expect(await remindContacts(noon)).toBe(1);
  expect((await remindersOf(story, story.people.bjorn))[0]!.text).toContain("väntar på att du skickar brevet vidare");
});

async function browserOf(who: Person): Promise<Browser> {
  const browser = new Browser();
  const [name, value] = (await signedIn(who.id)).split(/=(.*)/s) as [string, string];
  browser.cookies.set(name, value);
  return browser;
}

test("Björn's note may not point at anybody; his own name and number stand with a reason that the officers see", async () => {
  await using story = await hagbyAndEken();
  const id = await sentBefore(story, 1);
  const bjorn = await browserOf(story.people.bjorn);
  const params = { areaId: story.hagby.areaId, alertId: id };
  const at = `/omraden/${params.areaId}/varningar/${id}`;
  const forward = (note: string, noteReason = "") =>
    bjorn.post(alertRoute, at, { intent: "forward", note, noteReason }, params);
  for (const note of ["Bilen hade nummer ABC 123.", "Han är född 19900101-0017.", "Det var en rumän."]) {
    const { status, body } = await forward(note, "Det är sant.");
    expect([status, Object.keys((body as { error: object }).error)], note).toEqual([400, ["note"]]);
  }
  const mine = "Ring mig på 070-123 45 67. Björn Ek";
  const asked = await forward(mine);
  expect(asked).toMatchObject({ status: 400, body: { initialValue: { note: mine } } });
  expect(Object.keys((asked.body as { error: object }).error)).toEqual(["noteReason"]);
  expect(await forward(mine, "Mitt eget namn och nummer.")).toMatchObject({ status: 302 });
  const petra = await officer(story, story.nora.police, "alert.review");
  expect((await outcomeOf(petra, id))!.forwards).toMatchObject([
    { note: mine, noteReason: "Mitt eget namn och nummer." },
  ]);
});

test("the sheet for the letter box has a code that leads to the warning", async () => {
  await using story = await hagbyAndEken();
  const id = await sentBefore(story, 1);
  const bjorn = await browserOf(story.people.bjorn);
  const params = { areaId: story.hagby.areaId, alertId: id };
  const { body } = await bjorn.get(sheetRoute, `/omraden/${params.areaId}/varningar/${id}/blad`, params);
  const { code } = body as { code: { size: number; path: string } };
  expect(code.size).toBeGreaterThan(20);
  expect(code.path).toMatch(/^(?:M\d+ \d+h1v1h-1z)+$/);
  expect(await sheetAddress(id)).toMatch(/\/blad\/[\w-]+$/);
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.alert).set({ public: true }).where(eq(t.alert.id, id)));
  expect(await sheetAddress(id)).toMatch(/\/kommuner\/1884\/varningar\/[\w-]{36}$/);
});
