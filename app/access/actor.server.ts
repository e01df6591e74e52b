import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { ActingRole, AreaRole, Role, StaffRole } from "./policy";

export interface StaffPost {
  role: StaffRole;
  title: string;
  municipalityId: string;
}

/** The person behind a request and every role held, read afresh for each request. */
export interface Actor {
  personId: string;
  name: string;
  locale: "sv" | "en";
  assurance: "email" | "strong";
  staff: StaffPost[];
  areas: { role: AreaRole; areaId: string }[];
}

/** Posts for a municipality, and for each municipality that a post's police area covers. */
async function staffPosts(read: Reader, personId: string): Promise<StaffPost[]> {
  const { staff, policeAreaMunicipality: covers } = store().t;
  const current = and(eq(staff.personId, personId), isNull(staff.endedAt));
  const own = await read
    .select({ role: staff.role, title: staff.title, municipalityId: staff.municipalityId })
    .from(staff)
    .where(current);
  const covered = await read
    .select({ role: staff.role, title: staff.title, municipalityId: covers.municipalityId })
    .from(staff)
    .innerJoin(covers, eq(covers.policeAreaId, staff.policeAreaId))
    .where(current);
  return [...own, ...covered].filter((post): post is StaffPost => post.municipalityId !== null);
}

async function areaRolesOf(read: Reader, personId: string): Promise<Actor["areas"]> {
  const { member, contact, application, area } = store().t;
  const memberships = await read
    .select({ areaId: member.areaId, role: contact.role })
    .from(member)
    .leftJoin(contact, and(eq(contact.memberId, member.id), isNull(contact.releasedAt)))
    .where(and(eq(member.personId, personId), isNull(member.leftAt)));
  const standsIn = await substitutions(read, personId);
  const started = await read
    .select({ areaId: area.id })
    .from(area)
    .innerJoin(application, eq(application.id, area.applicationId))
    .where(eq(application.personId, personId));
  const led = await areasWithContact(
    read,
    started.map((row) => row.areaId),
  );
  const here = new Set(memberships.map((row) => row.areaId));
  return [
    ...memberships.map(({ areaId, role }) => ({ areaId, role: role ?? ("member" as const) })),
    ...standsIn.map(({ areaId }) => ({ areaId, role: "contact" as const })),
    ...started
      .filter(({ areaId }) => !led.has(areaId) && here.has(areaId))
      .map(({ areaId }) => ({ areaId, role: "starter" as const })),
  ];
}

/** Areas in which the person stands in for a contact: may do what contacts do, for as long as it was said. */
async function substitutions(read: Reader, personId: string): Promise<{ areaId: string }[]> {
  const { substitute, contact, member } = store().t;
  return read
    .selectDistinct({ areaId: substitute.areaId })
    .from(substitute)
    .innerJoin(member, and(eq(member.id, substitute.memberId), isNull(member.leftAt)))
    .innerJoin(contact, and(eq(contact.id, substitute.contactId), isNull(contact.releasedAt)))
    .where(and(eq(member.personId, personId), isNull(substitute.endedAt), gt(substitute.until, new Date())));
}

async function areasWithContact(read: Reader, areaIds: string[]): Promise<Set<string>> {
  if (areaIds.length === 0) return new Set();
  const { contact, member } = store().t;
  const rows = await read
    .selectDistinct({ areaId: contact.areaId })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .where(and(inArray(contact.areaId, areaIds), isNull(contact.releasedAt)));
  return new Set(rows.map((row) => row.areaId));
}

/** The actor of a person, or null when the person is unknown or erased. */
export async function loadActor(personId: string, assurance: Actor["assurance"]): Promise<Actor | null> {
  const { read, t } = store();
  const [person] = await read
    .select({ name: t.person.name, locale: t.person.locale })
    .from(t.person)
    .where(and(eq(t.person.id, personId), isNull(t.person.erasedAt)));
  if (!person) return null;
  const [staff, areas] = [await staffPosts(read, personId), await areaRolesOf(read, personId)];
  return { personId, assurance, ...person, staff, areas };
}

/** The roles an actor holds in a municipality. */
export function rolesInMunicipality(actor: Actor, municipalityId: string): Role[] {
  return actor.staff.filter((post) => post.municipalityId === municipalityId).map((post) => post.role);
}

const officers: readonly Role[] = ["coordinator", "police"];

/** The roles an actor holds in an area: the own ones there, and those as staff of its municipality. */
export function rolesInArea(
  actor: Actor,
  place: { areaId: string; municipalityId: string; leaderless?: boolean },
): ActingRole[] {
  const own = actor.areas.filter((held) => held.areaId === place.areaId).map((held) => held.role);
  const staff = rolesInMunicipality(actor, place.municipalityId);
  const standsIn = place.leaderless && staff.some((role) => officers.includes(role));
  return [...own, ...staff, ...(standsIn ? ["standIn" as const] : [])];
}
