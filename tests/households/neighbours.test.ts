import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { browserOf, inStage } from "#tests/households/hagby";
import { actorFor, type Person } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { forgetNeighbourReadings } from "~/households/forget.server";
import { mostReadings } from "~/households/neighbours.server";
import { readingsOf } from "~/households/read-readings.server";
import * as page from "~/routes/omraden.$areaId.grannar";
import { type Groups, twoGroups } from "./town-of-groups";

type Shows = Partial<Record<"showName" | "showPhone" | "showEmail" | "showAddress", boolean>>;

async function shows(town: Groups, who: Person, fields: Shows) {
  const { t, tx } = town.db.store;
  const row = { id: newId(), memberId: town.memberOf(who), ...fields, changedAt: new Date() };
  await tx((w) => w.insert(t.memberVisibility).values(row));
}

const readBy = async (town: Groups, who: Person) =>
  (await browserOf(who)).post(page, "/", {}, { areaId: town.hagby.areaId });
const listFor = async (town: Groups, who: Person) =>
  ((await readBy(town, who)).body as { list: { neighbours: Record<string, unknown>[] } }).list.neighbours;
const readingsFor = async (who: Person) => readingsOf(permit(await actorFor(who), "self.read", {}));

test("nobody is on the list until they choose it, and then only with the fields they chose", async () => {
  await using town = await twoGroups();
  const { anna, eva, bjorn, db } = town;
  const { t, tx } = db.store;
  await tx((w) => w.update(t.person).set({ phone: "070-123 45 67" }).where(eq(t.person.id, eva.id)));
  expect(await listFor(town, anna)).toEqual([]);
  await shows(town, eva, { showPhone: true });
  await shows(town, bjorn, { showName: true, showEmail: true, showAddress: true });
  expect(await listFor(town, anna)).toMatchObject([
    { name: "Björn Ek", email: bjorn.email, phone: null, address: { street: "Hagbyvägen", number: "2" } },
    { name: null, email: null, phone: "070-123 45 67", address: null },
  ]);
});

test("a row without a single yes shows nobody, and so does a phone that was never given", async () => {
  await using town = await twoGroups();
  await shows(town, town.eva, {});
  await shows(town, town.bjorn, { showPhone: true });
  expect(await listFor(town, town.anna)).toEqual([]);
});

test("the other group sees nothing of it, nor do officers, other towns, or anybody once the area is closed", async () => {
  await using town = await twoGroups();
  const { db, anna, asa, ulf, nora, lindesberg, hagby } = town;
  await shows(town, anna, { showName: true });
  await shows(town, ulf, { showName: true });
  expect(await listFor(town, asa)).toMatchObject([{ name: "Ulf Sjö" }]);
  for (const who of [nora.police, nora.coordinator, nora.admin]) expect((await readBy(town, who)).status).toBe(403);
  expect((await readBy(town, lindesberg.police)).status).toBe(404);
  await inStage(db, hagby.areaId, "closed");
  expect((await readBy(town, asa)).status).toBe(403);
});

test("opening the page reads nothing; each reading is written down, and whoever was shown sees when, not who", async () => {
  await using town = await twoGroups();
  const { anna, eva, bjorn, db, hagby } = town;
  const { t, tx, read } = db.store;
  await shows(town, eva, { showName: true });
  const opened = await (await browserOf(anna)).get(page, "/", { areaId: hagby.areaId });
  expect(JSON.stringify(opened.body)).not.toContain("Eva");
  expect(await read.select().from(t.listReading)).toEqual([]);
  await readBy(town, anna);
  await readBy(town, bjorn);
  expect(await read.select().from(t.listReading).orderBy(t.listReading.id)).toMatchObject([
    { readerId: anna.id },
    { readerId: bjorn.id },
  ]);
  const seen = await readingsFor(eva);
  expect(seen).toHaveLength(2);
  expect(seen.map(({ area }) => area)).toEqual(["Hagby", "Hagby"]);
  expect(JSON.stringify(seen)).not.toContain(anna.id);
  expect(await readingsFor(bjorn)).toEqual([]);
  await tx((w) => w.update(t.listReading).set({ at: new Date(Date.now() - 366 * 86_400_000) }));
  await forgetNeighbourReadings(new Date());
  expect(await read.select().from(t.listReadingOf)).toEqual([]);
});

test("ten readings an hour; the eleventh is refused and shows nobody", async () => {
  await using town = await twoGroups();
  await shows(town, town.eva, { showName: true });
  for (let n = 0; n < mostReadings; n++) expect((await readBy(town, town.anna)).status).toBe(200);
  const refused = await readBy(town, town.anna);
  expect([refused.status, refused.body]).toEqual([429, { list: "tooOften" }]);
  const { t, tx } = town.db.store;
  await tx((w) => w.update(t.listReading).set({ at: new Date(Date.now() - 61 * 60_000) }));
  expect((await readBy(town, town.anna)).status).toBe(200);
});

test("without a serving contact there is no group", async () => {
  await using town = await twoGroups();
  const { db, anna, eva, bjornsId } = town;
  const { t, tx } = db.store;
  await shows(town, eva, { showName: true });
  await tx((w) => w.update(t.contact).set({ releasedAt: new Date() }).where(eq(t.contact.id, bjornsId)));
  expect((await readBy(town, anna)).body).toEqual({ list: "noGroup" });
});

test("whoever has left, or has protected identity, stands on no list", async () => {
  await using town = await twoGroups();
  const { db, anna, eva, bjorn, homeOf } = town;
  const { t, tx } = db.store;
  for (const who of [eva, bjorn]) await shows(town, who, { showName: true, showAddress: true });
  const hidden = { alias: "Lönnen", street: "", number: "", apartment: "" };
  await tx((w) =>
    w
      .update(t.household)
      .set(hidden)
      .where(eq(t.household.id, homeOf(eva))),
  );
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, bjorn.id)));
  await tx((w) =>
    w
      .update(t.contact)
      .set({ memberId: town.memberOf(town.asa) })
      .where(eq(t.contact.id, town.bjornsId)),
  );
  expect(await listFor(town, anna)).toEqual([]);
});
