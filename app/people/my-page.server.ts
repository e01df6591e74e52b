/** What a person sees about themselves. Every read starts at the permit: the person's own id, and their own areas. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

type Own = Permit<"self.read">;

/** The particulars that the person can see and mostly change. */
export async function myDetails({ actor }: Own) {
  const { read, t } = store();
  const { name, email, phone, locale } = t.person;
  const [row] = await read.select({ name, email, phone, locale }).from(t.person).where(eq(t.person.id, actor.personId));
  return row!;
}

/** Every household of the person, with its area, the person's role there, and who the area's contacts are. */
export async function myHomes({ actor }: Own) {
  const { read, t } = store();
  const rows = await read
    .select({
      areaId: t.area.id,
      area: t.area.name,
      stage: t.area.stage,
      route: t.area.route,
      municipality: t.municipality.name,
      street: t.household.street,
      number: t.household.number,
      apartment: t.household.apartment,
      alias: t.household.alias,
      joinedAt: t.member.joinedAt,
    })
    .from(t.member)
    .innerJoin(t.household, eq(t.household.id, t.member.householdId))
    .innerJoin(t.area, eq(t.area.id, t.member.areaId))
    .innerJoin(t.municipality, eq(t.municipality.id, t.area.municipalityId))
    .where(and(eq(t.member.personId, actor.personId), isNull(t.member.leftAt)))
    .orderBy(asc(t.area.name), asc(t.member.joinedAt));
  const contacts = await contactsOf(rows.map((row) => row.areaId));
  return rows.map((row) => ({
    ...row,
    role: actor.areas.find((held) => held.areaId === row.areaId && held.role !== "member")?.role ?? ("member" as const),
    contacts: contacts
      .filter(({ areaId }) => areaId === row.areaId)
      .map(({ name, role, personId }) => ({ name, role, own: personId === actor.personId })),
  }));
}

/** Contacts are known by name to the members of their area; of other members they see nothing. */
async function contactsOf(areaIds: string[]) {
  if (areaIds.length === 0) return [];
  const { read, t } = store();
  return read
    .select({ areaId: t.contact.areaId, role: t.contact.role, name: t.person.name, personId: t.person.id })
    .from(t.contact)
    .innerJoin(t.member, eq(t.member.id, t.contact.memberId))
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .where(and(inArray(t.contact.areaId, areaIds), isNull(t.contact.releasedAt), isNull(t.member.leftAt)))
    .orderBy(asc(t.person.name));
}

/** The person's requests to join that are not approved: waiting for the e-mail, for the contact, or declined. */
export async function myJoining({ actor }: Own) {
  const { read, t } = store();
  const rows = await read
    .select({ area: t.area.name, confirmedAt: t.joinRequest.confirmedAt, outcome: t.joinRequest.outcome })
    .from(t.joinRequest)
    .innerJoin(t.area, eq(t.area.id, t.joinRequest.areaId))
    .where(eq(t.joinRequest.personId, actor.personId))
    .orderBy(asc(t.joinRequest.createdAt));
  return rows
    .filter(({ outcome }) => outcome !== "approved")
    .map(({ area, confirmedAt, outcome }) => ({
      area,
      state: outcome ? ("declined" as const) : confirmedAt ? ("waiting" as const) : ("unconfirmed" as const),
    }));
}

/** The person's posts, with the names of the municipalities they are for. */
export async function myPosts({ actor }: Own) {
  if (actor.staff.length === 0) return [];
  const { read, t } = store();
  const { id, name, code } = t.municipality;
  const ids = actor.staff.map((post) => post.municipalityId);
  const places = await read.select({ id, name, code }).from(t.municipality).where(inArray(id, ids));
  return actor.staff.flatMap(({ role, title, municipalityId }) =>
    places.filter((place) => place.id === municipalityId).map((place) => ({ role, title, ...place })),
  );
}
