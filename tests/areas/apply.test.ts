import { expect, test } from "vitest";
import { twoTowns } from "#tests/support/nora";
import { confirmByCode } from "~/areas/confirm.server";
import { appliedAndConfirmed, apply, browser, codeFor, hagby, lettersTo, openPermit, personWith } from "./apply";

test("Anna applies without an account, and gets one letter with code and link", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  expect(await apply(hagby())).toBe("sent");
  const [letter, ...more] = await lettersTo(db, "anna@nora.example");
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ kind: "confirmApplication", locale: "sv" });
  expect(letter!.text).toContain(letter!.values.code);
  expect(letter!.text).toMatch(/http:\/\/localhost:\d+\/ansok\/bekrafta\/[\w-]{43}/);
  const { read, t } = db.store;
  const rows = await read.select().from(t.application);
  expect(rows).toMatchObject([{ state: "unconfirmed", areaName: "Hagby", municipalityId: nora.municipality.id }]);
  expect((await personWith(db, "anna@nora.example")) as object).toMatchObject({ confirmedAt: null });
  expect(await lettersTo(db, nora.police.email)).toEqual([]);
});

test("the letter holds nothing that a stranger typed into the form", async () => {
  await using town = await twoTowns();
  const spam = "Buy at http://spam.example";
  await apply(hagby({ name: spam, areaName: spam, worries: spam, interested: spam, streets: [spam] }));
  const [letter] = await lettersTo(town.db, "anna@nora.example");
  expect(letter!.text + letter!.subject).not.toContain("spam");
});

test("Åsa's address with å ä ö gets its letter; another spelling of it is the same person", async () => {
  await using town = await twoTowns();
  await apply(hagby({ name: "Åsa Öberg", email: "åsa@örebro.example" }));
  await apply(hagby({ name: "Åsa Öberg", email: "ÅSA@xn--rebro-iua.example" }));
  expect(await lettersTo(town.db, "åsa@örebro.example")).toHaveLength(2);
  expect(await town.db.store.read.select().from(town.db.store.t.application)).toHaveLength(1);
});

test("a postcode outside the municipalities is refused, and nothing is written", async () => {
  await using town = await twoTowns();
  const { read, t } = town.db.store;
  expect(await apply(hagby({ postcode: "11122" }))).toBe("outside");
  expect(await read.select().from(t.application)).toEqual([]);
  expect(await personWith(town.db, "anna@nora.example")).toBeUndefined();
  expect(await read.select().from(t.audit)).toEqual([]);
});

test("a postcode of Lindesberg goes to Lindesberg", async () => {
  await using town = await twoTowns();
  const { read, t } = town.db.store;
  await apply(hagby({ postcode: "71130", town: "Lindesberg" }));
  expect(await read.select().from(t.application)).toMatchObject([{ municipalityId: town.lindesberg.municipality.id }]);
});

test("a double click is one application and one letter", async () => {
  await using town = await twoTowns();
  const [form, here] = [hagby(), browser()];
  expect(await Promise.all([apply(form, here), apply(form, here)])).toEqual(["sent", "sent"]);
  expect(await town.db.store.read.select().from(town.db.store.t.application)).toHaveLength(1);
  expect(await lettersTo(town.db, "anna@nora.example")).toHaveLength(1);
});

test("Anna goes back and puts her address right: the same form becomes an application of the right address", async () => {
  await using town = await twoTowns();
  const [form, here] = [hagby({ email: "ana@nora.example" }), browser()];
  await apply(form, here);
  await apply({ ...form, email: "anna@nora.example" }, here);
  const { read, t } = town.db.store;
  const anna = await personWith(town.db, "anna@nora.example");
  expect(await read.select().from(t.application)).toMatchObject([{ personId: anna!.id, state: "unconfirmed" }]);
  expect(await lettersTo(town.db, "anna@nora.example")).toHaveLength(1);
});

test("a still unconfirmed application is replaced by the next; only the new letter's code works", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const here = browser();
  await apply(hagby(), here);
  const first = await codeFor(db, "anna@nora.example");
  const second = hagby({ name: "Anna Lind", areaName: "Hagby by" });
  await apply(second, here);
  const { read, t } = db.store;
  expect(await read.select().from(t.application)).toMatchObject([{ id: second.id, areaName: "Hagby by" }]);
  expect(await personWith(db, "anna@nora.example")).toMatchObject({ name: "Anna Lind" });
  const confirm = (code: string) => confirmByCode(openPermit("application.confirm"), { request: here.request, code });
  expect(await confirm(first)).toBe("wrong");
  expect(await confirm(await codeFor(db, "anna@nora.example"))).toBe("confirmed");
});

test("whoever applies again while the first waits gets the same answer, and a letter that says where the first stands", async () => {
  await using town = await twoTowns();
  const { db } = town;
  await appliedAndConfirmed(db);
  const again = hagby({ name: "Mallory", areaName: "Annat" });
  const here = browser("en");
  expect(await Promise.all([apply(again, here), apply(again, here)])).toEqual(["sent", "sent"]);
  expect(await db.store.read.select().from(db.store.t.application)).toHaveLength(1);
  const letters = await lettersTo(db, "anna@nora.example");
  expect(letters.map((letter) => letter.kind)).toEqual(["confirmApplication", "applicationAlready"]);
  expect(letters[1]).toMatchObject({ locale: "sv", subject: "Din ansökan om Hagby finns redan hos oss", values: {} });
  expect(letters[1]!.text).toContain("Hej Anna Lindqvist!");
  const confirm = confirmByCode(openPermit("application.confirm"), { request: here.request, code: "000000" });
  expect(await confirm).toBe("wrong");
});

test("a stranger cannot send more than five letters a day to an address; the last good code still works", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const here = browser();
  for (let n = 0; n < 5; n++) expect(await apply(hagby(), here)).toBe("sent");
  expect(await apply(hagby(), browser())).toBe("tooManyLetters");
  expect(await lettersTo(db, "anna@nora.example")).toHaveLength(5);
  const code = await codeFor(db, "anna@nora.example");
  expect(await confirmByCode(openPermit("application.confirm"), { request: here.request, code })).toBe("confirmed");
});

test("a resident who reads English gets the letter in English", async () => {
  await using town = await twoTowns();
  await apply(hagby({ name: "Mary Walsh", email: "mary@nora.example" }), browser("en"));
  expect(await lettersTo(town.db, "mary@nora.example")).toMatchObject([
    { locale: "en", subject: "Your code for the application to Grannsamverkan" },
  ]);
});

test("every application leaves an audit row that names nobody", async () => {
  await using town = await twoTowns();
  const { read, t } = town.db.store;
  const form = hagby();
  await apply(form);
  const rows = await read.select().from(t.audit);
  expect(rows).toMatchObject([{ act: "application.submit", objectId: form.id, actorId: null }]);
  expect(JSON.stringify(rows)).not.toMatch(/Anna|anna|Hagby/);
});
