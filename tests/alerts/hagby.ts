/** Hagby and Eken in Nora, with named neighbours: what most tests about alerts begin with. */
import { eq } from "drizzle-orm";
import type { TestDatabase } from "#tests/support/database";
import { actorFor, areaIn, contactIn, longAgo, type Person, personIn, twoTowns } from "#tests/support/nora";
import { areaScope } from "~/access/locate.server";
import { type Permit, permit } from "~/access/permit.server";
import type { AlertInput } from "~/alerts/forms";
import { draftAlert } from "~/alerts/write.server";
import { newId } from "~/db/ids";
import type { HouseholdKind } from "~/db/schema/households";

type Town = Awaited<ReturnType<typeof twoTowns>>;

/** A household without members in an area. */
export async function householdIn(db: TestDatabase, areaId: string, kind: HouseholdKind, number: string) {
  const { t, tx } = db.store;
  const id = newId();
  const address = { street: "Skolgatan", number, apartment: "" };
  await tx((w) => w.insert(t.household).values({ id, areaId, kind, ...address, createdAt: longAgo }));
  return id;
}

/** A person joins an area in a household of their own. */
export async function joins(db: TestDatabase, person: Person, areaId: string, number: string) {
  const { t, tx } = db.store;
  const householdId = await householdIn(db, areaId, "joined", number);
  const row = { id: newId(), personId: person.id, householdId, areaId, joinedAt: new Date() };
  await tx((w) => w.insert(t.member).values(row));
}

/** Lets an area's members wait for their contact. */
export async function goesViaContact({ store: { t, tx } }: TestDatabase, areaId: string) {
  await tx((w) => w.update(t.area).set({ route: "viaContact" }).where(eq(t.area.id, areaId)));
}

/**
 * Hagby with Anna, Björn (contact), Åsa and the English-reading Emily, a paper household and an abstaining one; Eken
 * with Erik, and Anna once more.
 */
export async function hagbyAndEken() {
  const town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const bjorn = await personIn(db, "Björn Ek", "björn@nora.example");
  const asa = await personIn(db, "Åsa Öberg", "åsa@nora.example");
  const emily = await personIn(db, "Emily Young", "emily@nora.example", "en");
  const erik = await personIn(db, "Erik Ros", "erik@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, asa, emily]);
  const eken = await areaIn(db, nora.municipality.id, "Eken", [erik, anna]);
  await contactIn(db, hagby.areaId, hagby.memberIds[bjorn.id]!, "contact", nora.police);
  const paper = await householdIn(db, hagby.areaId, "paperOnly", "4");
  await householdIn(db, hagby.areaId, "abstaining", "6");
  return { ...town, people: { anna, bjorn, asa, emily, erik }, hagby, eken, paper };
}

export type Story = Awaited<ReturnType<typeof hagbyAndEken>>;

/** The permit of one of Nora's officers, or of anybody else, for an act there. */
export async function officer<A extends "alert.write" | "alert.review" | "alert.approve">(
  town: Town,
  person: Person,
  act: A,
): Promise<Permit<A>> {
  return permit<A>(await actorFor(person), act, { municipalityId: town.nora.municipality.id } as never);
}

/** A person's permit for an act in an area. */
export async function neighbour<A extends "alert.receive" | "alert.forward">(person: Person, act: A, areaId: string) {
  return permit<A>(await actorFor(person), act, (await areaScope(areaId)) as never);
}

/** What the form of a follow-up has when nobody has written English. */
export const inSwedishAlone = { titleEn: "", bodyEn: "", adviceEn: "" };

/** What a form has when nobody has opened its folded parts. */
const folded = {
  call: "",
  status: "actual" as const,
  ...{ titleEn: "", bodyEn: "", placeEn: "", timeSpanEn: "", adviceEn: "", callEn: "" },
  ...{ policeArea: "", streets: "", lat: "", lon: "", metres: "", drawn: "", contactsOnly: false },
};

/** A warning to Hagby, but for what is `changed`. */
export const warning = (story: Pick<Story, "hagby">, changed: Partial<AlertInput> = {}): AlertInput => ({
  kind: "warning",
  priority: "important",
  category: "burglary",
  public: false,
  title: "Inbrott i verkstad i Hagby",
  body: "En verkstad har haft inbrott.\n\nVerktyg är borta.",
  place: "Hagby, norr om Hagbyvägen",
  timeSpan: "Fredag 7 november på eftermiddagen",
  advice: "Lås redskapsboden.",
  everyArea: false,
  ...folded,
  areas: [story.hagby.areaId],
  ...changed,
});

/** A tip to every area, but for what is `changed`. */
export const tip = (changed: Partial<AlertInput> = {}): AlertInput => ({
  kind: "tip",
  priority: "ordinary",
  category: "seasonal",
  public: false,
  title: "Tänd utelampan",
  body: "Kvällarna blir mörka.",
  place: "",
  timeSpan: "",
  advice: "",
  everyArea: true,
  ...folded,
  areas: [],
  ...changed,
});

/** Petra saves a draft; returns its id. */
export async function drafted(story: Story, input: AlertInput): Promise<string> {
  const id = newId();
  await draftAlert(await officer(story, story.nora.police, "alert.write"), id, input);
  return id;
}
