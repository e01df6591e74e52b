import { and, asc, count, desc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { ApplicationState } from "~/db/schema/areas";
import { withDefaults } from "~/organisations/settings";
import { readableEmail } from "~/people/email";
import { streetKey } from "./forms";
import { answerableUntil } from "./question";

type ReadsApplications = Permit<"application.read" | "desk.read"> | Permit<"application.ask" | "application.decide">;

export const pageSize = 25;

/** Applications of the permit's municipality in some states, the longest waiting first unless asked otherwise; `page` from 1. */
export async function applicationsIn(
  permit: ReadsApplications,
  states: readonly ApplicationState[],
  { page = 1, newestFirst = false } = {},
) {
  const { read, t } = store();
  const order = newestFirst ? desc : asc;
  const rows = await read
    .select({ application: t.application, name: t.person.name })
    .from(t.application)
    .innerJoin(t.person, eq(t.person.id, t.application.personId))
    .where(
      and(eq(t.application.municipalityId, permit.scope.municipalityId), inArray(t.application.state, [...states])),
    )
    .orderBy(order(t.application.createdAt), order(t.application.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const answered = await answeredAmong(rows.map((row) => row.application.id));
  return rows.map(({ application, name }) => {
    const { id, areaName, state, householdCount, createdAt, confirmedAt } = application;
    return { id, areaName, name, state, householdCount, createdAt, confirmedAt, answered: answered.has(id) };
  });
}
export type ListedApplication = Awaited<ReturnType<typeof applicationsIn>>[number];

async function answeredAmong(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { read, t } = store();
  const { applicationQuestion: question } = t;
  const rows = await read
    .selectDistinct({ id: question.applicationId })
    .from(question)
    .where(and(inArray(question.applicationId, ids), isNotNull(question.answeredAt)));
  return new Set(rows.map((row) => row.id));
}

/** How many applications of the permit's municipality are in each state. */
export async function applicationCounts(permit: ReadsApplications): Promise<Record<ApplicationState, number>> {
  const { read, t } = store();
  const rows = await read
    .select({ state: t.application.state, applications: count() })
    .from(t.application)
    .where(eq(t.application.municipalityId, permit.scope.municipalityId))
    .groupBy(t.application.state);
  const none = { unconfirmed: 0, waiting: 0, asked: 0, approved: 0, declined: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.applications])) };
}

/** Everything needed to decide an application of the permit's municipality, or null. */
export async function applicationToDecide(permit: ReadsApplications, id: string) {
  const { read, t } = store();
  const [found] = await read
    .select({ application: t.application, person: t.person, municipality: t.municipality })
    .from(t.application)
    .innerJoin(t.person, eq(t.person.id, t.application.personId))
    .innerJoin(t.municipality, eq(t.municipality.id, t.application.municipalityId))
    .where(and(eq(t.application.id, id), eq(t.application.municipalityId, permit.scope.municipalityId)));
  if (!found) return null;
  const { application, person, municipality } = found;
  return {
    ...application,
    applicant: { name: person.name, email: readableEmail(person.email) },
    municipality: { code: municipality.code, name: municipality.name },
    minimumHouseholds: withDefaults(municipality.settings).minimumHouseholds,
    questions: await questionsOf(id),
    decision: await decisionOf(id),
    earlier: await othersOf(permit, application),
    sameStreets: await areasWithStreets(permit, application.streets),
  };
}
export type ApplicationToDecide = NonNullable<Awaited<ReturnType<typeof applicationToDecide>>>;

async function questionsOf(applicationId: string) {
  const { read, t } = store();
  const { applicationQuestion: question } = t;
  const rows = await read
    .select({ question, by: t.person.name })
    .from(question)
    .innerJoin(t.person, eq(t.person.id, question.askedBy))
    .where(eq(question.applicationId, applicationId))
    .orderBy(asc(question.askedAt));
  return rows.map(({ question: { id, question, askedAt, answer, answeredAt }, by }) => {
    return { id, question, by, askedAt, answer, answeredAt, until: answerableUntil(askedAt) };
  });
}

async function decisionOf(applicationId: string) {
  const { read, t } = store();
  const { applicationDecision: decision } = t;
  const [made] = await read
    .select({ outcome: decision.outcome, reason: decision.reason, at: decision.decidedAt, by: t.person.name })
    .from(decision)
    .innerJoin(t.person, eq(t.person.id, decision.decidedBy))
    .where(eq(decision.applicationId, applicationId));
  if (!made) return null;
  const [founded] = await read.select({ id: t.area.id }).from(t.area).where(eq(t.area.applicationId, applicationId));
  return { ...made, areaId: founded?.id ?? null };
}

/** What the same person applied for before or since, in the same municipality. */
function othersOf(permit: ReadsApplications, { id, personId }: { id: string; personId: string }) {
  const { read, t } = store();
  const { application } = t;
  return read
    .select({
      id: application.id,
      areaName: application.areaName,
      state: application.state,
      createdAt: application.createdAt,
    })
    .from(application)
    .where(
      and(
        eq(application.personId, personId),
        eq(application.municipalityId, permit.scope.municipalityId),
        ne(application.id, id),
      ),
    )
    .orderBy(desc(application.createdAt));
}

/** Areas, not closed, that already cover one of the streets, and which. */
async function areasWithStreets(permit: ReadsApplications, streets: string[]) {
  const { read, t } = store();
  const wanted = new Set(streets.map(streetKey));
  const rows = await read
    .select({ id: t.area.id, name: t.area.name, street: t.areaStreet.name, applicationId: t.area.applicationId })
    .from(t.areaStreet)
    .innerJoin(t.area, eq(t.area.id, t.areaStreet.areaId))
    .where(and(eq(t.area.municipalityId, permit.scope.municipalityId), ne(t.area.stage, "closed")))
    .orderBy(asc(t.area.name));
  const areas = new Map<string, { id: string; name: string; applicationId: string | null; streets: string[] }>();
  for (const { street, ...area } of rows.filter((row) => wanted.has(streetKey(row.street))))
    areas.set(area.id, { ...area, streets: [...(areas.get(area.id)?.streets ?? []), street] });
  return [...areas.values()];
}
