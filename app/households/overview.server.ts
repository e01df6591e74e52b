import { and, asc, count, eq, or } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { calendarOf } from "~/areas/year";
import { yearOf } from "~/areas/year.server";
import { store } from "~/db/open.server";
import { withDefaults } from "~/organisations/settings";

/** What an area's page tells everybody who belongs to it: where it stands, in dates and numbers, and no member's name. */
export async function areaOverview(permit: Permit<"area.read">) {
  const { read, t } = store();
  const { areaId } = permit.scope;
  const [row] = await read
    .select({ createdAt: t.area.createdAt, appliedAt: t.application.createdAt, settings: t.municipality.settings })
    .from(t.area)
    .innerJoin(t.municipality, eq(t.municipality.id, t.area.municipalityId))
    .leftJoin(t.application, eq(t.application.id, t.area.applicationId))
    .where(eq(t.area.id, areaId));
  const [activeAt, streets, households] = await Promise.all([activeSince(areaId), streetsOf(areaId), countsOf(areaId)]);
  const rules = withDefaults(row!.settings);
  const year = await yearOf(read, areaId);
  const [from] = calendarOf(year!.since, rules).reminders;
  return {
    appliedAt: row!.appliedAt,
    approvedAt: row!.createdAt,
    activeAt,
    streets: streets.map((street) => street.name),
    /** Those that take part, by e-mail or on paper. */
    households,
    minimumHouseholds: rules.minimumHouseholds,
    steps: await stepsOf(areaId),
    review: { from: from!, isTime: year!.stage === "active" && from! <= new Date() },
  };
}

async function activeSince(areaId: string): Promise<Date | null> {
  const { read, t } = store();
  const [first] = await read
    .select({ at: t.areaStep.at })
    .from(t.areaStep)
    .where(and(eq(t.areaStep.areaId, areaId), eq(t.areaStep.stage, "active")))
    .orderBy(asc(t.areaStep.at))
    .limit(1);
  return first?.at ?? null;
}

function stepsOf(areaId: string) {
  const { read, t } = store();
  return read
    .select({ step: t.areaStep.stage, at: t.areaStep.at })
    .from(t.areaStep)
    .where(eq(t.areaStep.areaId, areaId))
    .orderBy(asc(t.areaStep.at), asc(t.areaStep.id));
}

function streetsOf(areaId: string) {
  const { read, t } = store();
  return read
    .select({ name: t.areaStreet.name })
    .from(t.areaStreet)
    .where(eq(t.areaStreet.areaId, areaId))
    .orderBy(asc(t.areaStreet.name));
}

async function countsOf(areaId: string): Promise<number> {
  const { read, t } = store();
  const takesPart = or(eq(t.household.kind, "joined"), eq(t.household.kind, "paperOnly"));
  const [row] = await read
    .select({ n: count() })
    .from(t.household)
    .where(and(eq(t.household.areaId, areaId), takesPart));
  return row!.n;
}
