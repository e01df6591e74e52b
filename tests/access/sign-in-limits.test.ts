import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { personIn, twoTowns } from "#tests/support/nora";
import { sureEnough } from "~/access/policy";
import * as ask from "~/routes/logga-in";
import * as code from "~/routes/logga-in.kod";
import { textsFor } from "~/texts/index";
import { Browser } from "./browser";

type Town = Awaited<ReturnType<typeof twoTowns>>;
const [sv, en] = [textsFor("sv").access, textsFor("en").access];

const askFor = (browser: Browser, email: string) => browser.post(ask, "/logga-in", { email, vidare: "/" });
const enter = (browser: Browser, digits: string) => browser.post(code, "/logga-in/kod", { code: digits });
const errors = (answer: { body: unknown }) => (answer.body as { error: Record<string, string[]> }).error;

/** Lets the time go by that tells a double click from a new wish. */
async function pass({ db }: Town, minutes: number) {
  const { t, tx, read } = db.store;
  const rows = await read.select().from(t.proof);
  const back = (at: Date) => new Date(at.getTime() - minutes * 60_000);
  await tx(async (w) => {
    for (const { id, createdAt, expiresAt } of rows)
      await w
        .update(t.proof)
        .set({ createdAt: back(createdAt), expiresAt: back(expiresAt) })
        .where(eq(t.proof.id, id));
  });
}

test("an address that nobody has gets the same answers, and no letter", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const seen = [];
  for (const email of [anna.email, "nobody@nora.example"]) {
    const browser = new Browser();
    const asked = await askFor(browser, email);
    const page = await browser.get(code, "/logga-in/kod");
    const wrong = await enter(browser, "000000");
    seen.push({ asked, page, wrong, cookies: [...browser.cookies.keys()] });
  }
  expect(seen[0]).toEqual(seen[1]);
  expect(await queuedFor(town.db, anna)).toHaveLength(1);
  const { read, t } = town.db.store;
  expect(await read.select().from(t.delivery)).toHaveLength(1);
  expect(await read.select().from(t.proof)).toHaveLength(2);
});

test("a person who has been erased is unknown", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const { t, tx } = town.db.store;
  await tx((w) => w.update(t.person).set({ erasedAt: new Date() }).where(eq(t.person.id, anna.id)));
  expect(await askFor(new Browser(), anna.email)).toMatchObject({ location: "/logga-in/kod" });
  expect(await queuedFor(town.db, anna)).toEqual([]);
});

test("known and unknown addresses are answered at the same pace", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  await askFor(new Browser(), anna.email);
  const took = async (email: string) => {
    const began = performance.now();
    await askFor(new Browser(), email);
    return performance.now() - began;
  };
  for (const email of [anna.email, "nobody@nora.example"]) expect(await took(email)).toBeGreaterThan(195);
});

test("Anna gets at most six letters an hour, whoever asks; those who ask cannot tell", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  for (let times = 0; times < 8; times++)
    expect(await askFor(new Browser(), anna.email)).toMatchObject({ status: 302, location: "/logga-in/kod" });
  expect(await queuedFor(town.db, anna)).toHaveLength(6);
  await pass(town, 61);
  await askFor(new Browser(), anna.email);
  expect(await queuedFor(town.db, anna)).toHaveLength(7);
});

test("a browser that asks a seventh time within the hour is told to wait, and its last code goes on working", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const browser = new Browser();
  for (let times = 0; times < 6; times++) {
    await askFor(browser, anna.email);
    await pass(town, 1);
  }
  const refused = await askFor(browser, anna.email);
  expect(refused.status).toBe(429);
  expect(errors(refused)[""]).toEqual([sv.ask.tooMany(54)]);
  expect(await askFor(browser, "nobody@nora.example")).toMatchObject({ status: 429 });
  const letters = await queuedFor(town.db, anna);
  expect(letters).toHaveLength(6);
  expect(await enter(browser, letters.at(-1)!.values.code!)).toMatchObject({ location: "/min-sida" });
});

test("a double click sends one letter, whose code works", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const browser = new Browser();
  browser.cookies.set("browser", "kept-from-before");
  await Promise.all([askFor(browser, anna.email), askFor(browser, anna.email)]);
  const letters = await queuedFor(town.db, anna);
  expect(letters).toHaveLength(1);
  expect(await enter(browser, letters[0]!.values.code!)).toMatchObject({ location: "/min-sida" });
});

test("Björn with å and ö in his address signs in, however his phone writes it", async () => {
  await using town = await twoTowns();
  const bjorn = await personIn(town.db, "Björn Ek", "björn.ek@blåbär.example", "en");
  const browser = new Browser();
  await askFor(browser, "BJO\u0308RN.EK@xn--blbr-noae.example");
  const [letter] = await queuedFor(town.db, bjorn);
  expect(letter).toMatchObject({ subject: en.letter.subject, locale: "en" });
  expect(await enter(browser, letter!.values.code!)).toMatchObject({ location: "/min-sida" });
});

test("bad input is refused beside its field, in the reader's language, and stays", async () => {
  await using town = await twoTowns();
  await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  for (const [language, { ask: words, code: codeWords }] of [
    ["sv", sv],
    ["en", en],
  ] as const) {
    const browser = new Browser(language);
    for (const [given, said] of [
      ["", words.emailMissing],
      ["   ", words.emailMissing],
      ["anna", words.emailShape],
      ["anna@nora", words.emailShape],
      ["anna@nora.example\nbcc: lars@nora.example", words.emailShape],
      [`${"a".repeat(10_000)}@nora.example`, words.emailLong],
    ] as const) {
      const answer = await askFor(browser, given);
      expect(answer.status, given.slice(0, 40)).toBe(400);
      expect(errors(answer).email, given.slice(0, 40)).toContain(said);
      if (given.trim()) expect(answer.body).toMatchObject({ initialValue: { email: given } });
    }
    await askFor(browser, "anna@nora.example");
    for (const [given, said] of [
      ["", codeWords.codeMissing],
      ["12345", codeWords.codeShape],
      ["12345a", codeWords.codeShape],
      ["1".repeat(10_000), codeWords.codeShape],
    ] as const) {
      const answer = await enter(browser, given);
      expect(answer.status).toBe(400);
      expect(errors(answer).code).toContain(said);
    }
    expect((await browser.get(code, "/logga-in/kod")).body).toMatchObject({ stage: "open" });
  }
  const { read, t } = town.db.store;
  expect((await read.select().from(t.proof)).map(({ tries }) => tries)).toEqual([0, 0]);
});

test("a code page without a code leads to the sign-in, and nobody is led to another site", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  expect(await new Browser().get(code, "/logga-in/kod")).toMatchObject({ status: 302, location: "/logga-in" });
  for (const vidare of ["https://evil.example", "//evil.example", "/\\evil.example", "/logga-ut"]) {
    await pass(town, 61);
    const browser = new Browser();
    await browser.post(ask, "/logga-in", { email: anna.email, vidare });
    const letters = await queuedFor(town.db, anna);
    expect(await enter(browser, letters.at(-1)!.values.code!)).toMatchObject({ location: "/min-sida" });
  }
});

test("a session by e-mail is not sure enough for a post that asks for more", () => {
  const strict = { coordinator: "email", police: "strong", admin: "strong" } as const;
  expect(sureEnough("police", "email", strict)).toBe(false);
  expect(sureEnough("police", "strong", strict)).toBe(true);
  expect(sureEnough("coordinator", "email", strict)).toBe(true);
});
