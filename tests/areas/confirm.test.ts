import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { TestDatabase } from "#tests/support/database";
import { queuedFor } from "#tests/support/letters";
import { twoTowns } from "#tests/support/nora";
import { decide } from "~/access/decide.server";
import { startProof } from "~/access/proof.server";
import { confirmByCode, confirmByLink } from "~/areas/confirm.server";
import { confirmationByLink, confirmationInBrowser } from "~/areas/confirmation.server";
import { resendConfirmation } from "~/areas/resend.server";
import { newId } from "~/db/ids";
import {
  appliedAndConfirmed,
  apply,
  browser,
  codeFor,
  hagby,
  lettersTo,
  linkFor,
  openPermit,
  personWith,
} from "./apply";

const anna = "anna@nora.example";
const byCode = (request: Request, code: string) => confirmByCode(openPermit("application.confirm"), { request, code });
const byLink = (request: Request, link: string) => confirmByLink(openPermit("application.confirm"), { request, link });
const stateOf = async (db: TestDatabase) =>
  (await db.store.read.select({ state: db.store.t.application.state }).from(db.store.t.application))[0]?.state;

/** Lets time pass for every proof. */
async function olderBy(db: TestDatabase, minutes: number) {
  const { t, tx, read } = db.store;
  const earlier = (at: Date) => new Date(at.getTime() - minutes * 60_000);
  for (const { id, createdAt, expiresAt } of await read.select().from(t.proof)) {
    const times = { createdAt: earlier(createdAt), expiresAt: earlier(expiresAt) };
    await tx((w) => w.update(t.proof).set(times).where(eq(t.proof.id, id)));
  }
}

test("the code confirms the address, and police and coordinator of Nora are told, each in the own language", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const { t, tx } = db.store;
  await tx((w) => w.update(t.person).set({ locale: "en" }).where(eq(t.person.id, nora.police.id)));
  const id = await appliedAndConfirmed(db);
  expect(await stateOf(db)).toBe("waiting");
  expect(((await personWith(db, anna)) as { confirmedAt?: Date }).confirmedAt).toBeInstanceOf(Date);
  const [toPetra, toKarin] = [await queuedFor(db, nora.police), await queuedFor(db, nora.coordinator)];
  expect(toPetra).toMatchObject([{ kind: "applicationArrived", locale: "en", subject: "New application: Hagby" }]);
  expect(toKarin).toMatchObject([{ kind: "applicationArrived", locale: "sv", subject: "Ny ansökan: Hagby" }]);
  expect(toKarin[0]!.text).toContain(`/skrivbord/ansokningar/${id}`);
  expect(toKarin[0]!.text).not.toMatch(/Anna|inbrott|anna@/);
  for (const stranger of [nora.admin, lindesberg.police, lindesberg.coordinator])
    expect(await queuedFor(db, stranger)).toEqual([]);
});

test("whoever confirms an application has letters that arrive: they go to the address again", async () => {
  await using town = await twoTowns();
  const { read, t, tx } = town.db.store;
  const here = browser();
  await apply(hagby(), here);
  const { id: personId } = (await personWith(town.db, anna))!;
  await tx((w) => w.insert(t.suppression).values({ id: newId(), personId, reason: "userUnknown", at: new Date() }));
  await byCode(here.request, await codeFor(town.db, anna));
  expect(await read.select().from(t.suppression)).toEqual([]);
});

test("the link confirms in any browser, and only once", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  await apply(hagby());
  const link = await linkFor(db, anna);
  const phone = browser().request;
  expect(await confirmationByLink(phone, link)).toMatchObject({ state: "open", application: { areaName: "Hagby" } });
  expect(await stateOf(db)).toBe("unconfirmed");
  expect(await Promise.all([byLink(phone, link), byLink(phone, link)])).toEqual(["confirmed", "expired"]);
  expect(await confirmationByLink(phone, link)).toMatchObject({ state: "confirmed" });
  expect(await queuedFor(db, nora.coordinator)).toHaveLength(1);
});

test("the code pressed twice confirms once, and the page says the same both times", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const here = browser();
  await apply(hagby(), here);
  const code = await codeFor(db, anna);
  expect(await Promise.all([byCode(here.request, code), byCode(here.request, code)])).toEqual(["confirmed", "expired"]);
  expect(await confirmationInBrowser(here.request)).toMatchObject({
    state: "confirmed",
    application: { areaName: "Hagby" },
  });
  expect(await queuedFor(db, nora.police)).toHaveLength(1);
});

test("a wrong code leaves four tries; after five the right one is too late", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const here = browser();
  await apply(hagby(), here);
  const code = await codeFor(db, anna);
  const wrong = code === "000000" ? "111111" : "000000";
  expect(await byCode(here.request, wrong)).toBe("wrong");
  expect(await confirmationInBrowser(here.request)).toMatchObject({ state: "open", triesLeft: 4, email: anna });
  for (let n = 0; n < 4; n++) await byCode(here.request, wrong);
  expect(await byCode(here.request, code)).toBe("expired");
  expect(await confirmationInBrowser(here.request)).toEqual({ state: "over" });
  expect(await stateOf(db)).toBe("unconfirmed");
});

test("another browser cannot use the code, and a link that nobody sent confirms nothing", async () => {
  await using town = await twoTowns();
  const { db } = town;
  await apply(hagby());
  const other = browser().request;
  expect(await byCode(other, await codeFor(db, anna))).toBe("expired");
  expect(await confirmationInBrowser(other)).toEqual({ state: "none" });
  expect(await byLink(other, "nobodysent")).toBe("wrong");
  expect(await confirmationByLink(other, "nobodysent")).toEqual({ state: "none" });
  expect(await stateOf(db)).toBe("unconfirmed");
});

test("code and link end after a day", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const here = browser();
  await apply(hagby(), here);
  const [code, link] = [await codeFor(db, anna), await linkFor(db, anna)];
  await olderBy(db, 24 * 60 + 1);
  expect(await byCode(here.request, code)).toBe("expired");
  expect(await byLink(here.request, link)).toBe("expired");
  expect(await confirmationByLink(here.request, link)).toEqual({ state: "over" });
});

test("the link of a replaced application confirms nothing", async () => {
  await using town = await twoTowns();
  const { db } = town;
  await apply(hagby());
  const old = await linkFor(db, anna);
  await apply(hagby({ areaName: "Hagby by" }), browser());
  expect(await byLink(browser().request, old)).toBe("expired");
  expect(await stateOf(db)).toBe("unconfirmed");
});

test("a new letter comes on request, not twice within a minute, and its code is the one that works", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const here = browser();
  await apply(hagby(), here);
  const old = await codeFor(db, anna);
  const again = () => resendConfirmation(openPermit("application.submit"), here);
  await again();
  expect(await lettersTo(db, anna)).toHaveLength(1);
  await olderBy(db, 2);
  await Promise.all([again(), again()]);
  expect(await lettersTo(db, anna)).toHaveLength(2);
  const fresh = await codeFor(db, anna);
  if (old !== fresh) expect(await byCode(here.request, old)).toBe("wrong");
  expect(await byCode(here.request, fresh)).toBe("confirmed");
  await olderBy(db, 2);
  await again();
  expect(await lettersTo(db, anna)).toHaveLength(2);
});

test("a second proof of an application that is confirmed, or already decided, changes nothing", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const person = (await personWith(db, anna))!;
  const elsewhere = browser();
  const { link } = await decide(openPermit("application.submit"), { objectId: id }, (decision) =>
    startProof(decision, { personId: person.id, use: "application", target: id, browser: elsewhere.browser }),
  );
  expect(await byLink(elsewhere.request, link)).toBe("expired");
  expect(await confirmationInBrowser(elsewhere.request)).toMatchObject({ state: "confirmed" });
  expect(await queuedFor(db, nora.coordinator)).toHaveLength(1);
});

test("confirming and every wrong try leave audit rows", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const here = browser();
  const form = hagby();
  await apply(form, here);
  const code = await codeFor(db, anna);
  await byCode(here.request, code === "000000" ? "111111" : "000000");
  await byCode(here.request, code);
  await byCode(here.request, code);
  const { audit } = db.store.t;
  const rows = await db.store.read.select().from(audit).orderBy(audit.seq);
  expect(rows.map(({ act, objectId, detail }) => [act, objectId, detail])).toEqual([
    ["application.submit", form.id, expect.stringContaining("municipality")],
    ["application.confirm", "unproved", '{"confirmed":false}'],
    ["application.confirm", form.id, '{"confirmed":true}'],
  ]);
});
