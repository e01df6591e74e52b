/** Named people in Nora and Lindesberg, in a real database: what most tests begin with. */
import { type Actor, loadActor } from "~/access/actor.server";
import type { StaffRole } from "~/access/policy";
import { newId } from "~/db/ids";
import type { Writer } from "~/db/store";
import { emailKey } from "~/people/email";
import { type TestDatabase, testDatabase } from "./database";

export const longAgo = new Date("2026-01-01T08:00:00Z");
/** When areas began: so that no yearly review is due in them, on whatever day a test runs. */
const halfAYearAgo = () => new Date(Date.now() - 180 * 86_400_000);

export interface Person {
  id: string;
  name: string;
  email: string;
}

/** A confirmed person. */
export async function personIn(
  db: TestDatabase,
  name: string,
  email: string,
  locale: "sv" | "en" = "sv",
): Promise<Person> {
  const { t, tx } = db.store;
  const id = newId();
  const row = { id, name, email, emailKey: emailKey(email), locale, createdAt: longAgo, confirmedAt: longAgo };
  await tx((w) => w.insert(t.person).values(row));
  return { id, name, email };
}

async function municipalityIn(db: TestDatabase, code: string, name: string, postcodes: string[]) {
  const { t, tx } = db.store;
  const id = newId();
  const row = { id, code, name, county: "Örebro län", postcodes, settings: {}, createdAt: longAgo };
  await tx((w) => w.insert(t.municipality).values(row));
  return { id, code, name };
}

async function staffIn(
  db: TestDatabase,
  who: Person,
  role: StaffRole,
  title: string,
  place: { municipalityId: string } | { policeAreaId: string },
) {
  const { t, tx } = db.store;
  await tx((w) =>
    w.insert(t.staff).values({ id: newId(), personId: who.id, role, title, startedAt: longAgo, ...place }),
  );
}

async function policeAreaIn(db: TestDatabase, name: string, municipalityId: string) {
  const { t, tx } = db.store;
  const id = newId();
  await tx(async (w) => {
    await w.insert(t.policeArea).values({ id, name, createdAt: longAgo });
    await w.insert(t.policeAreaMunicipality).values({ id: newId(), policeAreaId: id, municipalityId });
  });
  return id;
}

async function townIn(
  db: TestDatabase,
  code: string,
  name: string,
  postcodes: string[],
  people: [string, string, string],
) {
  const municipality = await municipalityIn(db, code, name, postcodes);
  const host = `${name.toLowerCase()}.example`;
  const policeAreaId = await policeAreaIn(db, `Lokalpolisområde ${name}`, municipality.id);
  const [petra, karin, adam] = [
    await personIn(db, people[0], `polis@${host}`),
    await personIn(db, people[1], `samordnare@${host}`),
    await personIn(db, people[2], `admin@${host}`),
  ];
  await staffIn(db, petra, "police", "Kommunpolis", { policeAreaId });
  await staffIn(db, karin, "coordinator", "Samordnare", { municipalityId: municipality.id });
  await staffIn(db, adam, "admin", "Systemansvarig", { municipalityId: municipality.id });
  return { municipality, police: petra, coordinator: karin, admin: adam };
}

/** Nora (1884) and its neighbour Lindesberg (1885), each with police, coordinator and admin; no areas yet. */
export async function twoTowns() {
  const db = await testDatabase();
  const nora = await townIn(db, "1884", "Nora", ["713"], ["Petra Polis", "Karin Kommun", "Adam Admin"]);
  const lindesberg = await townIn(db, "1885", "Lindesberg", ["711"], ["Lars Polis", "Lena Kommun", "Love Admin"]);
  return { db, nora, lindesberg, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
}

/** The actor that a signed-in person is. */
export async function actorFor(person: Person): Promise<Actor> {
  const actor = await loadActor(person.id, "email");
  if (!actor) throw new Error(`${person.name} is not in the database`);
  return actor;
}

/** An active area with households and members, one household per name; the first member's application made it. */
export async function areaIn(db: TestDatabase, municipalityId: string, name: string, members: Person[]) {
  const { t, tx } = db.store;
  const areaId = newId();
  const applicationId = newId();
  const memberIds: Record<string, string> = {};
  await tx(async (w) => {
    await w.insert(t.application).values({ ...applicationRow(applicationId, municipalityId, name, members[0]!.id) });
    await w.insert(t.area).values({
      id: areaId,
      municipalityId,
      applicationId,
      name,
      stage: "active",
      route: "direct",
      createdAt: halfAYearAgo(),
    });
    for (const [i, person] of members.entries()) memberIds[person.id] = await memberIn(w, db, areaId, person, i + 1);
  });
  return { areaId, applicationId, memberIds };
}

function applicationRow(id: string, municipalityId: string, areaName: string, personId: string) {
  const address = { street: "Hagbyvägen", number: "1", postcode: "71331", town: "Nora" };
  const words = { streets: ["Hagbyvägen"], householdCount: 12, interested: "", worries: "" };
  return {
    id,
    municipalityId,
    personId,
    state: "approved" as const,
    areaName,
    ...address,
    ...words,
    createdAt: longAgo,
  };
}

async function memberIn(w: Writer, db: TestDatabase, areaId: string, person: Person, number: number): Promise<string> {
  const { t } = db.store;
  const [householdId, id] = [newId(), newId()];
  const address = { street: "Hagbyvägen", number: String(number), apartment: "" };
  await w.insert(t.household).values({ id: householdId, areaId, kind: "joined", ...address, createdAt: longAgo });
  await w.insert(t.member).values({ id, personId: person.id, householdId, areaId, joinedAt: longAgo });
  return id;
}

/** Makes a member contact of the area. */
export async function contactIn(
  db: TestDatabase,
  areaId: string,
  memberId: string,
  role: "contact" | "leadContact",
  by: Person,
) {
  const { t, tx } = db.store;
  const id = newId();
  await tx((w) => w.insert(t.contact).values({ id, memberId, areaId, role, appointedBy: by.id, appointedAt: longAgo }));
  return id;
}
