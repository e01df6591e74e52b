import { expect, test } from "vitest";
import { actorFor, areaIn, contactIn, personIn, twoTowns } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { answerQuestion } from "~/areas/answer.server";
import { approveApplication } from "~/areas/approve.server";
import { askApplicant } from "~/areas/ask.server";
import { deskOf, desksOf } from "~/areas/desk.server";
import { applicationCounts, applicationsIn, applicationToDecide } from "~/areas/read.server";
import { newId } from "~/db/ids";
import { appliedAndConfirmed, apply, hagby, linkFor, officerPermit, openPermit } from "./apply";

test("the desk of Nora shows what waits there, and the one of Lindesberg nothing of it", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  await appliedAndConfirmed(db);
  await apply(hagby({ email: "olle@nora.example", name: "Olle" }));
  const karin = await officerPermit(nora.coordinator, "desk.read", nora.municipality.id);
  const desk = await deskOf(karin);
  expect(desk.counts).toEqual({ unconfirmed: 1, waiting: 1, asked: 0, approved: 0, declined: 0 });
  expect(desk.applications).toMatchObject([{ areaName: "Hagby", name: "Anna Lindqvist", answered: false }]);
  const lena = await officerPermit(lindesberg.coordinator, "desk.read", lindesberg.municipality.id);
  expect(await deskOf(lena)).toMatchObject({ applications: [], alerts: [], areas: [] });
});

test("an application shows everything needed to decide, to the officers of its municipality alone", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [bjorn]);
  await db.store.tx((w) =>
    w.insert(db.store.t.areaStreet).values({ id: newId(), areaId: eken.areaId, name: "SKOLGATAN" }),
  );
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.read", nora.municipality.id);
  expect(await applicationToDecide(karin, id)).toMatchObject({
    state: "waiting",
    applicant: { name: "Anna Lindqvist", email: "anna@nora.example" },
    worries: "Två inbrott på Skolgatan i höst.",
    minimumHouseholds: 5,
    sameStreets: [{ name: "Eken", streets: ["SKOLGATAN"] }],
    earlier: [],
    decision: null,
  });
  const lars = await officerPermit(lindesberg.police, "application.read", lindesberg.municipality.id);
  expect(await applicationToDecide(lars, id)).toBeNull();
});

test("a second application shows the first, with what became of it", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const first = await appliedAndConfirmed(db);
  const decides = await officerPermit(nora.police, "application.decide", nora.municipality.id);
  await approveApplication(decides, first, { areaName: "Hagby", streets: ["Hagbyvägen"] });
  const second = await appliedAndConfirmed(db, hagby({ areaName: "Sommarstugan" }));
  const reads = await officerPermit(nora.police, "application.read", nora.municipality.id);
  expect(await applicationToDecide(reads, second)).toMatchObject({
    earlier: [{ id: first, areaName: "Hagby", state: "approved" }],
    sameStreets: [{ name: "Hagby" }],
  });
  expect(await applicationToDecide(reads, first)).toMatchObject({
    decision: { by: "Petra Polis", outcome: "approved" },
  });
});

test("an answered question brings the application back with its answer, the longest waiting first", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const other = await appliedAndConfirmed(db, hagby({ email: "olle@nora.example", areaName: "Eken" }));
  const asks = await officerPermit(nora.police, "application.ask", nora.municipality.id);
  const reads = await officerPermit(nora.police, "application.read", nora.municipality.id);
  await askApplicant(asks, id, { id: newId(), question: "Hur många?" });
  expect((await applicationsIn(reads, ["waiting"])).map((row) => row.id)).toEqual([other]);
  await answerQuestion(openPermit("application.answer"), {
    token: await linkFor(db, "anna@nora.example"),
    answer: "12",
  });
  expect(await applicationsIn(reads, ["waiting"])).toMatchObject([
    { id, answered: true },
    { id: other, answered: false },
  ]);
  expect((await applicationCounts(reads)).waiting).toBe(2);
});

test("areas show members, contacts and honest coverage: an abstaining household counts", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const people = [
    await personIn(db, "Björn Ek", "björn@nora.example"),
    await personIn(db, "Åsa Öberg", "åsa@nora.example"),
  ];
  const eken = await areaIn(db, nora.municipality.id, "Eken", people);
  await contactIn(db, eken.areaId, eken.memberIds[people[0]!.id]!, "contact", nora.police);
  const home = { areaId: eken.areaId, street: "Ekvägen", apartment: "", createdAt: new Date() };
  await db.store.tx((w) =>
    w.insert(db.store.t.household).values([
      { ...home, id: newId(), kind: "paperOnly", number: "1" },
      { ...home, id: newId(), kind: "abstaining", number: "3" },
    ]),
  );
  const desk = await deskOf(await officerPermit(nora.police, "desk.read", nora.municipality.id));
  expect(desk.areas).toMatchObject([
    { name: "Eken", members: 2, contacts: 1, households: 4, expected: 12, coverage: 3 / 4 },
  ]);
});

test("an alert waits for a colleague: who wrote it sees that it is not theirs to approve", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const text = { title: "Inbrott på Skolgatan", body: "", place: "", timeSpan: "", advice: "" };
  const kind = { kind: "warning", priority: "important", state: "submitted" } as const;
  const rest = { version: 1, everyArea: true, createdBy: nora.police.id, createdAt: new Date() };
  await db.store.tx((w) =>
    w.insert(db.store.t.alert).values({ id: newId(), municipalityId: nora.municipality.id, ...text, ...kind, ...rest }),
  );
  const of = async (who: typeof nora.police) =>
    (await deskOf(await officerPermit(who, "desk.read", nora.municipality.id))).alerts;
  expect(await of(nora.police)).toMatchObject([{ title: "Inbrott på Skolgatan", by: "Petra Polis", mine: true }]);
  expect(await of(nora.coordinator)).toMatchObject([{ mine: false }]);
});

test("staff of two municipalities may choose between their desks; residents and admins have none", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const post = { id: newId(), personId: nora.police.id, role: "police" as const, title: "Kommunpolis" };
  const place = { municipalityId: lindesberg.municipality.id, startedAt: new Date() };
  await db.store.tx((w) => w.insert(db.store.t.staff).values({ ...post, ...place }));
  const petra = await actorFor(nora.police);
  expect((await desksOf(petra)).map((desk) => desk.code)).toEqual(["1885", "1884"]);
  expect(permit(petra, "desk.read", { municipalityId: lindesberg.municipality.id }).scope).toBeDefined();
  expect(await desksOf(await actorFor(nora.admin))).toEqual([]);
});
