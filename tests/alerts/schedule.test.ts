import { eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { type Person, personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { cancelAlert } from "~/alerts/cancel.server";
import { alertsInArea } from "~/alerts/in-area.server";
import { alertFor, outcomeOf } from "~/alerts/read.server";
import { sendScheduled } from "~/alerts/schedule/send-due.server";
import { submitAlert } from "~/alerts/submit.server";
import { reviseAlert } from "~/alerts/write.server";
import { deliverDue } from "~/delivery/deliver.server";
import { drafted, hagbyAndEken, joins, neighbour, officer, type Story, tip, warning } from "./hagby";

afterEach(() => vi.useRealTimers());
const hour = 3_600_000;
const inAnHour = () => new Date(Date.now() + hour);
const approves = (story: Story, who: Person = story.nora.police) => officer(story, who, "alert.approve");
const letters = async (story: Story, who: Person) => (await queuedFor(story.db, who)).length;

async function scheduled(story: Story, at: Date) {
  const id = await drafted(story, tip());
  expect(await approveAlert(await approves(story), id, 1, { at })).toBe("scheduled");
  return id;
}

test("a tip waits for its hour, then reaches also who has joined meanwhile, once", async () => {
  await using story = await hagbyAndEken();
  const at = inAnHour();
  const id = await scheduled(story, at);
  expect(await approveAlert(await approves(story), id, 1)).toBe("scheduled");
  await sendScheduled(new Date(at.getTime() - 1));
  expect(await letters(story, story.people.anna)).toBe(0);
  expect((await alertFor(await approves(story), id)).scheduledAt).toEqual(at);
  const late = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await joins(story.db, late, story.hagby.areaId, "9");
  await Promise.all([sendScheduled(at), sendScheduled(at)]);
  await sendScheduled(at);
  expect([await letters(story, late), await letters(story, story.people.anna)]).toEqual([1, 1]);
  const { state, steps } = await alertFor(await approves(story), id);
  expect([state, steps.map((step) => [step.state, step.who])]).toEqual([
    "approved",
    [
      ["draft", "Petra Polis"],
      ["scheduled", "Petra Polis"],
      ["approved", "Petra Polis"],
    ],
  ]);
  const { t, read } = story.db.store;
  const audit = await read
    .select({ detail: t.audit.detail })
    .from(t.audit)
    .where(eq(t.audit.act, "alert.approve"))
    .orderBy(t.audit.seq);
  expect(audit.map((row) => JSON.parse(row.detail))).toMatchObject([{ at: at.toISOString() }, { scheduled: true }]);
});

test("it waits through the night in which the clock is changed", async () => {
  await using story = await hagbyAndEken();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-10-24T20:00:00Z") });
  const id = await scheduled(story, new Date("2026-10-25T01:30:00Z"));
  await sendScheduled(new Date("2026-10-25T00:30:00Z")); // 02:30 for the first time
  expect((await alertFor(await approves(story), id)).state).toBe("scheduled");
  await sendScheduled(new Date("2026-10-25T01:30:00Z")); // 02:30 for the second time
  expect((await alertFor(await approves(story), id)).state).toBe("approved");
});

test("stopped before its hour nothing goes, and it can be changed and sent again", async () => {
  await using story = await hagbyAndEken();
  const at = inAnHour();
  const id = await scheduled(story, at);
  const writes = await officer(story, story.nora.police, "alert.write");
  expect(await reviseAlert(writes, id, 1, tip({ title: "Ny rubrik" }))).toBe("sent");
  expect(await cancelAlert(await approves(story), id)).toBe("unscheduled");
  expect(await cancelAlert(await approves(story), id)).toBe("notSent");
  await sendScheduled(at);
  expect(await letters(story, story.people.anna)).toBe(0);
  expect(await reviseAlert(writes, id, 1, tip({ title: "Ny rubrik" }))).toBe("saved");
  expect(await approveAlert(await approves(story), id, 2)).toBe("sent");
});

test("whoever approved it works here no more: it is given back, and its writer gets a letter", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story));
  await submitAlert(await officer(story, story.nora.police, "alert.write"), id, 1);
  const at = inAnHour();
  expect(await approveAlert(await approves(story, story.nora.coordinator), id, 1, { at })).toBe("scheduled");
  const { t, tx } = story.db.store;
  await tx((w) =>
    w.update(t.staff).set({ endedAt: new Date() }).where(eq(t.staff.personId, story.nora.coordinator.id)),
  );
  await sendScheduled(at);
  expect(await letters(story, story.people.anna)).toBe(0);
  expect(await alertFor(await approves(story), id)).toMatchObject({ state: "returned" });
  expect(await queuedFor(story.db, story.nora.police)).toMatchObject([
    { kind: "alertReturned", text: expect.stringContaining("arbetar inte här längre") },
  ]);
});

test("nobody is left to get it: it is given back", async () => {
  await using story = await hagbyAndEken();
  const at = inAnHour();
  const id = await scheduled(story, at);
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }));
  await sendScheduled(at);
  expect((await alertFor(await approves(story), id)).steps.at(-1)).toMatchObject({ state: "returned" });
});

test("a time that is over is refused, nor is anybody else's alert stopped", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  expect(await approveAlert(await approves(story), id, 1, { at: new Date(Date.now() - 1) })).toBe("past");
  expect(await cancelAlert(await approves(story), id)).toBe("notSent");
  const { municipality, police } = story.lindesberg;
  const lars = await officer({ ...story, nora: { ...story.nora, municipality } } as Story, police, "alert.approve");
  expect(await cancelAlert(lars, id).catch((error: Response) => error.status)).toBe(404);
});

test("withdrawn while letters wait: those never go, the page stays for who has got one, the list forgets it", async () => {
  await using story = await hagbyAndEken();
  await using box = await postbox();
  const id = await drafted(story, tip());
  await approveAlert(await approves(story), id, 1);
  const { t, tx, read } = story.db.store;
  const later = new Date(Date.now() + hour);
  await tx((w) => w.update(t.delivery).set({ dueAt: later }).where(eq(t.delivery.personId, story.people.asa.id)));
  await tx((w) => w.update(t.delivery).set({ dueAt: later }).where(eq(t.delivery.personId, story.people.emily.id)));
  await deliverDue();
  const sent = box.letters.length;
  expect(await cancelAlert(await approves(story), id)).toBe("withdrawn");
  expect(await cancelAlert(await approves(story), id)).toBe("withdrawn");
  vi.useFakeTimers({ toFake: ["Date"], now: later });
  await tx((w) => w.update(t.dispatch).set({ dueAt: new Date(0) }));
  await deliverDue();
  expect(box.letters).toHaveLength(sent);
  const rows = await read.select({ state: t.delivery.state, reason: t.delivery.reason }).from(t.delivery);
  expect(rows.filter((row) => row.reason === "withdrawn")).toEqual([
    { state: "cancelled", reason: "withdrawn" },
    { state: "cancelled", reason: "withdrawn" },
  ]);
  vi.useRealTimers();
  expect(await outcomeOf(await approves(story), id)).toMatchObject({ letters: { waiting: 0, failed: 2 } });
  const anna = await neighbour(story.people.anna, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(anna, id)).words.title).toBe("Tänd utelampan");
  expect(await alertsInArea(anna)).toEqual([]);
});
