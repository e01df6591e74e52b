import { count, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { postbox, type ReceivedLetter } from "#tests/support/postbox";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { holdQueue, releaseQueue } from "~/delivery/hold.server";
import { lanes } from "~/delivery/kinds";
import { queueLetter, queueToEach } from "~/delivery/queue.server";
import { takeWork } from "~/delivery/take.server";
import { plain, slot } from "~/mail/letter";
import { at, hagby, letterAbout, minutes, sendCode, states, warn } from "./hagby";

const now = new Date();

test("Anna, Björn and Åsa get the warning once each, with their own names", async () => {
  await using town = await hagby();
  await using box = await postbox();
  await warn(town, "urgentWarning", now);
  expect(await deliverDue()).toEqual({ sent: 3 });
  expect(await deliverDue()).toEqual({});
  expect(box.letters.map(({ to }) => to).sort()).toEqual(town.people.map(({ email }) => email).sort());
  const [letter] = box.lettersTo(town.asa.email);
  expect(letter).toMatchObject({ subject: "urgentWarning i Hagby", text: expect.stringContaining("Hej Åsa Öberg!") });
  expect(letter!.html).toContain("Hagby");
  expect(letter!.headers.get("list")).toMatchObject({ id: { id: "warning.1884.localhost.example" } });
  expect(await states(town.db.store)).toEqual(["Anna sent", "Björn sent", "Åsa sent"]);
  expect(await town.db.store.read.select({ n: count() }).from(town.db.store.t.dispatch)).toEqual([{ n: 0 }]);
});

test("a code travels sealed, arrives open, and is forgotten when it is sent", async () => {
  await using town = await hagby();
  await using box = await postbox();
  const { t, read } = town.db.store;
  await sendCode(town, town.anna, now, "730142");
  const [queued] = await read.select({ slots: t.delivery.slots }).from(t.delivery);
  expect(queued!.slots).not.toContain("730142");
  await deliverDue();
  expect((await box.next(town.anna.email)).text).toContain("730142");
  expect(await read.select({ slots: t.delivery.slots }).from(t.delivery)).toEqual([{ slots: null }]);
});

test("a name that holds the marks of slots, of either kind, gets nobody another's code and breaks no slot", async () => {
  await using town = await hagby();
  await using box = await postbox();
  const { t, tx } = town.db.store;
  const name = `Nils \uE0F0code\uE0F1\uE000code\uE001\uE0F0 Holm`;
  await tx((w) => w.update(t.person).set({ name }).where(eq(t.person.id, town.anna.id)));
  const words = { kind: "paragraph" as const, text: `${plain(name)} skriver till ${slot("name")}.` };
  const content = {
    ...letterAbout(`Från ${plain(name)}`),
    blocks: [words, { kind: "code" as const, text: slot("code") }],
  };
  const to = { personId: town.asa.id, slots: { code: "730142" } };
  await tx((w) => queueLetter({ tx: w, now }, { kind: "signInCode", content }, to));
  await deliverDue();
  const letter = await box.next(town.asa.email);
  expect(letter.subject).toBe("Från Nils codecode Holm");
  expect(letter.text).toContain("Nils codecode Holm skriver till Åsa Öberg.");
  expect([letter.text.split("730142"), letter.html.split("730142")].map((parts) => parts.length)).toEqual([2, 2]);
});

test("one letter to several people, each with a link and an invitation of their own, in one range of the queue", async () => {
  await using town = await hagby();
  await using box = await postbox();
  const lines = ["METHOD:REQUEST", `URL:${slot("link")}`, `ATTENDEE:mailto:${slot("mailto")}`].join("\r\n");
  const content = {
    ...letterAbout("Möte"),
    blocks: [{ kind: "link" as const, label: "Svara", href: slot("link") }],
    calendar: lines,
  };
  const to = town.people.map(({ id, name }) => ({ personId: id, slots: { link: `https://nora.example/${name[0]}` } }));
  await town.db.store.tx((tx) => queueToEach({ tx, now }, { kind: "notice", content }, to));
  await town.db.store.tx((tx) => queueToEach({ tx, now }, { kind: "notice", content }, []));
  expect(await town.db.store.read.select({ n: count() }).from(town.db.store.t.letter)).toEqual([{ n: 1 }]);
  expect(await town.db.store.read.select({ n: count() }).from(town.db.store.t.dispatch)).toEqual([{ n: 1 }]);
  expect(await deliverDue()).toEqual({ sent: 3 });
  const letter = box.lettersTo(town.bjorn.email)[0]!;
  expect(letter.text).toContain("https://nora.example/B");
  const calendar = letter.raw.slice(letter.raw.indexOf("text/calendar; charset=utf-8; method=REQUEST"));
  expect(calendar.replace(/=\r\n/g, "")).toContain("mailto:\r\n=20bjorn@hagby.example");
});

test("a letter refused for the moment is tried again after about 1, 5 and 15 minutes", async () => {
  await using town = await hagby();
  let busy = true;
  await using box = await postbox({
    refuse: (to) => (busy && to === town.anna.email ? { code: 451, text: "4.3.2 try later" } : undefined),
  });
  const { t, read } = town.db.store;
  await warn(town, "warning", now);
  expect(await deliverDue({ at: now })).toEqual({ sent: 2, deferred: 1 });
  let time = now;
  for (const [attempt, wait] of [1, 5, 15].entries()) {
    expect(await deliverDue({ at: at(time, minutes(wait * 0.79)) })).toEqual({});
    const [row] = await read.select().from(t.delivery).where(eq(t.delivery.personId, town.anna.id));
    expect(row).toMatchObject({ state: "deferred", attempts: attempt + 1, status: "4.3.2" });
    expect(Math.abs(row!.dueAt.getTime() - time.getTime() - minutes(wait))).toBeLessThanOrEqual(minutes(wait * 0.21));
    time = row!.dueAt;
    if (wait < 15) expect(await deliverDue({ at: time })).toEqual({ deferred: 1 });
  }
  busy = false;
  expect(await deliverDue({ at: time })).toEqual({ sent: 1 });
  expect(box.lettersTo(town.anna.email)).toHaveLength(1);
});

test("an address that does not exist bounces and gets no more letters; the others are not touched by it", async () => {
  await using town = await hagby();
  await using box = await postbox({
    refuse: (to) => (to === town.bjorn.email ? { code: 550, text: "5.1.1 no such user" } : undefined),
  });
  await warn(town, "warning", now);
  expect(await deliverDue()).toEqual({ sent: 2, bounced: 1 });
  await warn(town, "notice", now);
  expect(await deliverDue()).toEqual({ sent: 2, suppressed: 1 });
  expect(await states(town.db.store)).toEqual([
    ...["Anna sent", "Anna sent", "Björn bounced userUnknown", "Björn suppressed suppressed"],
    ...["Åsa sent", "Åsa sent"],
  ]);
  expect(box.letters).toHaveLength(4);
});

test("what the server holds against us is never held against the member", async () => {
  await using town = await hagby();
  await using _box = await postbox({ refuse: () => ({ code: 554, text: "5.7.1 relay access denied" }) });
  await warn(town, "warning", now);
  expect(await deliverDue()).toEqual({ deferred: 3 });
  const { t, read } = town.db.store;
  expect(await read.select().from(t.suppression)).toEqual([]);
});

test("a code that comes too late is not sent", async () => {
  await using town = await hagby();
  await using box = await postbox();
  await sendCode(town, town.anna, now);
  expect(await deliverDue({ at: at(now, minutes(11)) })).toEqual({ expired: 1 });
  expect(box.letters).toEqual([]);
});

test("a letter that fails until its time is over expires then, not later", async () => {
  await using town = await hagby();
  await using _box = await postbox({ refuse: () => ({ code: 450, text: "4.2.2 mailbox full" }) });
  await sendCode(town, town.anna, now);
  let time = now;
  const { t, read } = town.db.store;
  for (let tries = 0; tries < 10; tries++) {
    const tally = await deliverDue({ at: time });
    if (tally.expired) break;
    time = (await read.select({ dueAt: t.delivery.dueAt }).from(t.delivery))[0]!.dueAt;
  }
  expect(await states(town.db.store)).toEqual(["Anna expired expired"]);
  expect(time).toEqual(at(now, minutes(10)));
});

test("who unsubscribes, leaves or is erased in the middle of a mailing gets nothing from then on", async () => {
  await using town = await hagby();
  const { t, tx } = town.db.store;
  await warn(town, "tip", now);
  await tx(async (w) => {
    await w.insert(t.optOut).values({ id: newId(), personId: town.anna.id, kind: "tip", at: now });
    await w.update(t.member).set({ leftAt: now }).where(eq(t.member.personId, town.bjorn.id));
    await w.update(t.person).set({ erasedAt: now }).where(eq(t.person.id, town.asa.id));
  });
  await using box = await postbox();
  expect(await deliverDue()).toEqual({ cancelled: 3 });
  expect(await states(town.db.store)).toEqual([
    "Anna cancelled optedOut",
    "Björn cancelled left",
    "Åsa cancelled erased",
  ]);
  expect(box.letters).toEqual([]);
});

test("who does not want tips still gets warnings", async () => {
  await using town = await hagby();
  const { t, tx } = town.db.store;
  await tx((w) => w.insert(t.optOut).values({ id: newId(), personId: town.anna.id, kind: "tip", at: now }));
  await using box = await postbox();
  await warn(town, "tip", now);
  await warn(town, "warning", now);
  await deliverDue();
  expect(box.lettersTo(town.anna.email).map(({ subject }) => subject)).toEqual(["warning i Hagby"]);
});

test("a code goes before a warning, a warning before a tip", async () => {
  await using town = await hagby();
  await using box = await postbox();
  await warn(town, "tip", now);
  await warn(town, "warning", now);
  await warn(town, "urgentWarning", now);
  await sendCode(town, town.asa, now);
  await deliverDue();
  const kinds = box.letters.map(({ subject }: ReceivedLetter) => subject.split(" ")[0]);
  expect(kinds.indexOf("Din")).toBeLessThan(2);
  expect(kinds.lastIndexOf("urgentWarning")).toBeLessThan(kinds.indexOf("tip"));
});

test("while the queue is held nothing leaves; released, everything does", async () => {
  await using town = await hagby();
  await using box = await postbox();
  await holdQueue("restored from a backup");
  await warn(town, "urgentWarning", now);
  await sendCode(town, town.anna, now);
  expect(await deliverDue()).toEqual({});
  expect(box.letters).toEqual([]);
  expect(await releaseQueue()).toBe(true);
  expect(await releaseQueue()).toBe(false);
  expect(await deliverDue()).toEqual({ sent: 4 });
});

test("what a dead worker had taken comes back when its lease is over, with the same Message-ID", async () => {
  await using town = await hagby();
  await using box = await postbox();
  await warn(town, "warning", now);
  expect(await takeWork("a worker that died", lanes.matter, 1_000, now)).toHaveLength(1);
  expect(await deliverDue({ at: at(now, minutes(1.9)) })).toEqual({});
  expect(await deliverDue({ at: at(now, minutes(2)) })).toEqual({ sent: 3 });
  expect(new Set(box.letters.map(({ messageId }) => messageId)).size).toBe(3);
});

test("a mail server that is down costs no letter an attempt", async () => {
  await using town = await hagby();
  await using gone = await postbox();
  await warn(town, "warning", now);
  await gone[Symbol.asyncDispose]();
  const { sendThrough } = await import("~/delivery/transport.server");
  sendThrough(gone.url);
  expect(await deliverDue()).toEqual({});
  const { t, read } = town.db.store;
  const rows = await read.select({ state: t.delivery.state, attempts: t.delivery.attempts }).from(t.delivery);
  expect(rows).toEqual(Array(3).fill({ state: "queued", attempts: 0 }));
  await using _back = await postbox();
  expect(await deliverDue()).toEqual({ sent: 3 });
});
