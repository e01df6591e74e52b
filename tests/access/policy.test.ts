import { expect, test } from "vitest";
import { actorFor, areaIn, contactIn, personIn, twoTowns } from "#tests/support/nora";
import { permit } from "~/access/permit.server";

const status = async (work: () => unknown) => {
  try {
    await work();
    return 200;
  } catch (error) {
    if (error instanceof Response) return error.status;
    throw error;
  }
};

test("an officer of another municipality finds nothing, a contact may not approve, the own officer may", async () => {
  await using town = await twoTowns();
  const { db, nora, lindesberg } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna]);
  await contactIn(db, hagby.areaId, hagby.memberIds[anna.id]!, "contact", nora.police);
  const scope = { municipalityId: nora.municipality.id };
  const [petra, lars, annaHere] = [
    await actorFor(nora.police),
    await actorFor(lindesberg.police),
    await actorFor(anna),
  ];
  expect(await status(() => permit(petra, "alert.approve", scope))).toBe(200);
  expect(await status(() => permit(lars, "alert.approve", scope))).toBe(404);
  expect(await status(() => permit(annaHere, "alert.approve", scope))).toBe(404);
  expect(await status(() => permit(null, "alert.approve", scope))).toBe(401);
  const here = { areaId: hagby.areaId, municipalityId: nora.municipality.id, closed: false };
  expect(await status(() => permit(annaHere, "alert.forward", here))).toBe(200);
  expect(await status(() => permit(annaHere, "contact.appoint", here))).toBe(403);
  expect(await status(() => permit(annaHere, "alert.forward", { ...here, closed: true }))).toBe(403);
});

test("whoever started an area invites and approves neighbours until it has a contact", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn]);
  const here = { areaId: hagby.areaId, municipalityId: nora.municipality.id, closed: false };
  expect(await status(async () => permit(await actorFor(anna), "join.decide", here))).toBe(200);
  expect(await status(async () => permit(await actorFor(bjorn), "join.decide", here))).toBe(403);
  await contactIn(db, hagby.areaId, hagby.memberIds[bjorn.id]!, "contact", nora.police);
  expect(await status(async () => permit(await actorFor(anna), "join.decide", here))).toBe(403);
  expect(await status(async () => permit(await actorFor(bjorn), "join.decide", here))).toBe(200);
});
