/** Lists of neighbours: one taken in last month, one that waits to be looked through; and registers that were taken out. */
import { newId } from "~/db/ids";
import type { Store } from "~/db/store";
import { beginList, forgotten } from "~/households/import/draft.server";
import { mostRowsOfNeighbour } from "~/households/import/limits";
import { moveListOn } from "~/households/import/turn.server";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

/** As people really keep them: two in one cell, a telephone number, one without e-mail, one address that is wrong. */
const strandgatan = `Namn;Adress;E-post;Telefon
Lars och Britta Wik;Strandgatan 12;lars.wik@exempel.example, britta.wik@exempel.example;0587-123 45
Aino Lehto;Strandgatan 14;;
Sven Ask;Storgatan 35;sven.ask@exempel;
`;

/** Writes the lists. `areas` in the order of `noraAreas`. */
export async function seedLists(store: Store, town: Town, areas: SeededArea[], now: Date) {
  const [alvstranden, gyttorp] = areas as [SeededArea, SeededArea];
  const { t } = store;
  const { municipalityId, staff } = town;
  const taken = { id: newId(), areaId: gyttorp.id, fileName: "gyttorp.xlsx", uploadedBy: gyttorp.people[0]!.id };
  const draft = { id: newId(), areaId: alvstranden.id, fileName: "strandgatan.csv" };
  await store.tx(async (tx) => {
    await tx.insert(t.listImport).values({
      ...{ ...taken, ...forgotten, state: "taken", sheet: "Blad1", above: 0, most: mostRowsOfNeighbour },
      ...{ rows: 5, done: 5, households: 4, people: 3, paperOnly: 1, abstaining: 0, faulty: 0, known: 1 },
      ...{ headings: ["Namn", "Adress", "E-post"], columns: ["name", "address", "email"] },
      ...{ uploadedAt: daysBefore(now, 40), takenAt: daysBefore(now, 40), endedAt: daysBefore(now, 40) },
    });
    for (const householdId of gyttorp.paperHouseholdIds)
      await tx.insert(t.listHousehold).values({ id: newId(), importId: taken.id, householdId });
    const mine = { ...draft, uploadedBy: alvstranden.people[0]!.id, most: mostRowsOfNeighbour };
    await beginList(tx, now, mine, new TextEncoder().encode(strandgatan));
    await tx.insert(t.registerReading).values([
      {
        ...{ id: newId(), municipalityId, areaId: alvstranden.id, readBy: staff.coordinator.id, role: "coordinator" },
        ...{ reason: "Adresser till kallelsen till årsavstämningen", at: daysBefore(now, 41) },
      },
      {
        ...{ id: newId(), municipalityId, areaId: null, readBy: staff.police.id, role: "police" },
        ...{ reason: "Telefonlista till uppstarten av nästa område", at: daysBefore(now, 12) },
      },
    ]);
  });
  await moveListOn(draft.id);
}
