import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queuedFor } from "#tests/support/letters";
import type { Person } from "#tests/support/nora";
import { approveAlert } from "~/alerts/approve.server";
import { nextMorning } from "~/alerts/late/next-morning";
import { reviewAfterwards, waitingReviews } from "~/alerts/late/review.server";
import { tellOfLateReviews } from "~/alerts/late/tell.server";
import { alertFor } from "~/alerts/read.server";
import { sendForm } from "~/alerts/schedule/forms";
import { sv } from "~/texts/sv/index";
import { drafted, hagbyAndEken, officer, type Story, warning } from "./hagby";

const [night, day] = [new Date("2026-11-24T23:30:00Z"), new Date("2026-11-25T11:00:00Z")];
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: night }));
afterEach(() => void vi.useRealTimers());

const alone = { alone: "Pågående inbrottsvåg, ingen kollega i tjänst." };
const approves = (story: Story, who: Person = story.nora.police) => officer(story, who, "alert.approve");
const reviews = async (story: Story, who: Person) => waitingReviews(await officer(story, who, "alert.review"));
const urgent = (story: Story) => drafted(story, warning(story, { priority: "urgent" }));

async function setting(story: Story, own: object) {
  const { t, tx } = story.db.store;
  const here = eq(t.municipality.id, story.nora.municipality.id);
  await tx((w) => w.update(t.municipality).set({ settings: own }).where(here));
}

test("at night Petra sends an urgent warning alone; next day Karin reads it and remarks, and it is done", async () => {
  await using story = await hagbyAndEken();
  const { police, coordinator } = story.nora;
  const id = await urgent(story);
  expect(await alertFor(await approves(story), id)).toMatchObject({ maySend: false, maySendAlone: true });
  expect(await approveAlert(await approves(story), id, 1, alone)).toBe("sent");
  expect(await queuedFor(story.db, story.people.anna)).toMatchObject([{ kind: "urgentWarning" }]);
  vi.setSystemTime(day);
  expect(await reviews(story, police)).toEqual([]);
  expect(await reviews(story, coordinator)).toMatchObject([{ id, sender: "Petra Polis" }]);
  expect(await reviewAfterwards(await approves(story), id, "Bra.")).toBe("own");
  const karin = await approves(story, coordinator);
  expect(await reviewAfterwards(karin, id, "Inget att anmärka.")).toBe("reviewed");
  expect(await reviewAfterwards(karin, id, "En gång till.")).toBe("reviewed");
  expect(await alertFor(karin, id)).toMatchObject({
    late: { sender: "Petra Polis", reason: alone.alone, reviewer: "Karin Kommun", remark: "Inget att anmärka." },
    mayReview: false,
  });
  expect(await reviews(story, coordinator)).toEqual([]);
  const { t, read } = story.db.store;
  const audit = await read
    .select({ detail: t.audit.detail })
    .from(t.audit)
    .where(eq(t.audit.act, "alert.approve"))
    .orderBy(t.audit.seq);
  expect(audit.map((row) => JSON.parse(row.detail))).toEqual([{ version: 1, alone: true }, { late: true }]);
});

test("what Petra sends at half past midnight is Karin's task from eight that morning, not before, and a letter says so once", async () => {
  await using story = await hagbyAndEken();
  const { police, coordinator } = story.nora;
  const id = await urgent(story);
  await approveAlert(await approves(story), id, 1, alone);
  const told = async (who: Person) =>
    (await queuedFor(story.db, who)).filter((letter) => letter.kind === "lateReviewDue");
  for (const early of [night, new Date("2026-11-25T06:59:59Z")]) {
    vi.setSystemTime(early);
    await tellOfLateReviews(early);
    expect(await reviews(story, coordinator)).toEqual([]);
    expect(await told(coordinator)).toEqual([]);
  }
  const eight = new Date("2026-11-25T07:00:00Z");
  vi.setSystemTime(eight);
  for (const _turn of [1, 2]) await tellOfLateReviews(eight);
  expect(await reviews(story, coordinator)).toMatchObject([{ id }]);
  const [letter, ...more] = await told(coordinator);
  expect([more, await told(police), await told(story.lindesberg.police)]).toEqual([[], [], []]);
  expect(letter!.text).toContain("Petra Polis skickade en brådskande varning ensam");
  expect(letter!.text).toContain(`/varningar/${id}/efterhand`);
});

test("who has read it before the morning is not written to; a lone officer's task waits for a colleague", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const { coordinator } = story.nora;
  const [read, unread] = [await urgent(story), await urgent(story)];
  for (const id of [read, unread]) await approveAlert(await approves(story), id, 1, alone);
  await reviewAfterwards(await approves(story, coordinator), read, "Läst samma natt.");
  const post = eq(t.staff.personId, coordinator.id);
  await tx((w) => w.update(t.staff).set({ endedAt: night }).where(post));
  await tellOfLateReviews(day);
  expect(await queuedFor(story.db, coordinator)).toEqual([]);
  await tx((w) => w.update(t.staff).set({ endedAt: null }).where(post));
  await tellOfLateReviews(day);
  expect((await queuedFor(story.db, coordinator)).map(({ kind }) => kind)).toEqual(["lateReviewDue"]);
});

test("eight o'clock is found before and after it, in summer, and over both changes of the clock", () => {
  const found = (iso: string) => nextMorning(new Date(iso)).toISOString();
  expect(found("2026-11-24T23:30:00Z")).toBe("2026-11-25T07:00:00.000Z");
  expect(found("2026-11-24T20:30:00Z")).toBe("2026-11-25T07:00:00.000Z");
  expect(found("2026-11-25T07:00:00Z")).toBe("2026-11-26T07:00:00.000Z");
  expect(found("2026-07-01T01:00:00Z")).toBe("2026-07-01T06:00:00.000Z");
  expect(found("2026-03-28T22:30:00Z")).toBe("2026-03-29T06:00:00.000Z");
  expect(found("2026-10-24T22:30:00Z")).toBe("2026-10-25T07:00:00.000Z");
  expect(found("2026-12-31T22:30:00Z")).toBe("2027-01-01T07:00:00.000Z");
});

test("not by day, not what is merely important, not where the municipality forbids it", async () => {
  await using story = await hagbyAndEken();
  const important = await drafted(story, warning(story));
  expect(await approveAlert(await approves(story), important, 1, alone)).toBe("notSubmitted");
  const id = await urgent(story);
  vi.setSystemTime(day);
  expect(await approveAlert(await approves(story), id, 1, alone)).toBe("notSubmitted");
  vi.setSystemTime(night);
  await setting(story, { loneOfficerUrgent: false });
  expect(await approveAlert(await approves(story), id, 1, alone)).toBe("notSubmitted");
  expect(await queuedFor(story.db, story.people.anna)).toEqual([]);
  await setting(story, {});
  expect(await approveAlert(await approves(story), id, 1)).toBe("notSubmitted");
  expect(await approveAlert(await approves(story), id, 1, alone)).toBe("sent");
});

test("by day too when nobody else could approve it at all", async () => {
  await using story = await hagbyAndEken();
  vi.setSystemTime(day);
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.staff).set({ endedAt: day }).where(eq(t.staff.personId, story.nora.coordinator.id)));
  expect(await approveAlert(await approves(story), await urgent(story), 1, alone)).toBe("sent");
});

test("where one officer's eyes are enough anyway, nothing is left to read afterwards", async () => {
  await using story = await hagbyAndEken();
  await setting(story, { secondOfficerForWarnings: false });
  const id = await urgent(story);
  expect(await approveAlert(await approves(story), id, 1, alone)).toBe("sent");
  expect(await reviews(story, story.nora.coordinator)).toEqual([]);
  expect(await reviewAfterwards(await approves(story, story.nora.coordinator), id, "Bra.")).toBe("none");
});

test("another municipality's officer finds nothing to read", async () => {
  await using story = await hagbyAndEken();
  const id = await urgent(story);
  await approveAlert(await approves(story), id, 1, alone);
  const { municipality, police } = story.lindesberg;
  const there = { ...story, nora: { ...story.nora, municipality } } as Story;
  expect(await waitingReviews(await officer(there, police, "alert.review"))).toEqual([]);
  const lars = await officer(there, police, "alert.approve");
  expect(await reviewAfterwards(lars, id, "Hej").catch((error: Response) => error.status)).toBe(404);
});

test("sending alone needs a reason, sending later a time", () => {
  const whole = { version: 1, checked: ["facts", "persons", "origin", "address", "needed"] };
  const problems = (form: object, isAlone: boolean) =>
    sendForm(sv, [], isAlone)
      .safeParse({ ...whole, ...form })
      .error?.issues.map(({ path, message }) => [path[0], message]);
  expect(problems({}, true)).toEqual([["reason", sv.writing.late.missing]]);
  expect(problems({ reason: "Bråttom." }, true)).toBeUndefined();
  expect(problems({ when: "later" }, false)).toEqual([["at", sv.writing.schedule.problems.unreadable]]);
  expect(problems({ when: "now", at: "skräp" }, false)).toBeUndefined();
});
