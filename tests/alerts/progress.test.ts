import { and, count, eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { growHagby, hagby, letterAbout } from "#tests/delivery/hagby";
import { postbox } from "#tests/support/postbox";
import { approveAlert } from "~/alerts/approve.server";
import { firstAsk, nextAsk, type Progress, quarterOf } from "~/alerts/live";
import { progressOf } from "~/alerts/progress.server";
import { outcomeOf } from "~/alerts/read.server";
import { deliverDue } from "~/delivery/deliver.server";
import { deliveryId } from "~/delivery/delivery-id";
import { queueForMembers } from "~/delivery/queue.server";
import { lettersWaiting } from "~/delivery/waiting.server";
import { applyReturned } from "~/returns/apply.server";
import { deliveryNamed } from "~/returns/find-delivery.server";
import { drafted, hagbyAndEken, officer, tip } from "./hagby";

test("while the letters go out Petra's page is told the same numbers as the rows hold, and at the end that none waits", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  const petra = await officer(story, story.nora.police, "alert.review");
  expect(await progressOf(petra, id)).toEqual({ sent: 0, waiting: 5, failed: 0 });
  const refused = story.people.asa.email;
  await using _box = await postbox({
    refuse: (to) => (to === refused ? { code: 550, text: "5.1.1 no such user" } : undefined),
  });
  await deliverDue();
  expect(await progressOf(petra, id)).toEqual({ sent: 4, waiting: 0, failed: 1 });
});

test("Lars of Lindesberg is told nothing", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  const lars = await officer({ ...story, nora: story.lindesberg }, story.lindesberg.police, "alert.review");
  await expect(progressOf(lars, id)).rejects.toMatchObject({ status: 404 });
});

/** A letter to all of Hagby, and how many of its rows are open by the rows themselves. */
async function mailing(town: Awaited<ReturnType<typeof hagby>>) {
  const { t, read, tx } = town.db.store;
  const letter = {
    kind: "warning" as const,
    content: letterAbout("Varning"),
    municipalityId: town.nora.municipality.id,
  };
  await tx((w) => queueForMembers({ tx: w, now: new Date() }, letter, [town.areaId]));
  const [row] = await read.select({ id: t.letter.id }).from(t.letter);
  const open = and(eq(t.delivery.letterId, row!.id), inArray(t.delivery.state, ["queued", "deferred"]));
  const openRows = async () => (await read.select({ n: count() }).from(t.delivery).where(open))[0]!.n;
  return { id: row!.id, openRows };
}

test("of a large audience that is still being written, all who will get a letter wait", async () => {
  await using town = await hagby();
  await growHagby(town, 2_497);
  const { id } = await mailing(town);
  expect(await lettersWaiting([id])).toMatchObject({ waiting: 2_500, isExact: false });
});

test("what waits is exact in the middle of a mailing, with letters put off, and after the next round", async () => {
  await using town = await hagby();
  await growHagby(town, 497);
  const { id, openRows } = await mailing(town);
  let isBusy = true;
  const seen: number[] = [];
  let last = Promise.resolve();
  const look = async () => {
    const [told, before] = [await lettersWaiting([id]), await openRows()];
    expect(told.isExact).toBe(true);
    expect(told.waiting).toBeGreaterThanOrEqual(before);
    seen.push(told.waiting);
  };
  const busy = { code: 450, text: "4.2.1 busy" };
  await using box = await postbox({
    refuse: (to) => (isBusy && to.startsWith("granne1") ? busy : undefined),
    taken: () => {
      if (box.letters.length % 100 !== 0) return undefined;
      last = last.then(look); // one after the other: of two at once, the earlier may answer last
      return last;
    },
  });
  await deliverDue();
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
  const putOff = await openRows();
  expect(putOff).toBe(111);
  for (const _twice of [1, 2]) expect(await lettersWaiting([id])).toMatchObject({ waiting: putOff, isExact: true });
  isBusy = false;
  await deliverDue({ at: new Date(Date.now() + 120_000) });
  expect(await lettersWaiting([id])).toMatchObject({ waiting: 0, isExact: true });
}, 60_000);

test("while a large alert goes out, its page tells exact numbers and counts neither rows nor households", async () => {
  await using story = await hagbyAndEken();
  await growHagby({ db: story.db, areaId: story.hagby.areaId } as never, 2_100);
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  const petra = await officer(story, story.nora.police, "alert.review");
  const told: Progress[] = [];
  const shown: unknown[] = [];
  const gone = { code: 550, text: "5.1.1 no such user" };
  await using box = await postbox({
    refuse: (to) => (to.startsWith("granne99") ? gone : undefined),
    taken: async () => {
      if (box.letters.length % 500 !== 0) return;
      told.push(await progressOf(petra, id));
      shown.push((await outcomeOf(petra, id))!.areas);
    },
  });
  await deliverDue();
  expect(told.length).toBeGreaterThan(2);
  expect(shown).toEqual(told.map(() => null));
  // Anna, who lives in two areas, counts twice until the rows are written.
  for (const { sent, waiting, failed } of told) expect([2_105, 2_106]).toContain(sent + waiting + failed);
  const failed = 11; // granne99, granne990 to granne999
  expect(await progressOf(petra, id)).toEqual({ sent: 2_105 - failed, waiting: 0, failed });
  const { areas, letters } = (await outcomeOf(petra, id))!;
  expect(areas).toHaveLength(2);
  const { t, read } = story.db.store;
  const rows = await read.select({ n: count() }).from(t.delivery).where(eq(t.delivery.state, "sent"));
  expect(letters).toMatchObject({ sent: rows[0]!.n - 1, failed, isMany: true });
}, 120_000);

test("a letter that comes back later is no longer among those that arrived", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  await using _box = await postbox();
  await deliverDue();
  const { t, read } = story.db.store;
  const [letter] = await read
    .select()
    .from(t.letter)
    .where(and(eq(t.letter.alertId, id), eq(t.letter.locale, "sv"), eq(t.letter.kind, "tip")));
  const [mine] = await read.select().from(t.delivery).where(eq(t.delivery.letterId, letter!.id));
  const answered = (await deliveryNamed(deliveryId(mine!.seq, mine!.letterId)))!;
  const verdict = { kind: "temporary", reason: "mailboxFull" } as const;
  for (const _twice of [1, 2]) await applyReturned(answered, { verdict, isDelay: false, fingerprint: "one" });
  const [after] = await read.select().from(t.letter).where(eq(t.letter.id, letter!.id));
  expect([after!.size, after!.failed]).toEqual([4, 1]);
});

test("a page asks soon while things move, ever more seldom while they do not, and hardly when nobody answers", () => {
  let delay = firstAsk;
  for (let i = 0; i < 20; i++) delay = nextAsk(delay, false);
  expect(delay).toBe(60_000);
  expect(nextAsk(delay, true)).toBe(firstAsk);
  expect(nextAsk(firstAsk, null)).toBe(2 * firstAsk);
});

test("quarters are said, not numbers", () => {
  expect([0, 24, 25, 99, 100].map((done) => quarterOf(done, 100))).toEqual([0, 0, 1, 3, 4]);
  expect(quarterOf(0, 0)).toBe(4);
});
