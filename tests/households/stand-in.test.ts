import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { actorFor, contactIn, type Person } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { deskOf } from "~/areas/desk.server";
import { newId } from "~/db/ids";
import * as answer from "~/routes/omraden.$areaId.anslutningar.$requestId";
import { bjorn, browserOf, codesFrom, type HagbyTown, hagbyTown, joined, kindsFor, lettersTo } from "./hagby";

async function leaves({ db, hagby }: HagbyTown, person: Person) {
  const { t, tx } = db.store;
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.id, hagby.memberIds[person.id]!)));
}

/** Björn has a code from Anna, who started Hagby; what happens to Hagby before he uses it is `meanwhile`. */
async function bjornWaits(town: HagbyTown, meanwhile: () => Promise<unknown>) {
  const [code] = await codesFrom(town.anna, town.hagby.areaId);
  await meanwhile();
  const requestId = await joined(town.db, bjorn(code!));
  const params = { areaId: town.hagby.areaId, requestId };
  return { params, page: `/omraden/${town.hagby.areaId}/anslutningar/${requestId}` };
}

test("where Anna has left and nobody is contact, police and coordinator are told, see it on the desk and answer", async () => {
  await using town = await hagbyTown();
  const { db, nora, lindesberg, hagby } = town;
  const { params, page } = await bjornWaits(town, () => leaves(town, town.anna));
  for (const { email } of [nora.police, nora.coordinator]) {
    const [letter, ...more] = await lettersTo(db, email);
    expect(letter).toMatchObject({ kind: "joinArrived", subject: "Björn Ek vill gå med i Hagby" });
    expect(letter!.text).toContain(page);
    expect(letter!.text).toContain(`/omraden/${hagby.areaId}/kontaktombud`);
    expect(more).toEqual([]);
  }
  expect(await kindsFor(db, town.anna)).toEqual([]);
  const scope = { municipalityId: nora.municipality.id };
  const desk = await deskOf(permit(await actorFor(nora.police), "desk.read", scope));
  expect(desk.areas).toMatchObject([{ name: "Hagby", contacts: 0, joining: 1 }]);
  expect((await (await browserOf(lindesberg.police)).get(answer, page, params)).status).toBe(404);
  expect((await (await browserOf(nora.admin)).get(answer, page, params)).status).toBe(403);
  const petra = await browserOf(nora.police);
  expect((await petra.post(answer, page, { answer: "approve" }, params)).location).toBe(page);
  expect(await db.store.read.select().from(db.store.t.member)).toHaveLength(2);
});

test("as long as Anna lives there the police are neither told nor let in", async () => {
  await using town = await hagbyTown();
  const { params, page } = await bjornWaits(town, async () => undefined);
  expect(await kindsFor(town.db, town.anna)).toEqual(["joinArrived"]);
  expect(await kindsFor(town.db, town.nora.police)).toEqual([]);
  expect((await (await browserOf(town.nora.police)).get(answer, page, params)).status).toBe(403);
});

test("a contact who has left is none: it is the starter who answers again", async () => {
  await using town = await hagbyTown();
  const { db, hagby, nora, anna } = town;
  const { t, tx } = db.store;
  const [household, memberId] = [newId(), newId()];
  const { params, page } = await bjornWaits(town, async () => {
    const at = new Date();
    const home = { street: "Skolgatan", number: "2", apartment: "", createdAt: at };
    await tx(async (w) => {
      await w.insert(t.household).values({ id: household, areaId: hagby.areaId, kind: "joined", ...home });
      const who = { personId: nora.admin.id, householdId: household, areaId: hagby.areaId };
      await w.insert(t.member).values({ id: memberId, ...who, joinedAt: at, leftAt: at });
    });
    await contactIn(db, hagby.areaId, memberId, "contact", nora.police);
  });
  expect(await kindsFor(db, anna)).toEqual(["joinArrived"]);
  const answered = await (await browserOf(anna)).post(answer, page, { answer: "approve" }, params);
  expect(answered.location).toBe(page);
});
