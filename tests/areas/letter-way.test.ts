import { expect, test } from "vitest";
import { actorFor, areaIn, type Person, personIn, twoTowns } from "#tests/support/nora";
import { areaScope } from "~/access/locate.server";
import { permit } from "~/access/permit.server";
import { chooseLetterWay, letterWayOf } from "~/areas/letter-way.server";

test("an officer sets which way the letters take; a member and another municipality's officer may not", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  const { areaId } = await areaIn(town.db, town.nora.municipality.id, "Hagby", [anna]);
  const may = async (who: Person) => permit(await actorFor(who), "area.place", (await areaScope(areaId))!);
  const karin = await may(town.nora.coordinator);
  expect(await letterWayOf(karin)).toBe("direct");
  await chooseLetterWay(karin, "viaContact");
  expect(await letterWayOf(karin)).toBe("viaContact");
  const status = (work: Promise<unknown>) => work.then(() => 200).catch((error: Response) => error.status);
  expect(await status(may(anna))).toBe(403);
  expect(await status(may(town.lindesberg.police))).toBe(404);
});
