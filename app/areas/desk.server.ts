import { and, asc, count, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import type { Actor } from "~/access/actor.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { HouseholdKind } from "~/db/schema/households";
import { applicationCounts, applicationsIn } from "./read.server";

type ReadsDesk = Permit<"desk.read">;

/** What waits in the permit's municipality, and how its areas stand. */
export async function deskOf(permit: ReadsDesk) {
  return {
    counts: await applicationCounts(permit),
    applications: await applicationsIn(permit, ["waiting"]),
    alerts: await alertsToApprove(permit),
    areas: await areasOf(permit),
  };
}
export type Desk = Awaited<ReturnType<typeof deskOf>>;

/** The municipalities whose desk the actor may open, by name. */
export async function desksOf(actor: Actor): Promise<{ id: string; code: string; name: string }[]> {
  const posts = actor.staff.filter((post) => post.role === "coordinator" || post.role === "police");
  const ids = posts.map((post) => post.municipalityId);
  if (ids.length === 0) return [];
  const { read, t } = store();
  const { id, code, name } = t.municipality;
  return read.select({ id, code, name }).from(t.municipality).where(inArray(id, ids)).orderBy(asc(name));
}

/** Alerts that wait for a second officer; `mine`: the reader wrote it and cannot be that officer. */
async function alertsToApprove(permit: ReadsDesk) {
  const { read, t } = store();
  const rows = await read
    .select({ alert: t.alert, by: t.person.name })
    .from(t.alert)
    .innerJoin(t.person, eq(t.person.id, t.alert.createdBy))
    .where(and(eq(t.alert.municipalityId, permit.scope.municipalityId), eq(t.alert.state, "submitted")))
    .orderBy(asc(t.alert.createdAt));
  return rows.map(({ alert: { id, title, kind, priority, status, createdAt, createdBy }, by }) => {
    return { id, title, kind, priority, status, createdAt, by, mine: createdBy === permit.actor.personId };
  });
}

/** The municipality's areas that are not closed, each with its numbers. */
async function areasOf(permit: ReadsDesk) {
  const { read, t } = store();
  const rows = await read
    .select({ area: t.area, expected: t.application.householdCount })
    .from(t.area)
    .leftJoin(t.application, eq(t.application.id, t.area.applicationId))
    .where(and(eq(t.area.municipalityId, permit.scope.municipalityId), ne(t.area.stage, "closed")))
    .orderBy(asc(t.area.name));
  const [households, members, contacts, joining] = [
    await householdsByArea(permit),
    await membersByArea(permit),
    await contactsByArea(permit),
    await joiningByArea(permit),
  ];
  return rows.map(({ area: { id, name, stage }, expected }) => {
    const reached = households.get(id) ?? { joined: 0, paperOnly: 0, abstaining: 0 };
    const listed = reached.joined + reached.paperOnly + reached.abstaining;
    return {
      id,
      name,
      stage,
      members: members.get(id) ?? 0,
      contacts: contacts.get(id) ?? 0,
      /** Neighbours who wait to be let in. */
      joining: joining.get(id) ?? 0,
      households: listed,
      /** As many as the application spoke of. */
      expected: expected ?? 0,
      /** Households that warnings reach, by e-mail or on paper, of all that are listed, abstaining ones too; 0 to 1. */
      coverage: listed === 0 ? 0 : (reached.joined + reached.paperOnly) / listed,
    };
  });
}
export type DeskArea = Desk["areas"][number];

const inMunicipality = (permit: ReadsDesk) => eq(store().t.area.municipalityId, permit.scope.municipalityId);

async function householdsByArea(permit: ReadsDesk) {
  const { read, t } = store();
  const rows = await read
    .select({ areaId: t.household.areaId, kind: t.household.kind, households: count() })
    .from(t.household)
    .innerJoin(t.area, eq(t.area.id, t.household.areaId))
    .where(inMunicipality(permit))
    .groupBy(t.household.areaId, t.household.kind);
  const byArea = new Map<string, Record<HouseholdKind, number>>();
  for (const { areaId, kind, households } of rows) {
    const none = { joined: 0, paperOnly: 0, abstaining: 0 };
    byArea.set(areaId, { ...(byArea.get(areaId) ?? none), [kind]: households });
  }
  return byArea;
}

async function membersByArea(permit: ReadsDesk): Promise<Map<string, number>> {
  const { read, t } = store();
  const rows = await read
    .select({ areaId: t.member.areaId, members: count() })
    .from(t.member)
    .innerJoin(t.area, eq(t.area.id, t.member.areaId))
    .where(and(inMunicipality(permit), isNull(t.member.leftAt)))
    .groupBy(t.member.areaId);
  return new Map(rows.map((row) => [row.areaId, row.members]));
}

async function contactsByArea(permit: ReadsDesk): Promise<Map<string, number>> {
  const { read, t } = store();
  const rows = await read
    .select({ areaId: t.contact.areaId, contacts: count() })
    .from(t.contact)
    .innerJoin(t.area, eq(t.area.id, t.contact.areaId))
    .innerJoin(t.member, and(eq(t.member.id, t.contact.memberId), isNull(t.member.leftAt)))
    .where(and(inMunicipality(permit), isNull(t.contact.releasedAt)))
    .groupBy(t.contact.areaId);
  return new Map(rows.map((row) => [row.areaId, row.contacts]));
}

async function joiningByArea(permit: ReadsDesk): Promise<Map<string, number>> {
  const { read, t } = store();
  const { areaId, confirmedAt, outcome } = t.joinRequest;
  const rows = await read
    .select({ areaId, waiting: count() })
    .from(t.joinRequest)
    .innerJoin(t.area, eq(t.area.id, areaId))
    .where(and(inMunicipality(permit), isNotNull(confirmedAt), isNull(outcome)))
    .groupBy(areaId);
  return new Map(rows.map((row) => [row.areaId, row.waiting]));
}
