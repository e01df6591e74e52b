import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { areaIn, contactIn, longAgo, type Person, personIn, twoTowns } from "#tests/support/nora";
import { startSession } from "~/access/session.server";
import { alertCategories } from "~/alerts/kinds";
import { newId } from "~/db/ids";
import { stoppedKinds } from "~/people/opt-out.server";
import * as settings from "~/routes/installningar";
import * as mine from "~/routes/min-sida";
import * as details from "~/routes/min-sida.uppgifter";
import * as letters from "~/routes/min-sida.utskick";
import { textsFor } from "~/texts/index";

type Town = Awaited<ReturnType<typeof twoTowns>>;

/** A browser in which the person is signed in. */
async function signedIn({ db }: Town, person: Person, language = "sv") {
  const browser = new Browser(language);
  const who = { personId: person.id, assurance: "email" as const, isStaff: false };
  const set = await db.store.tx((w) => startSession(w, new Date(), who));
  browser.cookies.set("session", /session=([^;]+)/.exec(set)![1]!);
  return browser;
}

const errors = (answer: { body: unknown }) => (answer.body as { error: Record<string, string[]> }).error;

async function apply({ db, nora }: Town, person: Person, state: "waiting" | "asked" | "declined" | "unconfirmed") {
  const { t, tx } = db.store;
  const id = newId();
  const address = { street: "Kvarngatan", number: "3", postcode: "71331", town: "Nora" };
  const words = { streets: ["Kvarngatan"], householdCount: 12, interested: "", worries: "" };
  await tx((w) =>
    w.insert(t.application).values({
      id,
      municipalityId: nora.municipality.id,
      personId: person.id,
      state,
      areaName: "Kvarnbacken",
      ...address,
      ...words,
      createdAt: longAgo,
    }),
  );
  return id;
}

test("Anna sees her household, her area, its contact, and no other member", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "asa@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, asa]);
  await contactIn(db, hagby.areaId, hagby.memberIds[bjorn.id]!, "contact", nora.police);
  const former = await contactIn(db, hagby.areaId, hagby.memberIds[asa.id]!, "contact", nora.police);
  const { t, tx } = db.store;
  await tx((w) => w.update(t.contact).set({ releasedAt: new Date() }).where(eq(t.contact.id, former)));
  const { body } = await (await signedIn(town, anna)).get(mine, "/min-sida");
  expect(body).toMatchObject({
    details: { name: "Anna Lindqvist", email: "anna@nora.example", phone: null, locale: "sv" },
    homes: [
      { area: "Hagby", municipality: "Nora", street: "Hagbyvägen", number: "1", role: "member", route: "direct" },
    ],
    stopped: [],
    posts: [],
    joining: [],
  });
  const [home] = (body as { homes: { contacts: unknown[] }[] }).homes;
  expect(home!.contacts).toEqual([{ name: "Björn Ek", role: "contact", own: false }]);
  const said = JSON.stringify(body);
  expect(said).not.toContain("Åsa");
  expect(said).not.toContain("björn@nora.example");
});

test("whoever started an area, and the contact, read their role", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn]);
  expect((await (await signedIn(town, anna)).get(mine, "/min-sida")).body).toMatchObject({
    homes: [{ role: "starter", contacts: [] }],
  });
  await contactIn(db, hagby.areaId, hagby.memberIds[bjorn.id]!, "leadContact", nora.police);
  expect((await (await signedIn(town, bjorn)).get(mine, "/min-sida")).body).toMatchObject({
    homes: [{ role: "leadContact", contacts: [{ name: "Björn Ek", own: true }] }],
  });
});

test("Åsa, who waits for an answer, sees where her application stands, and the question or reason", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { t, tx } = db.store;
  const asa = await personIn(db, "Åsa Öberg", "asa@nora.example");
  const browser = await signedIn(town, asa);
  expect((await browser.get(mine, "/min-sida")).body).toMatchObject({ applications: [], homes: [] });
  const asked = await apply(town, asa, "asked");
  const question = { id: newId(), applicationId: asked, askedBy: nora.coordinator.id, askedAt: longAgo };
  await tx((w) =>
    w.insert(t.applicationQuestion).values([
      { ...question, question: "Vilka gator?", tokenHash: "b" },
      { ...question, id: newId(), question: "Hur många?", tokenHash: "a", answer: "Tolv", answeredAt: new Date() },
    ]),
  );
  const declined = await apply(town, asa, "declined");
  const decision = { applicationId: declined, decidedBy: nora.coordinator.id, decidedAt: longAgo };
  await tx((w) =>
    w.insert(t.applicationDecision).values({ id: newId(), outcome: "declined", reason: "Redan i Eken.", ...decision }),
  );
  await apply(town, nora.admin, "waiting");
  const { body } = await browser.get(mine, "/min-sida");
  const found = (body as { applications: { state: string }[] }).applications;
  expect(found).toHaveLength(2);
  expect(found.find(({ state }) => state === "asked")).toMatchObject({ question: "Vilka gator?", reason: null });
  expect(found.find(({ state }) => state === "declined")).toMatchObject({ question: null, reason: "Redan i Eken." });
});

test("Petra Polis sees her posts, and their municipality's settings, but not another's", async () => {
  await using town = await twoTowns();
  const { nora, lindesberg } = town;
  const petra = await signedIn(town, nora.police);
  expect((await petra.get(mine, "/min-sida")).body).toMatchObject({
    posts: [{ role: "police", title: "Kommunpolis", name: "Nora", code: "1884" }],
  });
  expect((await petra.get(settings, "/installningar")).body).toMatchObject({
    municipality: { name: "Nora", rules: { contactLoad: 20 }, policeAreas: [{ municipalities: ["Nora"] }] },
    staff: [{ name: "Adam Admin" }, { name: "Karin Kommun" }, { name: "Petra Polis" }],
    others: [],
  });
  expect((await petra.get(settings, "/installningar?kommun=1885")).status).toBe(404);
  const lars = await signedIn(town, lindesberg.police);
  expect((await lars.get(settings, "/installningar")).body).toMatchObject({ municipality: { name: "Lindesberg" } });
  const nils = await signedIn(town, await personIn(town.db, "Nils Holm", "nils@nora.example"));
  expect((await nils.get(settings, "/installningar?kommun=1884")).status).toBe(404);
});

test("whoever is not signed in is asked to, and comes back; a form is refused", async () => {
  await using _town = await twoTowns();
  const nobody = new Browser();
  expect(await nobody.get(mine, "/min-sida")).toMatchObject({ location: "/logga-in?vidare=%2Fmin-sida" });
  expect((await nobody.post(letters, "/min-sida/utskick", { wanted: "tip" })).status).toBe(401);
});

test("Anna changes name, phone and language; the pages follow the language, and the change is on record", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const browser = await signedIn(town, anna);
  const changed = { name: "  Anna \n Lindqvist Åberg ", phone: "070-123 45 67", locale: "en" };
  expect(await browser.post(details, "/min-sida/uppgifter", changed)).toMatchObject({
    location: "/min-sida?sparat=uppgifter",
  });
  expect(browser.cookies.get("lang")).toBe("en");
  const { body } = await browser.get(mine, "/min-sida?sparat=uppgifter");
  expect(body).toMatchObject({
    saved: "uppgifter",
    details: { name: "Anna Lindqvist Åberg", phone: "070-123 45 67", locale: "en" },
  });
  await browser.post(details, "/min-sida/uppgifter", { ...changed, phone: "" });
  expect((await browser.get(details, "/min-sida/uppgifter")).body).toMatchObject({ phone: undefined });
  const { read, t } = db.store;
  const audit = await read.select().from(t.audit).where(eq(t.audit.act, "self.choose"));
  expect(audit).toHaveLength(2);
  expect(JSON.stringify(audit)).not.toContain("Lindqvist");
});

test("bad particulars are refused beside their fields, in the reader's language", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  for (const language of ["sv", "en"] as const) {
    const words = textsFor(language).people.details;
    const browser = await signedIn(town, anna, language);
    browser.cookies.set("lang", language);
    const send = (given: Record<string, string>) =>
      browser.post(details, "/min-sida/uppgifter", { name: "Anna", phone: "", locale: "sv", ...given });
    expect(errors(await send({ name: " \n " })).name).toEqual([words.nameMissing]);
    expect(errors(await send({ name: "a".repeat(10_000) })).name).toEqual([words.nameLong(100)]);
    expect(errors(await send({ phone: "ring mig" })).phone).toEqual([words.phoneShape]);
    expect(errors(await send({ phone: "0".repeat(10_000) })).phone).toEqual([words.phoneShape]);
    expect(errors(await send({ locale: "fi" })).locale).toEqual([words.localeMissing]);
  }
  expect((await (await signedIn(town, anna)).get(mine, "/min-sida")).body).toMatchObject({
    details: { name: "Anna Lindqvist" },
  });
});

test("Anna chooses what she gets; choosing the same again writes nothing", async () => {
  await using town = await twoTowns();
  const { db } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const browser = await signedIn(town, anna);
  const all = { lowest: "ordinary", categories: [...alertCategories] };
  const send = (wanted: string[]) => browser.post(letters, "/min-sida/utskick", { ...all, wanted });
  for (let times = 0; times < 2; times++)
    expect(await send(["warning"])).toMatchObject({ location: "/min-sida?sparat=utskick" });
  expect((await stoppedKinds(anna.id)).sort()).toEqual(["digest", "notice", "tip"]);
  expect((await browser.get(letters, "/min-sida/utskick")).body).toMatchObject({ chosen: { wanted: ["warning"] } });
  await send([]);
  expect(await stoppedKinds(anna.id)).toHaveLength(4);
  await send(["warning", "notice", "tip", "digest"]);
  expect(await stoppedKinds(anna.id)).toEqual([]);
  const { read, t } = db.store;
  expect(await read.select().from(t.audit).where(eq(t.audit.act, "self.choose"))).toHaveLength(3);
  expect((await send(["everything"])).status).toBe(400);
});
