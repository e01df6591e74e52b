import { expect, test } from "vitest";
import { browserOf } from "#tests/households/hagby";
import type { Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as overview from "~/routes/omraden.$areaId";
import * as list from "~/routes/omraden.$areaId.hushall";
import * as share from "~/routes/omraden.$areaId.hushall.fordela";
import * as spread from "~/routes/omraden.$areaId.hushall.tackning";
import * as contacts from "~/routes/omraden.$areaId.kontaktombud";
import { type Groups, twoGroups } from "./town-of-groups";

/** One household in each group abstains, on streets that nobody else lives in. */
async function withAbstaining() {
  const town = await twoGroups();
  const { db, hagby, bjornsId, asasId } = town;
  const { t, tx } = db.store;
  const home = { areaId: hagby.areaId, kind: "abstaining" as const, apartment: "", createdAt: new Date() };
  await tx((w) =>
    w.insert(t.household).values([
      { ...home, id: newId(), street: "Smedgränd", number: "77", contactId: bjornsId },
      { ...home, id: newId(), street: "Klockargatan", number: "88", contactId: asasId },
    ]),
  );
  return town;
}

const pages = { overview, list, spread, share, contacts };
const everything = async (town: Groups, who: Person) => {
  const browser = await browserOf(who);
  const asked = Object.values(pages).map((page) => browser.get(page, "/", { areaId: town.hagby.areaId }));
  return JSON.stringify((await Promise.all(asked)).filter(({ status }) => status === 200).map(({ body }) => body));
};

test("which household abstains only its own contact sees; officers, other contacts and members see a number", async () => {
  await using town = await withAbstaining();
  const { anna, bjorn, asa, nora } = town;
  const [own, other] = [/Smedgränd|"77"/, /Klockargatan|"88"/];
  expect(await everything(town, bjorn)).toMatch(own);
  expect(await everything(town, bjorn)).not.toMatch(other);
  expect(await everything(town, asa)).toMatch(other);
  expect(await everything(town, asa)).not.toMatch(own);
  for (const who of [nora.police, nora.coordinator, anna]) {
    expect(await everything(town, who)).not.toMatch(own);
    expect(await everything(town, who)).not.toMatch(other);
  }
});

test("they are counted for everybody who may count, and a street of one house tells nobody", async () => {
  await using town = await withAbstaining();
  const { nora, bjorn, hagby } = town;
  const seenBy = async (who: Person) =>
    (await (await browserOf(who)).get(spread, "/", { areaId: hagby.areaId })).body as {
      streets: unknown[];
      contacts: unknown[];
      hidden: number;
    };
  const officers = await seenBy(nora.police);
  expect(officers.streets).toEqual([{ name: "Hagbyvägen", joined: 5, paperOnly: 0, abstaining: 0 }]);
  expect(officers.hidden).toBe(2);
  expect(officers.contacts).toEqual([
    { name: "Björn Ek", joined: 3, paperOnly: 0, abstaining: 1 },
    { name: "Åsa Öberg", joined: 2, paperOnly: 0, abstaining: 1 },
  ]);
  const own = await seenBy(bjorn);
  expect(own.streets).toContainEqual({ name: "Smedgränd", joined: 0, paperOnly: 0, abstaining: 1 });
  expect(own.hidden).toBe(1);
});
