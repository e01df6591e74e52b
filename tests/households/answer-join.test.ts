import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, contactIn, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { approveJoin } from "~/households/approve-join.server";
import { registerHousehold } from "~/households/register.server";
import * as answer from "~/routes/omraden.$areaId.anslutningar.$requestId";
import {
  asa,
  askToJoin,
  bjorn,
  browserOf,
  codesFrom,
  errorsIn,
  hagbyTown,
  inStage,
  joined,
  kindsFor,
  lettersTo,
  permitIn,
  personWith,
} from "./hagby";

async function waiting(town: Awaited<ReturnType<typeof hagbyTown>>, form = bjorn) {
  const [code] = await codesFrom(town.anna, town.hagby.areaId);
  const requestId = await joined(town.db, form(code!));
  const params = { areaId: town.hagby.areaId, requestId };
  return { requestId, params, page: `/omraden/${town.hagby.areaId}/anslutningar/${requestId}` };
}

test("Anna says yes: Björn is a member of a household of his own, and welcome", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { params, page } = await waiting(town);
  const browser = await browserOf(anna);
  expect((await browser.get(answer, page, params)).body).toMatchObject({
    request: { name: "Björn Ek", outcome: null, strangeStreet: false, home: null },
  });
  expect((await browser.post(answer, page, { answer: "approve" }, params)).location).toBe(page);
  expect((await browser.get(answer, page, params)).body).toMatchObject({ request: { outcome: "approved" } });
  const { read, t } = db.store;
  const [home] = await read.select().from(t.household).where(eq(t.household.number, "3"));
  expect(home).toMatchObject({ kind: "joined", street: "Hagbyvägen", areaId: hagby.areaId, contactId: null });
  const person = (await personWith(db, "björn@nora.example"))!;
  expect(await read.select().from(t.member).where(eq(t.member.personId, person.id))).toMatchObject([
    { householdId: home!.id, areaId: hagby.areaId, leftAt: null },
  ]);
  const letters = await lettersTo(db, person.email);
  expect(letters.at(-1)).toMatchObject({ kind: "joinApproved", subject: "Välkommen till Grannsamverkan i Hagby" });
  expect(letters.at(-1)!.text).toContain(`/omraden/${hagby.areaId}`);
  expect(letters.at(-1)!.text).toContain("En granne har sagt ja");
  expect(letters.at(-1)!.text).not.toMatch(/kontaktombud är/);
  const [audit] = (await read.select().from(t.audit).orderBy(t.audit.seq)).slice(-1);
  expect(audit).toMatchObject({ act: "join.decide", actorId: anna.id, areaId: hagby.areaId });
});

test("two windows at once: one member, one household, one letter, and both see the same answer", async () => {
  await using town = await hagbyTown();
  const { db, anna } = town;
  const { params, page } = await waiting(town);
  const browser = await browserOf(anna);
  const no = { answer: "decline", reason: "Bor inte här" };
  const presses = [{ answer: "approve" }, { answer: "approve" }, no];
  const answers = await Promise.all(presses.map((form) => browser.post(answer, page, form, params)));
  expect(answers.map(({ location }) => location)).toEqual([page, page, page]);
  const { read, t } = db.store;
  const person = (await personWith(db, "björn@nora.example"))!;
  const kinds = await kindsFor(db, person);
  expect(kinds).toHaveLength(2);
  const members = await read.select().from(t.member).where(eq(t.member.personId, person.id));
  expect(members).toHaveLength(kinds.at(-1) === "joinApproved" ? 1 : 0);
  expect(await read.select().from(t.household)).toHaveLength(1 + members.length);
});

test("a no needs a reason, short; it reaches Björn and lies nowhere else", async () => {
  await using town = await hagbyTown();
  const { db, anna } = town;
  const { params, page } = await waiting(town);
  const browser = await browserOf(anna);
  for (const reason of ["", "   ", "a".repeat(501), "å".repeat(10_000)]) {
    const refused = await browser.post(answer, page, { answer: "decline", reason }, params);
    expect([refused.status, errorsIn(refused.body).reason?.length], reason.slice(0, 5)).toEqual([400, 1]);
  }
  expect((await browser.post(answer, page, {}, params)).status).toBe(400);
  const reason = "Jag känner inte igen dig på Hagbyvägen 3.\nKom förbi!";
  expect((await browser.post(answer, page, { answer: "decline", reason }, params)).location).toBe(page);
  await browser.post(answer, page, { answer: "approve" }, params);
  const letters = await lettersTo(db, "björn@nora.example");
  expect(letters.map((letter) => letter.kind)).toEqual(["confirmJoin", "joinDeclined"]);
  expect(letters[1]!.text).toContain("Jag känner inte igen dig");
  expect(letters[1]!.text).toContain("Anna Lindqvist");
  const { read, t } = db.store;
  const kept = JSON.stringify([await read.select().from(t.joinRequest), await read.select().from(t.audit)]);
  expect(kept).not.toContain("känner inte igen");
  expect(await read.select().from(t.member)).toHaveLength(1);
});

test("Åsa moves in with a household that is known on paper, however it is spelled: it becomes joined", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const registers = await permitIn(anna, "household.register", hagby.areaId);
  const flat = { id: newId(), kind: "paperOnly" as const, street: "skolgatan", number: "7 b", apartment: "Lgh 1102" };
  await registerHousehold(registers, flat);
  const { requestId } = await waiting(town, (code) =>
    asa(code, { street: "SKOLGATAN", number: "7B", apartment: "1102" }),
  );
  await approveJoin(await permitIn(anna, "join.decide", hagby.areaId), requestId);
  const { read, t } = db.store;
  const homes = await read.select().from(t.household).where(eq(t.household.street, "Skolgatan"));
  expect(homes).toMatchObject([{ id: flat.id, kind: "joined", number: "7B", apartment: "1102" }]);
});

test("two people of one address share a household", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const may = await permitIn(anna, "join.decide", hagby.areaId);
  const first = await waiting(town);
  const second = await waiting(town, (code) =>
    bjorn(code, { email: "lisa@nora.example", name: "Lisa Ek", number: "3" }),
  );
  for (const { requestId } of [first, second]) await approveJoin(may, requestId);
  const { read, t } = db.store;
  expect(await read.select().from(t.household)).toHaveLength(2);
  expect(await read.select().from(t.member)).toHaveLength(3);
});

test("Björn moved out and comes back: the same membership lives again", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { read, t, tx } = db.store;
  const may = await permitIn(anna, "join.decide", hagby.areaId);
  await approveJoin(may, (await waiting(town)).requestId);
  const person = (await personWith(db, "björn@nora.example"))!;
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, person.id)));
  await approveJoin(may, (await waiting(town, (code) => bjorn(code, { number: "5" }))).requestId);
  const members = await read.select().from(t.member).where(eq(t.member.personId, person.id));
  expect(members).toMatchObject([{ leftAt: null }]);
});

test("a strange street and an abstaining address are pointed out before the answer", async () => {
  await using town = await hagbyTown();
  const { anna, hagby } = town;
  const registers = await permitIn(anna, "household.register", hagby.areaId);
  const home = { id: newId(), kind: "abstaining" as const, street: "Kvarngatan", number: "2", apartment: "" };
  await registerHousehold(registers, home);
  const { params, page } = await waiting(town, (code) => asa(code, { street: "kvarngatan", number: "2" }));
  const browser = await browserOf(anna);
  expect((await browser.get(answer, page, params)).body).toMatchObject({
    request: { strangeStreet: true, home: "abstaining" },
  });
});

test("an unconfirmed request, one of another area, and an invented one do not exist", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora, hagby } = town;

  const [code] = await codesFrom(anna, hagby.areaId);
  const unconfirmed = bjorn(code!);
  await askToJoin(unconfirmed);
  const eva = await personIn(db, "Eva Nord", "eva@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [eva]);
  const other = await waiting({ ...town, anna: eva, hagby: eken }, asa);
  const browser = await browserOf(anna);
  for (const requestId of [unconfirmed.id, other.requestId, newId(), "tampered"]) {
    const params = { areaId: hagby.areaId, requestId };
    expect((await browser.get(answer, "/", params)).status).toBe(404);
    expect((await browser.post(answer, "/", { answer: "approve" }, params)).status).toBe(404);
  }
  await expect(approveJoin(await permitIn(anna, "join.decide", hagby.areaId), other.requestId)).rejects.toMatchObject({
    status: 404,
  });
});

test("members, officers and strangers may not answer; a contact may, the starter no more, and nobody when it is closed", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora, lindesberg } = town;
  const eva = await personIn(db, "Eva Nord", "eva@nora.example");
  const ulf = await personIn(db, "Ulf Sten", "ulf@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, eva, ulf]);
  const { params, page } = await waiting({ ...town, hagby });
  await contactIn(db, hagby.areaId, hagby.memberIds[eva.id]!, "contact", nora.police);
  const statusFor = async (person: typeof anna) => (await (await browserOf(person)).get(answer, page, params)).status;
  expect(await statusFor(ulf)).toBe(403);
  expect(await statusFor(anna)).toBe(403);
  expect(await statusFor(nora.police)).toBe(403);
  expect(await statusFor(lindesberg.police)).toBe(404);
  expect(await statusFor(eva)).toBe(200);
  await inStage(db, hagby.areaId, "closed");
  expect(await statusFor(eva)).toBe(403);
});

test("a new household is the answering contact's own, or the only contact's", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora } = town;
  const eva = await personIn(db, "Eva Nord", "eva@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, eva]);
  const { requestId } = await waiting({ ...town, hagby });
  const evasId = await contactIn(db, hagby.areaId, hagby.memberIds[eva.id]!, "contact", nora.police);
  await contactIn(db, hagby.areaId, hagby.memberIds[anna.id]!, "contact", nora.police);
  await approveJoin(await permitIn(eva, "join.decide", hagby.areaId), requestId);
  const { read, t } = db.store;
  const [home] = await read.select().from(t.household).where(eq(t.household.number, "3"));
  expect(home!.contactId).toBe(evasId);
});
