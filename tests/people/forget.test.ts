import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { type Person, personIn, twoTowns } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { forgetEndedAccess, forgetUnconfirmed } from "~/people/forget.server";
import * as ask from "~/routes/logga-in";

type Town = Awaited<ReturnType<typeof twoTowns>>;

const day = 86_400_000;
const started = new Date("2026-11-01T08:00:00Z");
const after = (days: number) => new Date(started.getTime() + days * day);

/** Somebody who came on 1 November and has not confirmed the address. */
async function unconfirmed({ db }: Town, name: string): Promise<Person> {
  const { t, tx } = db.store;
  const person = await personIn(db, name, `${name.split(" ")[0]!.toLowerCase()}@nora.example`);
  await tx((w) => w.update(t.person).set({ confirmedAt: null, createdAt: started }).where(eq(t.person.id, person.id)));
  return person;
}

async function applied({ db, nora }: Town, person: Person, confirmedAt: Date | null, createdAt = started) {
  const { t, tx } = db.store;
  const address = { street: "Kvarngatan", number: "3", postcode: "71331", town: "Nora" };
  const words = { streets: ["Kvarngatan"], householdCount: 12, interested: "Olle", worries: "Inbrott" };
  const state = confirmedAt ? ("waiting" as const) : ("unconfirmed" as const);
  const whose = { municipalityId: nora.municipality.id, personId: person.id, areaName: "Kvarnbacken" };
  await tx((w) =>
    w.insert(t.application).values({ id: newId(), ...whose, state, ...address, ...words, createdAt, confirmedAt }),
  );
}

/** A letter to each of the people; settled when `settledAt` says when. */
async function written({ db }: Town, to: Person[], settledAt: Date | null) {
  const { t, tx } = db.store;
  const letterId = newId();
  const letter = { kind: "confirmApplication", locale: "sv" as const, subject: "Bekräfta", text: "", html: "" };
  await tx(async (w) => {
    await w.insert(t.letter).values({ id: letterId, ...letter, createdAt: started, expiresAt: after(1) });
    for (const { id: personId } of to)
      await w.insert(t.delivery).values({
        letterId,
        personId,
        state: settledAt ? "sent" : "queued",
        dueAt: started,
        attempts: 1,
        settledAt,
      });
  });
  return letterId;
}

const names = async ({ db }: Town) =>
  (await db.store.read.select({ name: db.store.t.person.name }).from(db.store.t.person)).map(({ name }) => name);

test("whoever never confirms is forgotten after seven days, with application and letters", async () => {
  await using town = await twoTowns();
  const { read, t } = town.db.store;
  const nils = await unconfirmed(town, "Nils Holm");
  await applied(town, nils, null);
  await written(town, [nils], started);
  await forgetUnconfirmed(after(6));
  expect(await names(town)).toContain("Nils Holm");
  await forgetUnconfirmed(after(8));
  expect(await names(town)).not.toContain("Nils Holm");
  for (const table of [t.application, t.delivery, t.letter]) expect(await read.select().from(table)).toEqual([]);
  await forgetUnconfirmed(after(8));
  expect(await names(town)).toHaveLength(6);
});

test("who confirmed, applied anew, waits for a letter or works here stays", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { t, tx } = db.store;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  await applied(town, anna, null);
  const asa = await unconfirmed(town, "Åsa Öberg");
  await applied(town, asa, null, after(5));
  const bjorn = await unconfirmed(town, "Björn Ek");
  await applied(town, bjorn, after(1));
  const nils = await unconfirmed(town, "Nils Holm");
  const shared = await written(town, [nils], null);
  await tx((w) => w.update(t.person).set({ confirmedAt: null }).where(eq(t.person.id, nora.police.id)));
  await forgetUnconfirmed(after(8));
  expect(await names(town)).toEqual(
    expect.arrayContaining(["Anna Lindqvist", "Åsa Öberg", "Björn Ek", "Nils Holm", "Petra Polis"]),
  );
  await tx((w) =>
    w
      .update(t.delivery)
      .set({ settledAt: after(8) })
      .where(eq(t.delivery.letterId, shared)),
  );
  await forgetUnconfirmed(after(13));
  const left = await names(town);
  expect(left).not.toContain("Nils Holm");
  expect(left).not.toContain("Åsa Öberg");
  expect(left).toEqual(expect.arrayContaining(["Anna Lindqvist", "Björn Ek", "Petra Polis"]));
  const kept = await db.store.read.select().from(t.application);
  expect(kept.map((one) => one.personId)).toEqual([bjorn.id]);
});

test("whoever has asked for a code just now is not forgotten before it ends", async () => {
  await using town = await twoTowns();
  const nils = await unconfirmed(town, "Nils Holm");
  await new Browser().post(ask, "/logga-in", { email: nils.email, vidare: "/" });
  const { t, tx, read } = town.db.store;
  await tx((w) => w.update(t.delivery).set({ settledAt: new Date() }));
  const [proof] = await read.select().from(t.proof);
  await forgetUnconfirmed(new Date(proof!.expiresAt.getTime() - 1));
  expect(await names(town)).toContain("Nils Holm");
  await forgetUnconfirmed(proof!.expiresAt);
  expect(await names(town)).not.toContain("Nils Holm");
});

test("a letter that others got too stays when one of them is forgotten", async () => {
  await using town = await twoTowns();
  const { read, t } = town.db.store;
  const nils = await unconfirmed(town, "Nils Holm");
  const letterId = await written(town, [nils, town.nora.police], started);
  await forgetUnconfirmed(after(8));
  expect(await read.select().from(t.letter)).toMatchObject([{ id: letterId }]);
  expect(await read.select().from(t.delivery)).toMatchObject([{ personId: town.nora.police.id }]);
});

test("more people than one turn takes are all forgotten", async () => {
  await using town = await twoTowns();
  const { t, tx } = town.db.store;
  const many = Array.from({ length: 450 }, (_, i) => ({
    id: newId(),
    name: "Nils Holm",
    email: `nils${i}@nora.example`,
    emailKey: `nils${i}@nora.example`,
    locale: "sv" as const,
    createdAt: started,
  }));
  await tx((w) => w.insert(t.person).values(many));
  await forgetUnconfirmed(after(8));
  expect(await names(town)).toHaveLength(6);
});

/** Somebody's request to join, with the household code that it holds. */
async function asksToJoin({ db, nora }: Town, person: Person, createdAt: Date) {
  const { t, tx } = db.store;
  const [areaId, codeId] = [newId(), newId()];
  const area = { municipalityId: nora.municipality.id, name: "Hagby", stage: "active", route: "direct" } as const;
  await tx(async (w) => {
    await w.insert(t.area).values({ id: areaId, ...area, createdAt: started });
    const code = { id: codeId, areaId, sheetId: newId(), codeHash: "x", createdBy: nora.police.id };
    await w.insert(t.householdCode).values({ ...code, createdAt: started, expiresAt: after(90), usedAt: started });
    const address = { street: "Hagbyvägen", number: "1", apartment: "" };
    const request = { id: newId(), areaId, codeId, personId: person.id, ...address };
    await w.insert(t.joinRequest).values({ ...request, createdAt });
  });
  return codeId;
}

test("a household code that nobody confirmed can be used again", async () => {
  await using town = await twoTowns();
  const { t, read } = town.db.store;
  const codeId = await asksToJoin(town, await unconfirmed(town, "Nils Holm"), after(3));
  await forgetUnconfirmed(after(8));
  expect(await read.select().from(t.joinRequest)).toHaveLength(1);
  await forgetUnconfirmed(after(11));
  expect(await read.select().from(t.joinRequest)).toEqual([]);
  expect(await read.select().from(t.householdCode)).toMatchObject([{ id: codeId, usedAt: null }]);
});

test("codes and sessions are forgotten ten days after they ended", async () => {
  await using town = await twoTowns();
  const { read, t, tx } = town.db.store;
  await new Browser().post(ask, "/logga-in", { email: town.nora.police.email, vidare: "/" });
  const who = { personId: town.nora.police.id, assurance: "email" as const };
  await tx((w) => w.insert(t.session).values({ id: "petra", ...who, createdAt: started, expiresAt: after(1) }));
  await forgetEndedAccess(after(10.5));
  expect(await read.select().from(t.session)).toHaveLength(1);
  await forgetEndedAccess(after(11.5));
  expect(await read.select().from(t.session)).toEqual([]);
  expect(await read.select().from(t.proof)).toHaveLength(1);
  const [proof] = await read.select().from(t.proof);
  await forgetEndedAccess(new Date(proof!.expiresAt.getTime() + 10 * day));
  expect(await read.select().from(t.proof)).toHaveLength(1);
  await forgetEndedAccess(new Date(proof!.expiresAt.getTime() + 10 * day + 1));
  expect(await read.select().from(t.proof)).toEqual([]);
});
