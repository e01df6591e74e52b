import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import {
  bjorn,
  browserOf,
  codesFrom,
  hagbyTown,
  joined,
  kindsFor,
  lettersTo,
  permitIn,
  personWith,
} from "#tests/households/hagby";
import { actorFor, areaIn, contactIn, type Person, personIn, twoTowns } from "#tests/support/nora";
import { leaveToken } from "~/access/leave-token.server";
import { permit } from "~/access/permit.server";
import { deskOf } from "~/areas/desk.server";
import { newId } from "~/db/ids";
import { approveJoin } from "~/households/approve-join.server";
import { forgetEmptied, forgetLeftHomes } from "~/households/forget.server";
import * as moved from "~/routes/flytta.$token";
import * as emptied from "~/routes/omraden.$areaId.hushall.$householdId.tomt";
import * as leave from "~/routes/omraden.$areaId.lamna";

const day = 86_400_000;

/** Hagby, active: Björn and Åsa are contacts, Anna started it and is a member; Björn looks after everybody. */
async function led() {
  const town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const bjornEk = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjornEk, asa]);
  const contactOf = (who: Person) => contactIn(db, hagby.areaId, hagby.memberIds[who.id]!, "contact", nora.police);
  const [bjornsId, asasId] = [await contactOf(bjornEk), await contactOf(asa)];
  const { t, tx, read } = db.store;
  await tx((w) => w.update(t.household).set({ contactId: bjornsId }).where(eq(t.household.areaId, hagby.areaId)));
  const homeOf = async (who: Person) => {
    const [row] = await read
      .select({ home: t.household })
      .from(t.member)
      .innerJoin(t.household, eq(t.household.id, t.member.householdId))
      .where(eq(t.member.id, hagby.memberIds[who.id]!));
    return row?.home;
  };
  const leaves = async (who: Person) =>
    (await browserOf(who)).post(leave, "/", { lamna: "ja" }, { areaId: hagby.areaId });
  const moves = (who: Person, areaId = hagby.areaId) =>
    new Browser().post(moved, "/", { omrade: areaId }, { token: leaveToken(who.id) });
  return { ...town, anna, hagby, bjorn: bjornEk, asa, bjornsId, asasId, homeOf, leaves, moves };
}

test("Anna moves: by the link of any letter she is out, once, and Björn is asked who lives there now", async () => {
  await using town = await led();
  const { db, anna, bjorn, asa, hagby, homeOf, moves } = town;
  const { read, t } = db.store;
  const home = await homeOf(anna);
  const token = leaveToken(anna.id);
  const page = await new Browser().get(moved, "/", { token });
  expect(page.body).toEqual({ found: { areas: [{ areaId: hagby.areaId, area: "Hagby" }], left: null } });
  expect((await actorFor(anna)).areas).toHaveLength(1);
  for (const _press of [1, 2]) expect((await moves(anna)).location).toBe(`/flytta/${token}?lamnat=${hagby.areaId}`);
  expect((await actorFor(anna)).areas).toEqual([]);
  expect(await kindsFor(db, anna)).toEqual(["memberLeft"]);
  const after = await new Browser().get(moved, `/?lamnat=${hagby.areaId}`, { token });
  expect(after.body).toEqual({ found: { areas: [], left: "Hagby" } });
  expect(await kindsFor(db, bjorn)).toEqual(["householdEmptied"]);
  expect(await kindsFor(db, asa)).toEqual([]);
  const [letter] = await lettersTo(db, bjorn.email);
  expect(letter!.text).toContain(`/omraden/${hagby.areaId}/hushall/${home!.id}/tomt`);
  const audits = await read.select().from(t.audit).where(eq(t.audit.act, "membership.endByLetter"));
  expect(audits).toHaveLength(1);
});

test("a forged link, somebody else's area and a mere look change nothing", async () => {
  await using town = await led();
  const { anna, moves, nora, db } = town;
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  const forged = leaveToken(anna.id).slice(0, -1).concat("_");
  for (const token of [forged, "", "a".repeat(44)]) {
    expect((await new Browser().get(moved, "/", { token })).status).toBe(404);
    await new Browser().post(moved, "/", { omrade: town.hagby.areaId }, { token });
  }
  for (const areaId of [eken.areaId, newId(), "tampered", ""]) await moves(anna, areaId);
  const bare = await (await browserOf(anna)).post(leave, "/", {}, { areaId: town.hagby.areaId });
  expect(bare.status).toBe(400);
  const { read, t } = db.store;
  expect((await read.select().from(t.member)).every((row) => row.leftAt === null)).toBe(true);
});

test("every letter to a member carries the link, and a letter to an officer does not", async () => {
  await using town = await led();
  const { db, anna, nora, bjornsId, hagby, leaves, bjorn } = town;
  const { release } = await import("~/contacts/release.server");
  await release(await permitIn(nora.police, "contact.release", hagby.areaId), bjornsId);
  const [thanks] = await lettersTo(db, bjorn.email);
  expect(thanks!.text).toContain("Har du flyttat? Här går du ur");
  await leaves(town.asa);
  const toOfficers = await lettersTo(db, nora.police.email);
  expect(toOfficers.map(({ kind }) => kind)).toEqual(["areaWithoutContact"]);
  expect(toOfficers[0]!.text).not.toContain("Har du flyttat?");
  expect(await kindsFor(db, anna)).toEqual(["householdEmptied"]);
});

test("a contact who leaves hands over: Åsa has the households; when she goes too the desk knows at once", async () => {
  await using town = await led();
  const { db, nora, asa, bjorn, anna, hagby, asasId, leaves, homeOf } = town;
  const answer = await leaves(bjorn);
  expect(answer.location).toBe(`/flytta/${leaveToken(bjorn.id)}?lamnat=${hagby.areaId}`);
  expect((await homeOf(anna))!.contactId).toBe(asasId);
  expect((await homeOf(asa))!.contactId).toBe(asasId);
  expect(await kindsFor(db, asa)).toEqual(["contactTookOver", "householdEmptied"]);
  expect((await lettersTo(db, asa.email))[0]!.subject).toBe("Du tar över 3 hushåll i Hagby");
  expect(await kindsFor(db, nora.police)).toEqual([]);
  await leaves(asa);
  expect((await homeOf(anna))!.contactId).toBe(null);
  for (const officer of [nora.police, nora.coordinator])
    expect(await kindsFor(db, officer)).toEqual(["areaWithoutContact"]);
  const desk = await deskOf(permit(await actorFor(nora.police), "desk.read", { municipalityId: nora.municipality.id }));
  expect(desk.areas.filter(({ contacts }) => contacts === 0).map(({ name }) => name)).toContain("Hagby");
  const { read, t } = db.store;
  const serving = await read.select().from(t.contact).where(eq(t.contact.areaId, hagby.areaId));
  expect(serving.every((row) => row.releasedAt !== null)).toBe(true);
});

test("the officers are told when whoever started an area leaves before there is a contact", async () => {
  await using town = await hagbyTown();
  const { db, nora, lindesberg, anna, hagby } = town;
  await (await browserOf(anna)).post(leave, "/", { lamna: "ja" }, { areaId: hagby.areaId });
  expect(await kindsFor(db, nora.coordinator)).toEqual(["areaWithoutContact", "householdEmptied"]);
  expect(await kindsFor(db, lindesberg.coordinator)).toEqual([]);
});

test("somebody else still lives there: nobody is asked", async () => {
  await using town = await led();
  const { db, anna, asa, bjorn, hagby, homeOf, leaves } = town;
  const { t, tx, read } = db.store;
  const home = await homeOf(anna);
  await tx((w) => w.update(t.member).set({ householdId: home!.id }).where(eq(t.member.id, hagby.memberIds[asa.id]!)));
  await leaves(anna);
  expect(await kindsFor(db, bjorn)).toEqual([]);
  expect(await read.select().from(t.emptiedHousehold)).toEqual([]);
});

const answered = async (town: Awaited<ReturnType<typeof led>>, by: Person, householdId: string, answer: string) =>
  (await browserOf(by)).post(emptied, "/", { answer }, { areaId: town.hagby.areaId, householdId });

test("Björn says what the household is now: new people, paper, or gone; only once", async () => {
  for (const [answer, kind] of [
    ["newPeople", "paperOnly"],
    ["paperOnly", "paperOnly"],
    ["gone", undefined],
  ] as const) {
    await using town = await led();
    const { db, anna, bjorn, hagby, homeOf, leaves } = town;
    const { read, t } = db.store;
    const home = (await homeOf(anna))!;
    await leaves(anna);
    expect((await answered(town, bjorn, home.id, "")).status).toBe(400);
    const list = `/omraden/${hagby.areaId}/hushall`;
    const next = answer === "newPeople" ? `/omraden/${hagby.areaId}/bjud-in` : `${list}?tomt=${answer}`;
    expect((await answered(town, bjorn, home.id, answer)).location).toBe(next);
    const [now] = await read.select().from(t.household).where(eq(t.household.id, home.id));
    expect(now?.kind).toBe(kind);
    expect((await answered(town, bjorn, home.id, "gone")).location).toBe(`${list}/${home.id}/tomt`);
    expect((await read.select().from(t.household).where(eq(t.household.id, home.id))).length).toBe(kind ? 1 : 0);
  }
});

test("a member, another town and another area's contact may not say it", async () => {
  await using town = await led();
  const { db, anna, asa, nora, lindesberg, hagby, homeOf, leaves } = town;
  const { t, tx, read } = db.store;
  const home = (await homeOf(anna))!;
  await leaves(anna);
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  await tx((w) => w.update(t.contact).set({ releasedAt: new Date() }).where(eq(t.contact.id, town.asasId)));
  const statuses = [asa, lindesberg.police, berit].map(
    async (by) => (await answered(town, by, home.id, "gone")).status,
  );
  expect(await Promise.all(statuses)).toEqual([403, 404, 404]);
  const elsewhere = { areaId: eken.areaId, householdId: home.id };
  await (await browserOf(berit)).post(emptied, "/", { answer: "gone" }, elsewhere);
  expect(await read.select().from(t.household).where(eq(t.household.areaId, hagby.areaId))).toHaveLength(3);
});

test("unanswered, the address stays for thirty days, without a name, and then goes", async () => {
  await using town = await led();
  const { db, anna, homeOf, leaves } = town;
  const { read, t } = db.store;
  const home = (await homeOf(anna))!;
  await leaves(anna);
  const there = async () => (await read.select().from(t.household).where(eq(t.household.id, home.id))).length;
  await forgetLeftHomes(new Date());
  await forgetEmptied(new Date(Date.now() + 29 * day));
  expect(await there()).toBe(1);
  await forgetEmptied(new Date(Date.now() + 31 * day));
  expect(await there()).toBe(0);
});

test("whoever left joins again with a new code, also in the same household, and nobody is asked any more", async () => {
  await using town = await led();
  const { db, asa, bjorn: bjornEk, leaves, hagby, homeOf } = town;
  const { read, t } = db.store;
  const home = (await homeOf(bjornEk))!;
  await leaves(bjornEk);
  const [code] = await codesFrom(asa, hagby.areaId);
  const requestId = await joined(db, bjorn(code!, { number: home.number }));
  await approveJoin(await permitIn(asa, "join.decide", hagby.areaId), requestId);
  expect((await personWith(db, bjornEk.email))!.id).toBe(bjornEk.id);
  const here = and(eq(t.member.personId, bjornEk.id), eq(t.member.areaId, hagby.areaId));
  expect(await read.select().from(t.member).where(here)).toMatchObject([{ leftAt: null, householdId: home.id }]);
  expect((await actorFor(bjornEk)).areas).toEqual([{ areaId: hagby.areaId, role: "member" }]);
  expect(await read.select().from(t.emptiedHousehold)).toEqual([]);
});
