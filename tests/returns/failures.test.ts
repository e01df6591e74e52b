import { randomBytes } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { verifyAudit } from "~/admin/audit.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { liftSuppression } from "~/delivery/lift.server";
import { returnAddresses } from "~/mail/verp";
import { takeReturned } from "~/returns/take.server";
import { tellOfUnreachable } from "~/returns/tell.server";
import { cameBackFrom, deliveriesOf, hagbyWithContact, intake, letterLeaves, returnTo, suppressedFor } from "./hagby";
import { full, report } from "./mails";

afterEach(() => void vi.useRealTimers());

const day = 86_400_000;
/** Makes it this time of the clock; timers go on as they are. */
const itIs = (now: Date | number) => vi.useFakeTimers({ toFake: ["Date"], now });

test("Björn's mailbox does not exist: no more letters go there, and Åsa is told in plain words, once", async () => {
  await using town = await hagbyWithContact();
  const { asa, bjorn, anna } = town;
  expect(await letterLeaves(town)).toEqual({ sent: 3 });
  await using mx = await intake();
  const { bounce } = await returnTo(town, bjorn);
  expect(await mx.bring(report({ to: bounce, recipient: bjorn.email }), bounce)).toMatch(/^250/);
  expect(await deliveriesOf(town, bjorn)).toEqual(["bounced 5.1.1 userUnknown"]);
  expect(await suppressedFor(town, bjorn)).toBe("userUnknown");
  expect([await tellOfUnreachable(), await tellOfUnreachable()]).toEqual([1, 0]);
  const letters = (await queuedFor(town.db, asa)).filter(({ kind }) => kind === "unreachable");
  expect(letters).toMatchObject([{ subject: "Brev till Björn Ek kommer inte fram", locale: "sv" }]);
  expect(letters[0]!.text).toContain("E-postadressen finns inte.");
  expect(letters[0]!.text).toContain("fråga efter rätt adress");
  expect(letters[0]!.text).not.toMatch(/@|Hagbyvägen|5\.1\.1|(?<![\w-])550(?![\w-])/);
  expect(await queuedFor(town.db, anna)).toHaveLength(1);
  expect(await letterLeaves(town, "notice")).toEqual({ sent: 3, suppressed: 1 });
  expect(await verifyAudit()).toEqual({ rows: 2, brokenAt: null });
});

test("a refusal at the door leads to the same letter to Åsa", async () => {
  await using town = await hagbyWithContact();
  const { t, tx } = town.db.store;
  const refused = { id: newId(), personId: town.bjorn.id, reason: "hostUnknown", at: new Date() };
  await tx((w) => w.insert(t.suppression).values(refused));
  expect(await tellOfUnreachable()).toBe(1);
  const [letter] = await queuedFor(town.db, town.asa);
  expect(letter!.text).toContain("står efter @");
});

test("the same report twice, and another about the same letter, change nothing more", async () => {
  await using town = await hagbyWithContact();
  const { asa, bjorn } = town;
  await letterLeaves(town);
  const { bounce } = await returnTo(town, bjorn);
  const mail = Buffer.from(report({ to: bounce, recipient: bjorn.email }));
  expect(await takeReturned(mail, bounce, "")).toBe("suppressed");
  expect(await takeReturned(mail, bounce, "")).toBe("again");
  expect(await takeReturned(mail, null)).toBe("again");
  await tellOfUnreachable();
  expect(await takeReturned(Buffer.from(report({ to: bounce, recipient: bjorn.email })), bounce, "")).toBe(
    "suppressed",
  );
  await tellOfUnreachable();
  expect((await queuedFor(town.db, asa)).filter(({ kind }) => kind === "unreachable")).toHaveLength(1);
  expect((await town.db.store.read.select().from(town.db.store.t.suppression)).length).toBe(1);
});

test("a full mailbox counts once a day; on the third day no more letters go there and Åsa is told", async () => {
  await using town = await hagbyWithContact();
  const { asa, bjorn } = town;
  await letterLeaves(town);
  await using mx = await intake();
  const { bounce } = await returnTo(town, bjorn);
  const start = Date.parse("2026-11-02T08:00:00Z");
  for (const [n, hours] of [0, 3, 24].entries()) {
    itIs(start + hours * 3_600_000);
    expect(await mx.bring(full(bounce, bjorn.email), bounce), String(n)).toMatch(/^250/);
    expect(await suppressedFor(town, bjorn)).toBeNull();
  }
  expect(await deliveriesOf(town, bjorn)).toEqual(["bounced 5.2.2 mailboxFull"]);
  itIs(start + 9 * day);
  await mx.bring(full(bounce, bjorn.email), bounce);
  expect(await suppressedFor(town, bjorn)).toBe("mailboxFull");
  await tellOfUnreachable();
  const told = (await queuedFor(town.db, asa)).find(({ kind }) => kind === "unreachable");
  expect(told!.text).toContain("Be personen ta bort gamla mejl");
});

test("days are Stockholm's: a quarter to and a quarter past midnight there are two", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { bounce } = await returnTo(town, town.bjorn);
  const times = ["2026-11-02T22:45:00Z", "2026-11-02T23:15:00Z", "2026-11-03T22:30:00Z"];
  for (const time of times) {
    itIs(new Date(time));
    await takeReturned(Buffer.from(full(bounce, town.bjorn.email)), bounce, "");
  }
  expect(await suppressedFor(town, town.bjorn)).toBeNull();
  itIs(new Date("2026-11-03T23:30:00Z"));
  await takeReturned(Buffer.from(full(bounce, town.bjorn.email)), bounce, "");
  expect(await suppressedFor(town, town.bjorn)).toBe("mailboxFull");
});

test("failures on days more than a month apart do not add up", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { bounce } = await returnTo(town, town.bjorn);
  for (const n of [0, 20, 40, 60]) {
    itIs(Date.parse("2026-11-02T08:00:00Z") + n * day);
    expect(await takeReturned(Buffer.from(full(bounce, town.bjorn.email)), bounce, "")).not.toBe("suppressed");
  }
});

test("a warning that a letter is late settles nothing", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { bounce } = await returnTo(town, town.bjorn);
  const late = {
    to: bounce,
    recipient: town.bjorn.email,
    action: "delayed",
    status: "4.4.1",
    said: "connection timed out",
  };
  expect(await takeReturned(Buffer.from(report(late)), bounce, "")).toBe("counted");
  expect(await deliveriesOf(town, town.bjorn)).toEqual(["sent"]);
});

test("what a receiver holds against us is never held against Björn", async () => {
  await using town = await hagbyWithContact();
  const { bjorn } = town;
  await letterLeaves(town);
  const { bounce } = await returnTo(town, bjorn);
  for (const n of [0, 1, 2, 3]) {
    itIs(Date.parse("2026-11-02T08:00:00Z") + n * day);
    const said = "554 5.7.1 Service unavailable; client host blocked using Spamhaus";
    const mail = report({ to: bounce, recipient: bjorn.email, status: "5.7.1", said });
    await takeReturned(Buffer.from(mail), bounce, "");
  }
  expect(await deliveriesOf(town, bjorn)).toEqual(["bounced 5.7.1 blocked"]);
  expect(await suppressedFor(town, bjorn)).toBeNull();
  expect(await tellOfUnreachable()).toBe(0);
});

test("Björn signs in with a code: letters go to him again, and old reports are stale", async () => {
  await using town = await hagbyWithContact();
  const { bjorn } = town;
  await letterLeaves(town);
  const { bounce } = await returnTo(town, bjorn);
  await takeReturned(Buffer.from(report({ to: bounce, recipient: bjorn.email })), bounce, "");
  const { store } = town.db;
  await store.tx((tx) => liftSuppression({ tx, now: new Date() }, bjorn.id));
  expect(await suppressedFor(town, bjorn)).toBeNull();
  expect(await takeReturned(Buffer.from(report({ to: bounce, recipient: bjorn.email })), bounce, "")).toBe("bounced");
  expect(await suppressedFor(town, bjorn)).toBeNull();
  expect(await letterLeaves(town, "notice")).toEqual({ sent: 3 });
  const { bounce: next } = await returnTo(town, bjorn);
  expect(await takeReturned(Buffer.from(report({ to: next, recipient: bjorn.email })), next, "")).toBe("suppressed");
});

test("who never had a letter come back leaves no trace by signing in", async () => {
  await using town = await hagbyWithContact();
  await town.db.store.tx((tx) => liftSuppression({ tx, now: new Date() }, town.bjorn.id));
  expect(await cameBackFrom(town, town.bjorn)).toEqual([]);
});

test("10,000 forged return addresses change nothing", async () => {
  await using town = await hagbyWithContact();
  const { bjorn } = town;
  await letterLeaves(town);
  const { bounce, reply } = await returnTo(town, bjorn);
  const { t, read } = town.db.store;
  const last = (text: string, n: number) =>
    text.slice(0, 54 - n) + randomBytes(n).toString("hex").slice(0, n) + text.slice(54);
  const forge = [
    () => last(bounce, 4),
    () => returnAddresses(randomBytes(20).toString("hex"), newId(), config.mailDomain).bounce,
    () => reply.replace(/^r/, "b"),
    () => `${bounce.slice(0, 28)}.${randomBytes(13).toString("hex")}@${config.mailDomain}`,
    () => `b+${bounce.slice(2, 28)}@${config.mailDomain}`,
  ];
  const mail = report({ to: bounce, recipient: bjorn.email });
  for (let i = 0; i < 10_000; i++) {
    const forged = forge[i % forge.length]!();
    expect(await takeReturned(Buffer.from(mail), forged, "")).toBe("notOurs");
    if (i % 50 > 0) continue;
    const unaddressed = Buffer.from(mail.replace(bounce, forged));
    expect(await takeReturned(unaddressed, null), "without an envelope the mail's own fields name it").toBe("ignored");
  }
  expect(await suppressedFor(town, bjorn)).toBeNull();
  expect(await read.select({ n: count() }).from(t.returned)).toEqual([{ n: 0 }]);
  expect(await deliveriesOf(town, bjorn)).toEqual(["sent"]);
}, 60_000);

test("a report that comes to the address for answers, or names a letter without proof, changes nothing", async () => {
  await using town = await hagbyWithContact();
  const { bjorn } = town;
  await letterLeaves(town);
  const { reply } = await returnTo(town, bjorn);
  expect(await takeReturned(Buffer.from(report({ to: reply, recipient: bjorn.email })), reply, "")).toBe("ignored");
  const toAll = report({ to: config.mailFrom, recipient: bjorn.email });
  expect(await takeReturned(Buffer.from(toAll), config.mailFrom, "")).toBe("ignored");
  expect(await suppressedFor(town, bjorn)).toBeNull();
  expect(await deliveriesOf(town, bjorn)).toEqual(["sent"]);
});

test("when Åsa herself cannot be reached, Petra and Karin are told, as the area hangs on her", async () => {
  await using town = await hagbyWithContact();
  const { t, tx } = town.db.store;
  await tx((w) =>
    w.insert(t.suppression).values({ id: newId(), personId: town.asa.id, reason: "suspended", at: new Date() }),
  );
  await tellOfUnreachable();
  for (const officer of [town.nora.police, town.nora.coordinator]) {
    const [letter] = await queuedFor(town.db, officer);
    expect(letter).toMatchObject({ kind: "unreachable", subject: "Brev till Åsa Öberg kommer inte fram" });
    expect(letter!.text).toContain("E-postkontot är avstängt");
  }
  expect(await queuedFor(town.db, town.lindesberg.police)).toEqual([]);
});

test("two workers at once tell Åsa once", async () => {
  await using town = await hagbyWithContact();
  const { t, tx } = town.db.store;
  await tx((w) =>
    w.insert(t.suppression).values({ id: newId(), personId: town.bjorn.id, reason: "userUnknown", at: new Date() }),
  );
  const told = await Promise.all([tellOfUnreachable(), tellOfUnreachable()]);
  expect(told.sort()).toEqual([0, 1]);
  expect(await queuedFor(town.db, town.asa)).toHaveLength(1);
  const [row] = await town.db.store.read.select().from(t.suppression).where(eq(t.suppression.personId, town.bjorn.id));
  expect(row!.toldAt).toBeInstanceOf(Date);
});
