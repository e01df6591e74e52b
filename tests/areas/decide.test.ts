import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { actorFor, areaIn, contactIn, personIn, twoTowns } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { approveApplication } from "~/areas/approve.server";
import { declineApplication } from "~/areas/decline.server";
import { appliedAndConfirmed, apply, browser, hagby, lettersTo, officerPermit, personWith } from "./apply";

const anna = "anna@nora.example";
const area = { areaName: "Hagby", streets: ["Hagbyvägen", "Skolgatan"] };

test("Karin approves: the area, Anna's household and membership, the letter and the audit row exist together", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { read, t } = db.store;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.decide", nora.municipality.id);
  expect(await approveApplication(karin, id, { ...area, areaName: "Hagby by" })).toEqual({ answer: "settled" });
  const [founded] = await read.select().from(t.area);
  expect(founded).toMatchObject({ name: "Hagby by", stage: "approved", applicationId: id, route: "direct" });
  expect(await read.select().from(t.areaStep)).toMatchObject([{ stage: "approved", byPersonId: nora.coordinator.id }]);
  expect((await read.select().from(t.areaStreet)).map((row) => row.name).sort()).toEqual(area.streets);
  expect(await read.select().from(t.household)).toMatchObject([
    { areaId: founded!.id, kind: "joined", street: "Hagbyvägen", number: "12", apartment: "" },
  ]);
  const person = await personWith(db, anna);
  expect(await read.select().from(t.member)).toMatchObject([
    { areaId: founded!.id, personId: person!.id, leftAt: null },
  ]);
  const letter = (await lettersTo(db, anna)).at(-1);
  expect(letter).toMatchObject({
    kind: "applicationApproved",
    locale: "sv",
    subject: "Ja till Grannsamverkan i Hagby by",
  });
  expect(letter!.text).toContain(`/omraden/${founded!.id}`);
  const audit = (await read.select().from(t.audit).orderBy(t.audit.seq)).at(-1);
  expect(audit).toMatchObject({ act: "application.decide", objectId: id, actorId: nora.coordinator.id });
  expect(audit!.detail).toBe('{"outcome":"approved"}');
});

test("Anna's house number is kept as her neighbours' will be, and her street as the area spells it", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db, hagby({ street: "hagbyvägen", number: "12 b" }));
  await approveApplication(await officerPermit(nora.police, "application.decide", nora.municipality.id), id, area);
  const homes = await db.store.read.select().from(db.store.t.household);
  expect(homes).toMatchObject([{ street: "Hagbyvägen", number: "12B" }]);
});

test("Anna may invite neighbours as soon as she is approved", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  await approveApplication(await officerPermit(nora.police, "application.decide", nora.municipality.id), id, area);
  const [founded] = await db.store.read.select().from(db.store.t.area);
  const actor = await actorFor((await personWith(db, anna))!);
  const here = { areaId: founded!.id, municipalityId: nora.municipality.id, closed: false };
  expect(permit(actor, "household.invite", here).act).toBe("household.invite");
});

test("two officers decide at once: one area, one letter, and the second learns who decided", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.decide", nora.municipality.id);
  const petra = await officerPermit(nora.police, "application.decide", nora.municipality.id);
  const [first, second] = await Promise.all([
    approveApplication(karin, id, area),
    declineApplication(petra, id, "För få hushåll."),
  ]);
  expect(first).toEqual({ answer: "settled" });
  expect(second).toMatchObject({ answer: "taken", by: "Karin Kommun", outcome: "approved", at: expect.any(Date) });
  expect(await approveApplication(petra, id, area)).toMatchObject({ answer: "taken", by: "Karin Kommun" });
  const kinds = (await lettersTo(db, anna)).map((letter) => letter.kind);
  expect(kinds).toEqual(["confirmApplication", "applicationApproved"]);
  expect(await db.store.read.select().from(db.store.t.applicationDecision)).toHaveLength(1);
});

test("a double click on approve founds one area and says the same twice", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.decide", nora.municipality.id);
  const both = await Promise.all([approveApplication(karin, id, area), approveApplication(karin, id, area)]);
  expect(both).toEqual([{ answer: "settled" }, { answer: "settled" }]);
  expect(await db.store.read.select().from(db.store.t.area)).toHaveLength(1);
  expect(await lettersTo(db, anna)).toHaveLength(2);
});

test("Petra declines with a reason, which reaches Mary word for word in English", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db, hagby({ name: "Mary Walsh", email: "mary@nora.example" }), browser("en"));
  const petra = await officerPermit(nora.police, "application.decide", nora.municipality.id);
  const reason = "Skolgatan hör till Eken.\nPrata med kontaktombudet där.";
  expect(await declineApplication(petra, id, reason)).toEqual({ answer: "settled" });
  const letter = (await lettersTo(db, "mary@nora.example")).at(-1);
  expect(letter).toMatchObject({
    kind: "applicationDeclined",
    locale: "en",
    subject: "Answer to your application: Hagby",
  });
  expect(letter!.text).toContain("> Skolgatan hör till Eken.\n> Prata med kontaktombudet där.\n> — Petra Polis");
  expect(await db.store.read.select().from(db.store.t.area)).toEqual([]);
  expect(await apply(hagby({ email: "mary@nora.example" }))).toBe("sent");
});

test("an application whose address is not confirmed cannot be decided", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const form = hagby();
  await apply(form);
  const karin = await officerPermit(nora.coordinator, "application.decide", nora.municipality.id);
  expect(await approveApplication(karin, form.id, area)).toEqual({ answer: "unconfirmed" });
  expect(await declineApplication(karin, form.id, "Nej")).toEqual({ answer: "unconfirmed" });
  expect(await db.store.read.select().from(db.store.t.area)).toEqual([]);
  expect((await db.store.read.select().from(db.store.t.audit)).map((row) => row.act)).toEqual(["application.submit"]);
});

test("an officer of Lindesberg finds no application of Nora, a contact and an admin may not decide", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [bjorn]);
  await contactIn(db, eken.areaId, eken.memberIds[bjorn.id]!, "contact", nora.police);
  const statusFor = async (who: typeof bjorn) => {
    try {
      await officerPermit(who, "application.decide", nora.municipality.id);
      return 200;
    } catch (error) {
      return (error as Response).status;
    }
  };
  expect(await statusFor(nora.police)).toBe(200);
  expect(await statusFor(lindesberg.police)).toBe(404);
  expect(await statusFor(bjorn)).toBe(404);
  expect(await statusFor(nora.admin)).toBe(403);
});

test("a permit of Lindesberg decides nothing in Nora, even when it is given Nora's application", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const id = await appliedAndConfirmed(db);
  const lars = await officerPermit(lindesberg.police, "application.decide", lindesberg.municipality.id);
  expect(await approveApplication(lars, id, area)).toEqual({ answer: "unconfirmed" });
  const { read, t } = db.store;
  const [row] = await read.select().from(t.application).where(eq(t.application.id, id));
  expect(row!.state).toBe("waiting");
  expect(await queuedFor(db, nora.admin)).toEqual([]);
});
