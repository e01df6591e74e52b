import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, hagbyTown, inStage, kindsFor, lettersTo, permitIn } from "#tests/households/hagby";
import { actorFor, areaIn, contactIn, type Person, personIn } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { appoint } from "~/contacts/appoint.server";
import { newId } from "~/db/ids";
import * as release from "~/routes/omraden.$areaId.kontaktombud.$contactId.avsluta";

/** Hagby, active: Björn is contact and looks after everybody; Åsa is a member. */
async function ledByBjorn() {
  const town = await hagbyTown();
  const { db, anna, nora } = town;
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, asa]);
  const may = await permitIn(nora.police, "contact.appoint", hagby.areaId);
  const contactId = newId();
  await appoint(may, { id: contactId, memberId: hagby.memberIds[bjorn.id]!, role: "contact" });
  const releaseBy = async (who: Person, id = contactId) =>
    (await browserOf(who)).post(release, "/", {}, { areaId: hagby.areaId, contactId: id });
  const owners = async () => {
    const { read, t } = db.store;
    const homes = await read.select().from(t.household).where(eq(t.household.areaId, hagby.areaId));
    return [...new Set(homes.map((home) => home.contactId))];
  };
  return { ...town, hagby, bjorn, asa, contactId, releaseBy, owners };
}

test("Björn is released: he is thanked, signed out and a member; Anna answers for the area again", async () => {
  await using town = await ledByBjorn();
  const { db, nora, anna, bjorn, hagby, contactId, releaseBy, owners } = town;
  const { read, t } = db.store;
  await signedIn(bjorn.id);
  for (const _press of [1, 2])
    expect((await releaseBy(nora.police)).location).toBe(`/omraden/${hagby.areaId}/kontaktombud/${contactId}/avsluta`);
  expect(await kindsFor(db, bjorn)).toEqual(["contactAppointed", "contactReleased"]);
  expect((await lettersTo(db, bjorn.email)).at(-1)!.subject).toBe("Ditt uppdrag som kontaktombud i Hagby är slut");
  expect(await read.select().from(t.session).where(eq(t.session.personId, bjorn.id))).toEqual([]);
  expect((await actorFor(bjorn)).areas).toEqual([{ areaId: hagby.areaId, role: "member" }]);
  expect((await actorFor(anna)).areas).toContainEqual({ areaId: hagby.areaId, role: "starter" });
  expect(await owners()).toEqual([null]);
  const [area] = await read.select().from(t.area).where(eq(t.area.id, hagby.areaId));
  expect(area!.stage).toBe("active");
});

test("his households go to the lead contact, else to the only other contact", async () => {
  for (const role of ["leadContact", "contact"] as const) {
    await using town = await ledByBjorn();
    const { db, nora, asa, hagby, contactId, releaseBy, owners } = town;
    const asasId = await contactIn(db, hagby.areaId, hagby.memberIds[asa.id]!, role, nora.police);
    const page = await (await browserOf(nora.police)).get(release, "/", { areaId: hagby.areaId, contactId });
    expect(page.body).toMatchObject({ contact: { name: "Björn Ek", households: 3, heir: "Åsa Öberg" } });
    await releaseBy(nora.police);
    expect(await owners()).toEqual([asasId]);
  }
});

test("with two other contacts and no lead, whoever has fewer households inherits", async () => {
  await using town = await ledByBjorn();
  const { db, nora, anna, asa, hagby, releaseBy, owners } = town;
  const { t, tx } = db.store;
  const [annasId, asasId] = [
    await contactIn(db, hagby.areaId, hagby.memberIds[anna.id]!, "contact", nora.police),
    await contactIn(db, hagby.areaId, hagby.memberIds[asa.id]!, "contact", nora.police),
  ];
  await tx((w) => w.update(t.household).set({ contactId: annasId }).where(eq(t.household.number, "1")));
  await releaseBy(nora.police);
  expect((await owners()).sort()).toEqual([annasId, asasId].sort());
});

test("when the last contact was released, the next one takes over everything", async () => {
  await using town = await ledByBjorn();
  const { nora, asa, hagby, releaseBy, owners } = town;
  await releaseBy(nora.police);
  const may = await permitIn(nora.police, "contact.appoint", hagby.areaId);
  const id = newId();
  await appoint(may, { id, memberId: hagby.memberIds[asa.id]!, role: "contact" });
  expect(await owners()).toEqual([id]);
});

test("a contact of another area, an invented one, other roles, other towns, and a closed area", async () => {
  await using town = await ledByBjorn();
  const { db, nora, lindesberg, anna, bjorn, releaseBy, hagby } = town;
  const berit = await personIn(db, "Berit Ås", "berit@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [berit]);
  const beritsId = await contactIn(db, eken.areaId, eken.memberIds[berit.id]!, "contact", nora.police);
  for (const id of [beritsId, newId(), "tampered"]) expect((await releaseBy(nora.police, id)).status).toBe(404);
  expect([(await releaseBy(anna)).status, (await releaseBy(bjorn)).status]).toEqual([403, 403]);
  expect((await releaseBy(lindesberg.police)).status).toBe(404);
  await inStage(db, hagby.areaId, "closed");
  expect((await releaseBy(nora.police)).status).toBe(403);
  const { read, t } = db.store;
  expect((await read.select().from(t.contact)).every((row) => row.releasedAt === null)).toBe(true);
});
