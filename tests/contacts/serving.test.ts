import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { browserOf, errorsIn, inStage, kindsFor, lettersTo, permitIn } from "#tests/households/hagby";
import { type Groups, twoGroups } from "#tests/households/town-of-groups";
import { actorFor, type Person } from "#tests/support/nora";
import { contactsOf as contactsToWrite } from "~/alerts/audience.server";
import { substituteForm } from "~/contacts/forms";
import { contactLoads } from "~/contacts/read.server";
import { release } from "~/contacts/release.server";
import { newId } from "~/db/ids";
import { decidersOf } from "~/households/deciders.server";
import { householdsOf } from "~/households/read.server";
import * as area from "~/routes/omraden.$areaId";
import * as contacts from "~/routes/omraden.$areaId.kontaktombud";
import * as training from "~/routes/omraden.$areaId.kontaktombud.$contactId.utbildning";
import * as takeOver from "~/routes/omraden.$areaId.ta-over";
import * as service from "~/routes/omraden.$areaId.uppdrag";
import * as successor from "~/routes/omraden.$areaId.uppdrag.eftertradare";
import * as substitute from "~/routes/omraden.$areaId.uppdrag.ersattare";
import { day as dayIn } from "~/texts/dates";
import { textsFor } from "~/texts/index";

type ContactPage = { contacts: { name: string; substitute: { name: string; namedAt: Date; until: Date } | null }[] };
const day = 86_400_000;
const date = (in_: number) => new Date(Date.now() + in_ * day).toISOString().slice(0, 10);
const post = async (town: Groups, route: object, by: Person, fields: Record<string, string>) =>
  (await browserOf(by)).post(route, "/", fields, { areaId: town.hagby.areaId });
const page = async (town: Groups, route: object, by: Person) =>
  (await browserOf(by)).get(route, "/", { areaId: town.hagby.areaId });
const names = (town: Groups, by: Person, who: Person, until = date(14)) =>
  post(town, substitute, by, { id: newId(), memberId: town.memberOf(who), until });
const asks = (town: Groups, by: Person, who: Person) =>
  post(town, successor, by, { id: newId(), memberId: town.memberOf(who) });
const rolesOf = async (who: Person) => (await actorFor(who)).areas.map(({ role }) => role);

test("Eva stands in for Björn: she may act, gets the contacts' letters, and no neighbour sees it", async () => {
  await using town = await twoGroups();
  const { db, bjorn, eva, anna, hagby } = town;
  expect((await names(town, bjorn, eva)).location).toBe(`/omraden/${hagby.areaId}/uppdrag`);
  expect(await rolesOf(eva)).toEqual(["member", "contact"]);
  expect((await decidersOf(db.store.read, hagby.areaId)).map(({ name }) => name)).toContain("Eva Nord");
  const written = await contactsToWrite(db.store.read, [{ id: hagby.areaId }]);
  expect(written.map(({ personId }) => personId)).toContain(eva.id);
  expect(await householdsOf(await permitIn(eva, "household.read", hagby.areaId))).toMatchObject({ hidden: 0 });
  const seen = JSON.stringify((await page(town, area, anna)).body);
  expect(seen).toContain("Björn Ek");
  expect(seen).not.toContain("Eva Nord");
  const [letter] = await lettersTo(db, eva.email);
  expect(letter).toMatchObject({ kind: "substituteNamed", subject: "Du är ersättare i Hagby" });
});

test("officers see who stands in for Björn, and from when until when; once it has ended, nobody", async () => {
  await using town = await twoGroups();
  const { bjorn, eva, nora } = town;
  const until = date(14);
  await names(town, bjorn, eva, until);
  const seen = async () => {
    const { contacts: rows } = (await page(town, contacts, nora.coordinator)).body as ContactPage;
    return rows.find(({ name }) => name === "Björn Ek")!.substitute;
  };
  const substituteNow = (await seen())!;
  expect(substituteNow.name).toBe("Eva Nord");
  expect(dayIn(substituteNow.namedAt, "sv")).toBe(dayIn(new Date(), "sv"));
  expect(dayIn(substituteNow.until, "sv")).toBe(dayIn(`${until}T12:00:00Z`, "sv"));
  await post(town, service, bjorn, { gor: "ersattare" });
  expect(await seen()).toBeNull();
});

test("it ends by itself, by Björn's hand, with his service, and when Eva leaves", async () => {
  for (const end of ["time", "hand", "release"] as const) {
    await using town = await twoGroups();
    const { db, bjorn, eva, nora, hagby, bjornsId } = town;
    const { t, tx } = db.store;
    await names(town, bjorn, eva);
    if (end === "time") await tx((w) => w.update(t.substitute).set({ until: new Date(Date.now() - 1) }));
    if (end === "hand") await post(town, service, bjorn, { gor: "ersattare" });
    if (end === "release") await release(await permitIn(nora.police, "contact.release", hagby.areaId), bjornsId);
    expect(await rolesOf(eva)).toEqual(["member"]);
  }
});

test("the last day is a Swedish one: in summer too, and named late in the evening it may be tomorrow", () => {
  const { until } = substituteForm(textsFor("sv")).shape;
  for (const now of ["2027-06-30T21:30:00Z", "2026-12-31T22:58:00Z", "2027-03-27T22:30:00Z", "2027-10-30T21:30:00Z"]) {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
    const tomorrow = new Date(Date.now() + day).toISOString().slice(0, 10);
    expect(dayIn(until.parse(tomorrow), "sv"), now).toBe(dayIn(`${tomorrow}T12:00:00Z`, "sv"));
    expect(until.safeParse(now.slice(0, 10)).success, now).toBe(false);
  }
  vi.useRealTimers();
});

test("one at a time, a member, from tomorrow to half a year; a substitute names nobody", async () => {
  await using town = await twoGroups();
  const { bjorn, eva, anna, asa, db } = town;
  for (const until of [date(0), date(200), "", "snart", "2026-02-31"])
    expect(Object.keys(errorsIn((await names(town, bjorn, eva, until)).body))).toEqual(["until"]);
  expect((await names(town, bjorn, asa)).status).toBe(409);
  await names(town, bjorn, eva);
  await names(town, bjorn, anna);
  expect([await rolesOf(eva), await rolesOf(anna)]).toEqual([["member"], ["member", "contact"]]);
  expect((await names(town, anna, eva)).status).toBe(409);
  expect((await names(town, eva, anna)).status).toBe(403);
  const { read, t } = db.store;
  expect((await read.select().from(t.substitute)).filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
});

test("Björn asks Eva to take over; she says yes: households and role are hers, he is a member, officers are told", async () => {
  await using town = await twoGroups();
  const { db, bjorn, eva, nora, lindesberg, hagby, homeOf, anna } = town;
  const { read, t } = db.store;
  await asks(town, bjorn, eva);
  expect((await page(town, takeOver, eva)).body).toMatchObject({ question: { from: "Björn Ek", role: "contact" } });
  expect(await rolesOf(eva)).toEqual(["member"]);
  const answer = await post(town, takeOver, eva, { svar: "ja" });
  expect(answer.location).toBe(`/omraden/${hagby.areaId}/ta-over?svar=accepted`);
  expect([await rolesOf(eva), await rolesOf(bjorn)]).toEqual([["contact"], ["member"]]);
  const [home] = await read
    .select()
    .from(t.household)
    .where(eq(t.household.id, homeOf(anna)));
  const [serving] = await read
    .select()
    .from(t.contact)
    .where(eq(t.contact.memberId, town.memberOf(eva)));
  expect(home!.contactId).toBe(serving!.id);
  expect(await kindsFor(db, bjorn)).toEqual(["successionDone"]);
  expect(await kindsFor(db, eva)).toEqual(["successionAsked", "successionDone"]);
  expect(await kindsFor(db, nora.coordinator)).toEqual(["successionDone"]);
  expect(await kindsFor(db, lindesberg.coordinator)).toEqual([]);
});

test("she says no, or he takes the question back: nothing changes, and a second answer is over", async () => {
  await using town = await twoGroups();
  const { db, bjorn, eva } = town;
  await asks(town, bjorn, eva);
  expect((await asks(town, bjorn, town.anna)).status).toBe(409);
  expect((await post(town, takeOver, eva, {})).status).toBe(400);
  expect((await post(town, takeOver, eva, { svar: "nej" })).location).toContain("svar=declined");
  expect((await lettersTo(db, bjorn.email)).map(({ subject }) => subject)).toEqual(["Svar om uppdraget i Hagby"]);
  await asks(town, bjorn, eva);
  await post(town, service, bjorn, { gor: "fraga" });
  expect((await post(town, takeOver, eva, { svar: "ja" })).location).toContain("svar=over");
  expect([await rolesOf(eva), await rolesOf(bjorn)]).toEqual([["member"], ["contact"]]);
});

test("nobody answers for somebody else, and only contacts ask", async () => {
  await using town = await twoGroups();
  const { db, bjorn, eva, anna, nora, lindesberg, hagby } = town;
  await asks(town, bjorn, eva);
  expect((await post(town, takeOver, anna, { svar: "ja" })).location).toContain("svar=over");
  const statuses = await Promise.all(
    [anna, nora.police, lindesberg.police].map(async (by) => (await asks(town, by, eva)).status),
  );
  expect(statuses).toEqual([403, 403, 404]);
  expect((await post(town, takeOver, nora.police, { svar: "ja" })).status).toBe(403);
  await inStage(db, hagby.areaId, "closed");
  expect((await post(town, takeOver, eva, { svar: "ja" })).status).toBe(403);
  expect(await rolesOf(eva)).toEqual(["member"]);
});

test("an officer notes when Björn was trained: a day, not in the future; others may not", async () => {
  await using town = await twoGroups();
  const { bjorn, nora, lindesberg, hagby, bjornsId } = town;
  const note = async (by: Person, trainedAt: string, contactId = bjornsId) =>
    (await browserOf(by)).post(training, "/", { trainedAt }, { areaId: hagby.areaId, contactId });
  for (const wrong of ["", "i går", date(2), "1890-01-01"]) expect((await note(nora.police, wrong)).status).toBe(400);
  expect((await note(bjorn, date(-3))).status).toBe(403);
  expect((await note(lindesberg.police, date(-3))).status).toBe(404);
  expect((await note(nora.police, date(-3), newId())).status).toBe(404);
  expect((await note(nora.police, date(-3))).location).toBe(`/omraden/${hagby.areaId}/kontaktombud`);
  const { contacts: loads } = await contactLoads(await permitIn(nora.police, "contact.appoint", hagby.areaId));
  expect(
    loads
      .find(({ name }) => name === "Björn Ek")!
      .trainedAt?.toISOString()
      .slice(0, 10),
  ).toBe(date(-3));
  expect((await page(town, contacts, nora.police)).status).toBe(200);
});
