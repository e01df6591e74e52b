import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { browserOf, inStage, personWith } from "#tests/households/hagby";
import { queuedFor } from "#tests/support/letters";
import { newId } from "~/db/ids";
import { forgetRefusals } from "~/households/import/forget.server";
import { takeInLists } from "~/households/import/turn.server";
import * as page from "~/routes/omraden.$areaId.hushall.import";
import { answerWith, decideOn, householdsIn, linkTo, list, lists, listTown, lookAt, takenIn, upload } from "./town";

test("Anna sees how her list was understood before anything happens", async () => {
  await using town = await listTown();
  const { browser, areaId, db } = town;
  await upload(browser, areaId, list);
  expect((await lists(browser, areaId)).draft).toMatchObject({ state: "reading" });
  await takeInLists();
  const { draft } = await lists(browser, areaId);
  expect(draft).toMatchObject({ state: "ready", people: 2, paperOnly: 1, abstaining: 1, faulty: 1, households: 4 });
  expect(draft!.columns).toEqual(["name", "address", "email", "phone", "takesPart"]);
  expect(draft!.sample[0]).toEqual({
    line: 2,
    home: "Hagbyvägen 3",
    kind: "joined",
    people: [{ name: "Björn Ek", email: "björn@nora.example", phone: "070-123 45 67" }],
  });
  expect(draft!.problems).toEqual([{ line: 6, what: "badEmail", words: "ivar@nora" }]);
  expect(draft!.notes.map(({ what }) => what)).toEqual(["oneEmail", "abstains"]);
  expect(await householdsIn(db, areaId)).toEqual(["Hagbyvägen 1 joined"]);
  expect(await personWith(db, "björn@nora.example")).toBeUndefined();
});

test("taken in, people get a letter and nobody is a member; households without e-mail are on paper", async () => {
  await using town = await listTown();
  const { areaId, db, anna } = town;
  const id = await takenIn(town);
  expect(await householdsIn(db, areaId)).toEqual([
    "Hagbyvägen 1 joined",
    "Skolgatan 11 abstaining",
    "Skolgatan 9 paperOnly",
  ]);
  const bjorn = await personWith(db, "björn@nora.example");
  const [letter] = await queuedFor(db, bjorn!);
  expect(letter!.subject).toBe("Vill du vara med i Grannsamverkan i Hagby?");
  expect(letter!.text).toContain(anna.name);
  expect(letter!.text).toContain("Du är med först om du själv säger ja.");
  const { t, read } = db.store;
  expect(await read.$count(t.member)).toBe(1);
  expect(await personWith(db, "helge@nora.example")).toBeUndefined();
  expect(await read.$count(t.listRow)).toBe(0);
  expect((await lists(town.browser, areaId)).earlier).toMatchObject([
    { id, state: "taken", people: 2, yes: 0, open: 2 },
  ]);
});

test("Björn says yes by the link in his letter and is a member; once more is the same", async () => {
  await using town = await listTown();
  const { areaId, db } = town;
  await takenIn(town);
  const [browser, link] = [new Browser(), await linkTo(db, "björn@nora.example")];
  expect(await lookAt(browser, link)).toMatchObject({
    state: "open",
    listed: {
      name: "Björn Ek",
      street: "Hagbyvägen",
      number: "3",
      phone: "070-123 45 67",
    },
  });
  await answerWith(browser, link, "ja");
  await answerWith(browser, link, "ja");
  expect(await lookAt(browser, link)).toMatchObject({ state: "accepted", area: "Hagby" });
  const bjorn = await personWith(db, "björn@nora.example");
  const { t, read } = db.store;
  const members = await read.select().from(t.member).where(eq(t.member.personId, bjorn!.id));
  expect(members).toMatchObject([{ areaId, leftAt: null }]);
  expect((await queuedFor(db, bjorn!)).map(({ kind }) => kind)).toEqual(["listInvitation", "joinApproved"]);
  expect(await householdsIn(db, areaId)).toContain("Hagbyvägen 3 joined");
});

test("Åsa says no, and nothing is known about her any more", async () => {
  await using town = await listTown();
  const { db } = town;
  await takenIn(town);
  const [browser, link] = [new Browser(), await linkTo(db, "asa@nora.example")];
  const { location } = await answerWith(browser, link, "nej");
  expect(location).toBe(`/ga-med/lista/${link}?nej`);
  expect(await lookAt(browser, link, "?nej")).toEqual({ state: "declined" });
  await answerWith(browser, link, "ja");
  const { t, read } = db.store;
  expect(await read.$count(t.member)).toBe(1);
  expect(JSON.stringify(await read.select().from(t.person))).not.toMatch(/asa@|Åsa/);
  expect(JSON.stringify(await read.select().from(t.invitation))).not.toContain("Skolgatan");
});

test("who said no to a list is asked by no other one, and a code that tells nobody is all that is kept, for two years", async () => {
  await using town = await listTown();
  const { browser, areaId, db, nora } = town;
  const { t, read } = db.store;
  await takenIn(town);
  const link = await linkTo(db, "asa@nora.example");
  for (const _twice of [1, 2]) await answerWith(new Browser(), link, "nej");
  const kept = await read.select().from(t.listRefusal);
  expect(kept).toMatchObject([{ municipalityId: nora.municipality.id, code: expect.stringMatching(/^[\w-]{22}$/) }]);
  expect(JSON.stringify(kept)).not.toMatch(/asa/i);
  await takenIn(town);
  expect((await lists(browser, areaId)).earlier[0]).toMatchObject({ people: 0, known: 4 });
  expect(await personWith(db, "asa@nora.example")).toBeUndefined();
  await upload(browser, areaId, "Namn;Adress;E-post\nÅsa Öberg;Skolgatan 7;ASA@nora.example\n");
  await takeInLists();
  expect(await personWith(db, "asa@nora.example")).toBeUndefined();
  const inTwoYears = (days: number) => new Date(Date.now() + (2 * 365 + days) * 86_400_000);
  await forgetRefusals(inTwoYears(-1));
  expect(await read.$count(t.listRefusal)).toBe(1);
  await forgetRefusals(inTwoYears(1));
  await takenIn(town);
  expect((await queuedFor(db, (await personWith(db, "asa@nora.example"))!)).map(({ kind }) => kind)).toEqual([
    "listInvitation",
  ]);
});

test("undone before anybody has said yes, all that came with the list is gone", async () => {
  await using town = await listTown();
  const { browser, areaId, db } = town;
  const id = await takenIn(town);
  const link = await linkTo(db, "björn@nora.example");
  await decideOn(browser, areaId, id, "angra");
  expect((await lookAt(new Browser(), link)).state).toBe("over");
  await takeInLists();
  expect(await householdsIn(db, areaId)).toEqual(["Hagbyvägen 1 joined"]);
  const { t, read } = db.store;
  expect(await read.$count(t.invitation)).toBe(0);
  const deliveries = await read.select().from(t.delivery);
  expect(deliveries.map(({ state, slots }) => ({ state, slots }))).toEqual(
    Array(2).fill({ state: "cancelled", slots: null }),
  );
  expect(JSON.stringify(await read.select().from(t.person))).not.toMatch(/björn@|asa@|070-123/);
  expect((await lists(browser, areaId)).earlier).toMatchObject([{ id, state: "undone" }]);
});

test("once somebody has said yes it is too late to undo", async () => {
  await using town = await listTown();
  const { browser, areaId, db } = town;
  const id = await takenIn(town);
  await answerWith(new Browser(), await linkTo(db, "björn@nora.example"), "ja");
  const { location } = await decideOn(browser, areaId, id, "angra");
  expect(location).toContain("klart=tooLate");
  await takeInLists();
  expect((await lists(browser, areaId)).earlier).toMatchObject([{ state: "taken", yes: 1, open: 1 }]);
});

test("the same list once more invites nobody again and adds nothing", async () => {
  await using town = await listTown();
  const { browser, areaId, db } = town;
  await takenIn(town);
  await answerWith(new Browser(), await linkTo(db, "björn@nora.example"), "ja");
  await takenIn(town);
  const { earlier } = await lists(browser, areaId);
  expect(earlier[0]).toMatchObject({ people: 0, paperOnly: 0, abstaining: 0, known: 4 });
  expect((await queuedFor(db, (await personWith(db, "asa@nora.example"))!)).length).toBe(1);
});

test("columns that were guessed wrong can be put right", async () => {
  await using town = await listTown();
  const { browser, areaId } = town;
  await upload(browser, areaId, "Vem;Var;Hur\nAnna Ny;Hagbyvägen 5;ny@nora.example\n");
  await takeInLists();
  expect((await lists(browser, areaId)).draft).toMatchObject({ state: "unreadable", unreadable: "nothingKnown" });
  await upload(browser, areaId, "Vem;Adress;Hur;E-post 2\nAnna Ny;Hagbyvägen 5;ny@nora.example;\n");
  await takeInLists();
  const { draft } = await lists(browser, areaId);
  expect(draft).toMatchObject({ people: 0, paperOnly: 1 });
  const columns = { "kolumn-0": "name", "kolumn-1": "address", "kolumn-2": "email", "kolumn-3": "nonsense" };
  await decideOn(browser, areaId, draft!.id, "kolumner", columns);
  await takeInLists();
  const again = await lists(browser, areaId);
  expect(again.draft).toMatchObject({ people: 1, paperOnly: 0, columns: ["name", "address", "email", null] });
});

test("personal numbers and protected identities are not kept even as a draft", async () => {
  await using town = await listTown();
  const { browser, areaId, db } = town;
  const secret =
    "Personnummer;Namn;Adress;E-post;Övrigt\n19500101-1234;Anna Ny;Hagbyvägen 5;ny@nora.example;\n;Bo Hemlig;Hagbyvägen 7;bo@nora.example;skyddad identitet\n";
  await upload(browser, areaId, secret);
  await takeInLists();
  const { t, read } = db.store;
  const kept = JSON.stringify([
    await read.select().from(t.listRow),
    await read.select().from(t.listImport),
    await read.select().from(t.listPiece),
  ]).replace(/[0-9a-f]{64}|[0-9a-f-]{36}/g, ""); // hashes and ids hold any digits by chance
  expect(kept).not.toMatch(/1234|Hemlig|Hagbyvägen 7/);
  expect(kept).toContain("Hagbyvägen 5");
});

test("thrown away, nothing of the list is left; a double click on the form makes one list", async () => {
  await using town = await listTown();
  const { browser, areaId, db } = town;
  const id = newId();
  await upload(browser, areaId, list, "grannar.csv", id);
  await upload(browser, areaId, list, "grannar.csv", id);
  await takeInLists();
  const { t, read } = db.store;
  expect(await read.$count(t.listImport)).toBe(1);
  await decideOn(browser, areaId, id, "slang");
  await decideOn(browser, areaId, id, "ta-in");
  await takeInLists();
  expect(await read.$count(t.listRow)).toBe(0);
  expect(JSON.stringify(await read.select().from(t.listImport))).not.toContain("Skolgatan");
  expect(await householdsIn(db, areaId)).toEqual(["Hagbyvägen 1 joined"]);
});

test("Petra of the police knows that there is a list, but not what stands in it", async () => {
  await using town = await listTown();
  const { browser, areaId, nora, lindesberg } = town;
  await upload(browser, areaId, list);
  await takeInLists();
  const seen = await lists(await browserOf(nora.police), areaId);
  expect(seen.draft).toMatchObject({ own: false, by: "Anna Lindqvist", sample: [], problems: [], notes: [] });
  await decideOn(await browserOf(nora.police), areaId, seen.draft!.id, "ta-in");
  expect((await lists(browser, areaId)).draft).toMatchObject({ state: "ready" });
  const foreign = await (await browserOf(lindesberg.police)).get(page, `/omraden/${areaId}/hushall/import`, { areaId });
  expect(foreign.status).toBe(404);
  await inStage(town.db, areaId, "closed");
  expect((await browser.get(page, `/omraden/${areaId}/hushall/import`, { areaId })).status).toBe(403);
});

test("what is no file, or too large a one, is said beside the field", async () => {
  await using town = await listTown();
  const { browser, areaId } = town;
  const problem = async (content: string | Uint8Array) =>
    ((await upload(browser, areaId, content)) as { data: { problem: string } }).data.problem;
  expect(await problem("")).toBe("Välj en fil.");
  expect(await problem(new Uint8Array(5 * 1024 * 1024 + 1))).toContain("5 MB");
  const answer = await browser.post(page, `/omraden/${areaId}/hushall/import`, { id: "x" }, { areaId });
  expect(answer.status).toBe(400);
});

test("a neighbour's list may have a thousand rows, an officer's ten thousand", async () => {
  await using town = await listTown();
  const { browser, areaId, nora } = town;
  const long = `Adress\n${Array.from({ length: 1_200 }, (_, at) => `Hagbyvägen ${at + 2}`).join("\n")}\n`;
  await upload(browser, areaId, long);
  await takeInLists();
  expect((await lists(browser, areaId)).draft).toMatchObject({ state: "unreadable", unreadable: "tooManyRows" });
  const karin = await browserOf(nora.coordinator);
  await upload(karin, areaId, long);
  await takeInLists();
  expect((await lists(karin, areaId)).draft).toMatchObject({ state: "ready", paperOnly: 1_200 });
});
