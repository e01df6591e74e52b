import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { hagby } from "#tests/delivery/hagby";
import { queuedFor } from "#tests/support/letters";
import { actorFor, contactIn, personIn } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { takeReturned } from "~/returns/take.server";
import { tellOfUnreachable } from "~/returns/tell.server";
import { troubleWithReceivers } from "~/returns/trouble.server";
import { hagbyWithContact, letterLeaves, returnTo, type Town } from "./hagby";
import { report } from "./mails";

const stopped = ({ db }: Town, who: { id: string }, reason = "userUnknown") =>
  db.store.tx((w) =>
    w.insert(db.store.t.suppression).values({ id: newId(), personId: who.id, reason, at: new Date() }),
  );
const heard = async ({ db }: Town, who: { id: string }) =>
  (await queuedFor(db, who)).filter(({ kind }) => kind === "unreachable").map(({ subject }) => subject);

test("of two contacts the one who looks after Björn's household is told", async () => {
  await using town = await hagby();
  const { db, areaId, memberIds, nora, anna, asa, bjorn } = town;
  const annas = await contactIn(db, areaId, memberIds[anna.id]!, "contact", nora.police);
  await contactIn(db, areaId, memberIds[asa.id]!, "leadContact", nora.police);
  const { member, household } = db.store.t;
  const [his] = await db.store.read.select().from(member).where(eq(member.personId, bjorn.id));
  await db.store.tx((w) => w.update(household).set({ contactId: annas }).where(eq(household.id, his!.householdId!)));
  await stopped(town, bjorn);
  await tellOfUnreachable();
  expect([await heard(town, anna), await heard(town, asa)]).toEqual([["Brev till Björn Ek kommer inte fram"], []]);
});

test("before an area has a contact, whoever started it is told; when nothing reaches them either, the officers", async () => {
  await using town = await hagby();
  const { anna, asa, bjorn, nora } = town;
  await stopped(town, bjorn);
  await tellOfUnreachable();
  expect(await heard(town, anna)).toEqual(["Brev till Björn Ek kommer inte fram"]);
  await stopped(town, anna);
  await stopped(town, asa);
  await tellOfUnreachable();
  expect((await heard(town, nora.police)).sort()).toEqual([
    "Brev till Anna Lindqvist kommer inte fram",
    "Brev till Åsa Öberg kommer inte fram",
  ]);
});

test("who applies and waits, and who works here, concerns the officers; who has left concerns nobody", async () => {
  await using town = await hagbyWithContact();
  const { db, nora, lindesberg, bjorn } = town;
  const erik = await personIn(db, "Erik Ros", "erik@nora.example");
  const { application, member } = db.store.t;
  await db.store.tx(async (w) => {
    const [like] = await w.select().from(application).limit(1);
    await w.insert(application).values({ ...like!, id: newId(), personId: erik.id, state: "waiting" });
    await w.update(member).set({ leftAt: new Date() }).where(eq(member.personId, bjorn.id));
  });
  for (const who of [erik, nora.police, bjorn]) await stopped(town, who);
  await tellOfUnreachable();
  expect((await heard(town, nora.coordinator)).sort()).toEqual([
    "Brev till Erik Ros kommer inte fram",
    "Brev till Petra Polis kommer inte fram",
  ]);
  expect([await heard(town, nora.police), await heard(town, lindesberg.police)]).toEqual([[], []]);
});

test("Emily reads English: so does the letter to her", async () => {
  await using town = await hagbyWithContact();
  const { db, asa, bjorn } = town;
  await db.store.tx((w) => w.update(db.store.t.person).set({ locale: "en" }).where(eq(db.store.t.person.id, asa.id)));
  await stopped(town, bjorn, "mailboxFull");
  await tellOfUnreachable();
  expect(await heard(town, asa)).toEqual(["Letters to Björn Ek do not arrive"]);
});

test("what a receiver holds against us is shown to Nora's officers, not to Lindesberg's", async () => {
  await using town = await hagbyWithContact();
  const { anna, nora, lindesberg } = town;
  await letterLeaves(town);
  const { bounce } = await returnTo(town, anna);
  const said = "554 5.7.1 Service unavailable; client host blocked using Spamhaus";
  const mail = report({ to: bounce, recipient: anna.email, status: "5.7.1", said });
  await takeReturned(Buffer.from(mail), bounce, "");
  const here = { municipalityId: nora.municipality.id };
  const seen = await troubleWithReceivers(permit(await actorFor(nora.police), "desk.read", here));
  expect(seen).toEqual([{ reason: "blocked", count: 1, last: expect.any(Date) }]);
  const there = { municipalityId: lindesberg.municipality.id };
  expect(await troubleWithReceivers(permit(await actorFor(lindesberg.police), "desk.read", there))).toEqual([]);
});
