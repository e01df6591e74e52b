/** Who looks after somebody: the people to tell when letters do not reach them. */
import { and, eq, inArray, isNotNull, isNull, ne, notExists } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { decidersOf } from "~/households/deciders.server";
import { officersOf } from "~/organisations/officers.server";
import type { Locale } from "~/texts/index";

interface Told {
  personId: string;
  locale: Locale;
}
/** A place where somebody is to be told: the area's contacts, or the municipality's officers where no contact can. */
export type Answering =
  | { who: "contacts"; people: Told[]; areaId: string; area: string; municipalityId: string }
  | { who: "officers"; people: Told[]; municipalityId: string };

/** Without the person and without those whom letters do not reach either. */
async function reachable(read: Reader, people: readonly Told[], personId: string): Promise<Told[]> {
  const ids = people.map((one) => one.personId).filter((id) => id !== personId);
  if (ids.length === 0) return [];
  const { person, suppression } = store().t;
  const stopped = read.select({ id: suppression.id }).from(suppression).where(eq(suppression.personId, person.id));
  return read
    .select({ personId: person.id, locale: person.locale })
    .from(person)
    .where(and(inArray(person.id, ids), isNull(person.erasedAt), isNotNull(person.confirmedAt), notExists(stopped)));
}

async function homesOf(read: Reader, personId: string) {
  const { member, household, area } = store().t;
  return read
    .select({
      memberId: member.id,
      contactId: household.contactId,
      areaId: area.id,
      area: area.name,
      municipalityId: area.municipalityId,
    })
    .from(member)
    .innerJoin(household, eq(household.id, member.householdId))
    .innerJoin(area, and(eq(area.id, member.areaId), ne(area.stage, "closed")))
    .where(and(eq(member.personId, personId), isNull(member.leftAt)));
}
type Home = Awaited<ReturnType<typeof homesOf>>[number];

async function isContact(read: Reader, { memberId }: Home): Promise<boolean> {
  const { contact } = store().t;
  const serving = and(eq(contact.memberId, memberId), isNull(contact.releasedAt));
  return (await read.select({ id: contact.id }).from(contact).where(serving).limit(1)).length > 0;
}

/** The contact who looks after the household. */
async function ownContact(read: Reader, { contactId }: Home): Promise<Told[]> {
  if (contactId === null) return [];
  const { contact, member, person } = store().t;
  return read
    .select({ personId: person.id, locale: person.locale })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(contact.id, contactId), isNull(contact.releasedAt)));
}

async function atHome(read: Reader, home: Home, personId: string): Promise<Answering> {
  const { areaId, area, municipalityId } = home;
  const officers = async (): Promise<Answering> => ({
    who: "officers",
    municipalityId,
    people: await reachable(read, await officersOf(read, municipalityId), personId),
  });
  if (await isContact(read, home)) return officers(); // an area must not be left to a contact whom nothing reaches
  const own = await reachable(read, await ownContact(read, home), personId);
  const people = own.length > 0 ? own : await reachable(read, await decidersOf(read, areaId), personId);
  return people.length > 0 ? { who: "contacts", people, areaId, area, municipalityId } : officers();
}

/** Municipalities whose officers wait for the person, or work with them. */
async function mattersOf(read: Reader, personId: string): Promise<string[]> {
  const { application, staff, policeAreaMunicipality: covers } = store().t;
  const asks = await read
    .select({ id: application.municipalityId })
    .from(application)
    .where(and(eq(application.personId, personId), inArray(application.state, ["waiting", "asked"])));
  const works = await read
    .select({ own: staff.municipalityId, covered: covers.municipalityId })
    .from(staff)
    .leftJoin(covers, eq(covers.policeAreaId, staff.policeAreaId))
    .where(and(eq(staff.personId, personId), isNull(staff.endedAt)));
  const ids = [...asks.map(({ id }) => id), ...works.map(({ own, covered }) => own ?? covered)];
  return [...new Set(ids.filter((id) => id !== null))];
}

/**
 * Everybody to tell about a person: for each area the household's own contact, else those who answer for the area, else the
 * officers; the officers too for a contact, an applicant who waits, and a colleague. Nobody for anybody else.
 */
export async function answeringFor(read: Reader, personId: string): Promise<Answering[]> {
  const homes = await homesOf(read, personId);
  const found: Answering[] = [];
  for (const home of homes) found.push(await atHome(read, home, personId));
  const told = new Set(found.filter(({ who }) => who === "officers").map((one) => one.municipalityId));
  for (const municipalityId of await mattersOf(read, personId)) {
    if (told.has(municipalityId)) continue;
    const people = await reachable(read, await officersOf(read, municipalityId), personId);
    found.push({ who: "officers", municipalityId, people });
  }
  return found;
}
