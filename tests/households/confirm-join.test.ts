import { expect, test } from "vitest";
import { areaIn, contactIn, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as confirm from "~/routes/ga-med.bekrafta";
import * as byLink from "~/routes/ga-med.bekrafta.$link";
import {
  asa,
  askToJoin,
  bjorn,
  codesFrom,
  errorsIn,
  hagbyTown,
  inStage,
  kindsFor,
  knownBrowser,
  lettersTo,
  personWith,
} from "./hagby";

async function bjornAsks(town: Awaited<ReturnType<typeof hagbyTown>>) {
  const [code] = await codesFrom(town.anna, town.hagby.areaId);
  const browser = knownBrowser();
  const form = bjorn(code!);
  await askToJoin(form, browser);
  const [letter] = await lettersTo(town.db, form.email);
  const link = letter!.values.link!.split("/").at(-1)!;
  return { browser, form, code: letter!.values.code!, link };
}

const wrongCode = (right: string) => (right === "000000" ? "000001" : "000000");

test("Björn confirms with the code; Anna, who started Hagby, is told who waits", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby, nora } = town;
  const { browser, form, code } = await bjornAsks(town);
  expect((await browser.get(confirm, "/ga-med/bekrafta")).body).toMatchObject({
    state: "open",
    email: "björn@nora.example",
  });
  const answer = await browser.post(confirm, "/ga-med/bekrafta", { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
  expect(answer.location).toBe("/ga-med/bekrafta");
  expect((await browser.get(confirm, "/ga-med/bekrafta")).body).toEqual({ state: "confirmed", area: "Hagby" });
  const letters = await lettersTo(db, anna.email);
  expect(letters).toMatchObject([{ kind: "joinArrived", subject: "Björn Ek vill gå med i Hagby" }]);
  expect(letters[0]!.text).toContain("Hagbyvägen 3");
  expect(letters[0]!.text).toMatch(new RegExp(`/omraden/${hagby.areaId}/anslutningar/${form.id}`));
  expect(letters[0]!.text).not.toContain("björn@nora.example");
  expect(await kindsFor(db, nora.police)).toEqual([]);
});

test("letters that did not arrive go to Björn again once he has confirmed with one", async () => {
  await using town = await hagbyTown();
  const { read, t, tx } = town.db.store;
  const { browser, form, code } = await bjornAsks(town);
  const { id: personId } = (await personWith(town.db, form.email))!;
  await tx((w) => w.insert(t.suppression).values({ id: newId(), personId, reason: "userUnknown", at: new Date() }));
  await browser.post(confirm, "/ga-med/bekrafta", { code });
  expect(await read.select().from(t.suppression)).toEqual([]);
});

test("contacts, not the starter, are told once there are any, each in their own language", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora } = town;
  const eva = await personIn(db, "Eva Nord", "eva@nora.example", "en");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, eva]);
  await contactIn(db, hagby.areaId, hagby.memberIds[eva.id]!, "contact", nora.police);
  const { browser, code } = await bjornAsks({ ...town, anna: eva, hagby });
  await browser.post(confirm, "/ga-med/bekrafta", { code });
  expect(await kindsFor(db, anna)).toEqual([]);
  expect(await lettersTo(db, eva.email)).toMatchObject([{ subject: "Björn Ek wants to join Hagby", locale: "en" }]);
});

test("a double click on confirm is one letter to Anna, and both presses lead to the same page", async () => {
  await using town = await hagbyTown();
  const { db, anna } = town;
  const { browser, code } = await bjornAsks(town);
  const answers = await Promise.all([1, 2].map(() => browser.post(confirm, "/ga-med/bekrafta", { code })));
  expect(answers.map((answer) => answer.location)).toEqual(["/ga-med/bekrafta", "/ga-med/bekrafta"]);
  expect((await browser.get(confirm, "/ga-med/bekrafta")).body).toMatchObject({ state: "confirmed" });
  expect(await kindsFor(db, anna)).toEqual(["joinArrived"]);
});

test("a wrong code says how many tries are left, and the fifth ends it", async () => {
  await using town = await hagbyTown();
  const { browser, code } = await bjornAsks(town);
  const wrong = wrongCode(code);
  const first = await browser.post(confirm, "/ga-med/bekrafta", { code: wrong });
  expect(first.status).toBe(400);
  expect(errorsIn(first.body).code![0]).toContain("4 gånger");
  for (let i = 0; i < 4; i++) await browser.post(confirm, "/ga-med/bekrafta", { code: wrong });
  expect((await browser.get(confirm, "/ga-med/bekrafta")).body).toEqual({ state: "over" });
  await browser.post(confirm, "/ga-med/bekrafta", { code });
  expect(await kindsFor(town.db, town.anna)).toEqual([]);
});

test("the link works on another phone, on POST alone, and twice gives the same page", async () => {
  await using town = await hagbyTown();
  const { db, anna } = town;
  const { link } = await bjornAsks(town);
  const [phone, params] = [knownBrowser(), { link }];
  for (const _look of [1, 2]) expect((await phone.get(byLink, "/", params)).body).toMatchObject({ state: "open" });
  expect(await kindsFor(db, anna)).toEqual([]);
  for (const _press of [1, 2])
    expect((await phone.post(byLink, "/", {}, params)).location).toBe(`/ga-med/bekrafta/${link}`);
  expect((await phone.get(byLink, "/", params)).body).toEqual({ state: "confirmed", area: "Hagby" });
  expect(await kindsFor(db, anna)).toEqual(["joinArrived"]);
});

test("a link from yesterday, of a replaced request, or invented, confirms nothing", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { t, tx } = db.store;
  const first = await bjornAsks(town);
  await askToJoin(bjorn((await codesFrom(anna, hagby.areaId))[0]!), knownBrowser());
  const phone = knownBrowser();
  await phone.post(byLink, "/", {}, { link: first.link });
  expect((await phone.get(byLink, "/", { link: first.link })).body).toEqual({ state: "over" });
  const link = (await lettersTo(db, first.form.email)).at(-1)!.values.link!.split("/").at(-1)!;
  await tx((w) => w.update(t.proof).set({ expiresAt: new Date() }));
  await phone.post(byLink, "/", {}, { link });
  expect((await phone.get(byLink, "/", { link })).body).toEqual({ state: "over" });
  expect((await phone.get(byLink, "/", { link: "x".repeat(43) })).body).toEqual({ state: "none" });
  expect(await kindsFor(db, anna)).toEqual([]);
});

test("in a browser that asked for nothing there is nothing to confirm", async () => {
  await using _town = await hagbyTown();
  expect((await knownBrowser().get(confirm, "/ga-med/bekrafta")).body).toEqual({ state: "none" });
});

test("when the area has closed in the meantime, the request goes nowhere", async () => {
  await using town = await hagbyTown();
  const { browser, code } = await bjornAsks(town);
  await inStage(town.db, town.hagby.areaId, "closed");
  await browser.post(confirm, "/ga-med/bekrafta", { code });
  expect((await browser.get(confirm, "/ga-med/bekrafta")).body).toEqual({ state: "over" });
  expect(await kindsFor(town.db, town.anna)).toEqual([]);
});

test("Åsa's confirmed address makes her a confirmed person, not yet a member", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  const browser = knownBrowser();
  await askToJoin(asa(code!), browser);
  const [letter] = await lettersTo(db, "åsa.öberg@exempel.example");
  await browser.post(confirm, "/ga-med/bekrafta", { code: letter!.values.code! });
  const { read, t } = db.store;
  const people = await read.select().from(t.person);
  expect(people.find((person) => person.name === "Åsa Öberg")!.confirmedAt).toBeInstanceOf(Date);
  expect(await read.select().from(t.member)).toHaveLength(1);
});
