/**
 * Where a request's object lies. These look-ups ignore who asks and give away nothing but the scope, which the
 * policy then checks; every other read starts at a permit's scope.
 */
import { and, eq, exists, isNull, or, sql } from "drizzle-orm";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Actor } from "./actor.server";
import type { AreaScope, MunicipalityScope } from "./permit.server";

type At = { params: Record<string, string | undefined>; request: Request; actor: Actor | null };

/** The area named by `:areaId`. */
export async function inArea({ params }: At): Promise<AreaScope | null> {
  return isId(params.areaId) ? areaScope(params.areaId) : null;
}

/** The scope of an area, by id. */
export async function areaScope(areaId: string): Promise<AreaScope | null> {
  const { read, t } = store();
  const { contact, member, application } = t;
  const serves = and(eq(contact.areaId, areaId), isNull(contact.releasedAt), isNull(member.leftAt));
  const leads = read.select({ id: contact.id }).from(contact).innerJoin(member, eq(member.id, contact.memberId));
  const started = and(eq(application.id, t.area.applicationId), eq(member.areaId, areaId), isNull(member.leftAt));
  const lives = read
    .select({ id: member.id })
    .from(member)
    .innerJoin(application, eq(application.personId, member.personId));
  const led = or(exists(leads.where(serves)), exists(lives.where(started)));
  const [row] = await read
    .select({
      municipalityId: t.area.municipalityId,
      stage: t.area.stage,
      led: sql`case when ${led} then 1 else 0 end`.mapWith(Number),
    })
    .from(t.area)
    .where(eq(t.area.id, areaId));
  if (!row) return null;
  return { areaId, municipalityId: row.municipalityId, closed: row.stage === "closed", leaderless: row.led === 0 };
}

/** The municipality of the application named by `:applicationId`. */
export async function inApplication({ params }: At): Promise<MunicipalityScope | null> {
  if (!isId(params.applicationId)) return null;
  const { read, t } = store();
  const [row] = await read
    .select({ municipalityId: t.application.municipalityId })
    .from(t.application)
    .where(eq(t.application.id, params.applicationId));
  return row ?? null;
}

/** The municipality of the alert named by `:alertId`. */
export async function inAlert({ params }: At): Promise<MunicipalityScope | null> {
  if (!isId(params.alertId)) return null;
  const { read, t } = store();
  const [row] = await read
    .select({ municipalityId: t.alert.municipalityId })
    .from(t.alert)
    .where(eq(t.alert.id, params.alertId));
  return row ?? null;
}

/** The municipality whose desk has the reply named by `:ticketId`. */
export async function inTicket({ params }: At): Promise<MunicipalityScope | null> {
  if (!isId(params.ticketId)) return null;
  const { read, t } = store();
  const [row] = await read
    .select({ municipalityId: t.ticket.municipalityId })
    .from(t.ticket)
    .where(eq(t.ticket.id, params.ticketId));
  return row ?? null;
}

/** The municipality of the answer template named by `:templateId`. */
export async function inTemplate({ params }: At): Promise<MunicipalityScope | null> {
  if (!isId(params.templateId)) return null;
  const { read, t } = store();
  const [row] = await read
    .select({ municipalityId: t.answerTemplate.municipalityId })
    .from(t.answerTemplate)
    .where(eq(t.answerTemplate.id, params.templateId));
  return row ?? null;
}

/** The desk's municipality: the one of `?kommun=` (SCB code), else the first that the actor works for. */
export async function atDesk({ request, actor }: At): Promise<MunicipalityScope | null> {
  const code = new URL(request.url).searchParams.get("kommun");
  if (!code) return actor?.staff[0] ? { municipalityId: actor.staff[0].municipalityId } : null;
  const { read, t } = store();
  const [row] = await read
    .select({ municipalityId: t.municipality.id })
    .from(t.municipality)
    .where(eq(t.municipality.code, code));
  return row ?? null;
}
