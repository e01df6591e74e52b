import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { type Person, personIn, twoTowns } from "#tests/support/nora";
import { actorOf } from "~/access/session.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import * as ask from "~/routes/logga-in";
import * as code from "~/routes/logga-in.kod";
import * as link from "~/routes/logga-in.lank.$link";
import * as out from "~/routes/logga-ut";
import { textsFor } from "~/texts/index";
import { Browser } from "./browser";

type Town = Awaited<ReturnType<typeof twoTowns>>;
const sv = textsFor("sv").access;

async function annaIn({ db }: Town): Promise<Person> {
  return personIn(db, "Anna Lindqvist", "anna@nora.example");
}

const askFor = (browser: Browser, email: string, vidare = "/") => browser.post(ask, "/logga-in", { email, vidare });
const enter = (browser: Browser, digits: string) => browser.post(code, "/logga-in/kod", { code: digits });
const tokenOf = (values: { link?: string }) => values.link!.split("/").at(-1)!;
const press = (browser: Browser, token: string) =>
  browser.post(link, `/logga-in/lank/${token}`, { link: token }, { link: token });
const open = (browser: Browser, token: string) => browser.get(link, `/logga-in/lank/${token}`, { link: token });
const stage = (answer: { body: unknown }) => (answer.body as { stage: string }).stage;
const codeError = (answer: { body: unknown }) => (answer.body as { error: Record<string, string[]> }).error.code;
const wrongOf = (digits: string) => String((Number(digits) + 1) % 1_000_000).padStart(6, "0");

function whoIs(browser: Browser) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return actorOf(new Request(config.publicUrl, { headers: { cookie } }));
}

async function ageProofs({ db }: Town, minutes: number) {
  const { t, tx } = db.store;
  const rows = await db.store.read.select().from(t.proof);
  const back = (at: Date) => new Date(at.getTime() - minutes * 60_000);
  await tx(async (w) => {
    for (const row of rows)
      await w
        .update(t.proof)
        .set({ createdAt: back(row.createdAt), expiresAt: back(row.expiresAt) })
        .where(eq(t.proof.id, row.id));
  });
}

test("Anna signs in with the code of her letter, and comes to the page she wanted", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const browser = new Browser();
  expect(await askFor(browser, " ANNA@Nora.example ", "/min-sida/utskick")).toMatchObject({
    location: "/logga-in/kod",
  });
  expect(stage(await browser.get(code, "/logga-in/kod"))).toBe("open");
  const [letter] = await queuedFor(town.db, anna);
  expect(letter).toMatchObject({ kind: "signInCode", subject: sv.letter.subject });
  expect(letter!.text).toContain(letter!.values.code);
  expect(letter!.text).toContain(`${config.publicUrl}/logga-in/lank/`);
  expect(letter!.text.replace(/\s+/g, " ")).toContain(sv.letter.never);
  const spaced = `${letter!.values.code!.slice(0, 3)} ${letter!.values.code!.slice(3)}`;
  expect(await enter(browser, spaced)).toMatchObject({ status: 302, location: "/min-sida/utskick" });
  expect(await whoIs(browser)).toMatchObject({ personId: anna.id, assurance: "email" });
});

test("Petra Polis comes to the desk, Anna to her own page", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  for (const [person, home] of [
    [anna, "/min-sida"],
    [town.nora.police, "/skrivbord"],
    [town.nora.admin, "/min-sida"],
  ] as const) {
    const browser = new Browser();
    await askFor(browser, person.email);
    const [letter] = await queuedFor(town.db, person);
    expect(await enter(browser, letter!.values.code!)).toMatchObject({ location: home });
    expect((await browser.get(ask, "/logga-in?vidare=//evil.example")).location).toBe(home);
  }
});

test("a code works once, and only in the browser that asked", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const [hers, other] = [new Browser(), new Browser()];
  await askFor(hers, anna.email);
  await askFor(other, "nobody@nora.example");
  const [letter] = await queuedFor(town.db, anna);
  expect(codeError(await enter(other, letter!.values.code!))).toEqual([sv.code.wrong(4)]);
  expect((await enter(new Browser(), letter!.values.code!)).location).toBe("/logga-in/kod");
  await enter(hers, letter!.values.code!);
  expect(await whoIs(hers)).not.toBeNull();
  hers.cookies.delete("session");
  expect(await enter(hers, letter!.values.code!)).toMatchObject({ status: 302, location: "/logga-in/kod" });
  expect(stage(await hers.get(code, "/logga-in/kod"))).toBe("used");
  expect(await whoIs(hers)).toBeNull();
});

test("after ten minutes the code and the link are too old, and the page says so", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const browser = new Browser();
  await askFor(browser, anna.email);
  const [letter] = await queuedFor(town.db, anna);
  await ageProofs(town, 11);
  await enter(browser, letter!.values.code!);
  expect(stage(await browser.get(code, "/logga-in/kod"))).toBe("expired");
  await press(browser, tokenOf(letter!.values));
  expect(stage(await open(browser, tokenOf(letter!.values)))).toBe("expired");
  expect(await whoIs(browser)).toBeNull();
});

test("five wrong codes end the code and the link; the page keeps the error beside the field until then", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const browser = new Browser();
  await askFor(browser, anna.email);
  const [letter] = await queuedFor(town.db, anna);
  const wrong = wrongOf(letter!.values.code!);
  for (const left of [4, 3, 2, 1]) {
    const answer = await enter(browser, wrong);
    expect(answer.status).toBe(400);
    expect(codeError(answer)).toEqual([sv.code.wrong(left)]);
  }
  expect(await enter(browser, wrong)).toMatchObject({ status: 302, location: "/logga-in/kod" });
  expect(stage(await browser.get(code, "/logga-in/kod"))).toBe("ended");
  await enter(browser, letter!.values.code!);
  await press(browser, tokenOf(letter!.values));
  expect(stage(await open(browser, tokenOf(letter!.values)))).toBe("ended");
  expect(await whoIs(browser)).toBeNull();
});

test("opening the link signs nobody in, however often; pressing the button does, once", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const browser = new Browser();
  await askFor(browser, anna.email, "/min-sida");
  const [letter] = await queuedFor(town.db, anna);
  const token = tokenOf(letter!.values);
  for (let times = 0; times < 3; times++) expect(stage(await open(browser, token))).toBe("open");
  expect(await whoIs(browser)).toBeNull();
  expect(await town.db.store.read.select().from(town.db.store.t.session)).toEqual([]);
  expect(await press(browser, token)).toMatchObject({ status: 302, location: "/min-sida" });
  expect(await whoIs(browser)).toMatchObject({ personId: anna.id });
  browser.cookies.delete("session");
  expect((await press(browser, token)).location).toBe(`/logga-in/lank/${token}`);
  expect(stage(await open(browser, token))).toBe("used");
  expect(await whoIs(browser)).toBeNull();
});

test("in another browser the link says how to go on, and signs nobody in", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const [hers, mailProgram] = [new Browser(), new Browser()];
  await askFor(hers, anna.email, "/min-sida");
  const [letter] = await queuedFor(town.db, anna);
  const token = tokenOf(letter!.values);
  expect((await open(mailProgram, token)).body).toMatchObject({ stage: "otherBrowser", target: "/min-sida" });
  await press(mailProgram, token);
  expect(await whoIs(mailProgram)).toBeNull();
  expect(stage(await open(mailProgram, "not-a-link"))).toBe("wrong");
  expect((await enter(hers, letter!.values.code!)).location).toBe("/min-sida");
});

test("letters go again to an address that had bounced, once somebody signs in there", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const { t, tx, read } = town.db.store;
  await tx((w) =>
    w.insert(t.suppression).values({ id: newId(), personId: anna.id, reason: "permanent", at: new Date() }),
  );
  const browser = new Browser();
  await askFor(browser, anna.email);
  const [letter] = await queuedFor(town.db, anna);
  expect(await read.select().from(t.suppression)).toHaveLength(1);
  await enter(browser, letter!.values.code!);
  expect(await read.select().from(t.suppression)).toEqual([]);
});

test("each sign-in gives a new session and ends the browser's old one", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const browser = new Browser();
  const sessions = new Set<string>();
  for (const round of [1, 2]) {
    await askFor(browser, anna.email);
    await ageProofs(town, 1);
    const letters = await queuedFor(town.db, anna);
    await enter(browser, letters[round - 1]!.values.code!);
    sessions.add(browser.cookies.get("session")!);
  }
  expect(sessions.size).toBe(2);
  const [first] = sessions;
  const cookie = `session=${first}`;
  expect(await actorOf(new Request(config.publicUrl, { headers: { cookie } }))).toBeNull();
  expect(await town.db.store.read.select().from(town.db.store.t.session)).toHaveLength(1);
  expect(await whoIs(browser)).toMatchObject({ personId: anna.id });
});

test("signing out ends the session; a second press finds nothing to end", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const browser = new Browser();
  await askFor(browser, anna.email);
  const [letter] = await queuedFor(town.db, anna);
  await enter(browser, letter!.values.code!);
  const kept = new Browser();
  kept.cookies.set("session", browser.cookies.get("session")!);
  for (let times = 0; times < 2; times++)
    expect(await browser.post(out, "/logga-ut", {})).toMatchObject({ status: 302, location: "/logga-ut" });
  expect(await whoIs(browser)).toBeNull();
  expect(await whoIs(kept)).toBeNull();
  expect((await browser.get(out, "/logga-ut")).body).toEqual({ signedIn: false });
});

test("signing in confirms the address, but neither the person's application nor their membership", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const asa = await annaIn(town);
  const { t, tx, read } = db.store;
  const id = newId();
  await tx(async (w) => {
    await w.update(t.person).set({ confirmedAt: null }).where(eq(t.person.id, asa.id));
    await w.insert(t.application).values({
      id,
      municipalityId: nora.municipality.id,
      personId: asa.id,
      state: "unconfirmed",
      areaName: "Hagby",
      street: "Hagbyvägen",
      number: "1",
      postcode: "71331",
      town: "Nora",
      streets: ["Hagbyvägen"],
      householdCount: 12,
      interested: "",
      worries: "",
      createdAt: new Date(),
    });
  });
  const browser = new Browser();
  await askFor(browser, asa.email);
  const [letter] = await queuedFor(db, asa);
  await enter(browser, letter!.values.code!);
  const [person] = await read.select().from(t.person).where(eq(t.person.id, asa.id));
  expect(person!.confirmedAt).toBeInstanceOf(Date);
  const [application] = await read.select().from(t.application).where(eq(t.application.id, id));
  expect(application).toMatchObject({ state: "unconfirmed", confirmedAt: null });
  expect(await whoIs(browser)).toMatchObject({ areas: [], staff: [] });
});
