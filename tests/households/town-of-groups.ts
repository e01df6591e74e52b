/** Hagby, active, in two groups: Björn looks after Anna, Björn and Eva, Åsa after herself and Ulf. */
import { eq, inArray } from "drizzle-orm";
import { areaIn, contactIn, type Person, personIn, twoTowns } from "#tests/support/nora";

export async function twoGroups() {
  const town = await twoTowns();
  const { db, nora } = town;
  const person = (name: string) => personIn(db, name, `${name.split(" ")[0]!.toLowerCase()}@nora.example`);
  const anna = await person("Anna Lindqvist");
  const bjorn = await person("Björn Ek");
  const eva = await person("Eva Nord");
  const asa = await person("Åsa Öberg");
  const ulf = await person("Ulf Sjö");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, eva, asa, ulf]);
  const memberOf = (who: Person) => hagby.memberIds[who.id]!;
  const bjornsId = await contactIn(db, hagby.areaId, memberOf(bjorn), "contact", nora.police);
  const asasId = await contactIn(db, hagby.areaId, memberOf(asa), "contact", nora.police);
  const { t, tx, read } = db.store;
  const homes = await read.select().from(t.member).where(eq(t.member.areaId, hagby.areaId));
  const homeOf = (who: Person) => homes.find((row) => row.personId === who.id)!.householdId!;
  const give = (contactId: string, whose: Person[]) =>
    tx((w) =>
      w
        .update(t.household)
        .set({ contactId })
        .where(
          inArray(
            t.household.id,
            whose.map((who) => homeOf(who)),
          ),
        ),
    );
  await give(bjornsId, [anna, bjorn, eva]);
  await give(asasId, [asa, ulf]);
  return { ...town, anna, bjorn, eva, asa, ulf, hagby, bjornsId, asasId, memberOf, homeOf };
}
export type Groups = Awaited<ReturnType<typeof twoGroups>>;
