import { and, asc, count, desc, eq, gte, inArray, isNull, lt, or } from "drizzle-orm";
import type { AreaScope, Permit } from "~/access/permit.server";
import { calendarOf, notice, type YearFacts, yearIn } from "~/areas/year";
import { stepsOf } from "~/areas/year.server";
import { servingIn } from "~/contacts/serving.server";
import { store } from "~/db/open.server";
import { mayAlso } from "~/households/area.server";
import { isOpen, stateOf } from "~/meetings/kinds";
import { withDefaults } from "~/organisations/settings";
import { allowanceOf } from "~/signs/order.server";
import { inspectionLimit } from "~/signs/read.server";
import { lastOf, type SignFacts, type StartUp } from "./facts";

/** What an area's page tells everybody who belongs to it: where it stands, in dates and numbers, and no member's name. */
export async function areaOverview(permit: Permit<"area.read">, now = new Date()) {
  const { read, t } = store();
  const { areaId, leaderless = false } = permit.scope;
  const [row] = await read
    .select({
      ...{ stage: t.area.stage, createdAt: t.area.createdAt },
      appliedAt: t.application.createdAt,
      settings: t.municipality.settings,
    })
    .from(t.area)
    .innerJoin(t.municipality, eq(t.municipality.id, t.area.municipalityId))
    .leftJoin(t.application, eq(t.application.id, t.area.applicationId))
    .where(eq(t.area.id, areaId));
  const steps = await stepsOf(read, areaId);
  const rules = withDefaults(row!.settings);
  return {
    appliedAt: row!.appliedAt,
    approvedAt: row!.createdAt,
    streets: await streetsOf(areaId),
    /** Those that take part, by e-mail or on paper. */
    households: await countsOf(areaId),
    minimumHouseholds: rules.minimumHouseholds,
    leaderless,
    ...(await careFacts(permit, rules.contactLoad)),
    steps,
    ...(await startUpOf(areaId, lastOf({ steps }, "reopened") ?? row!.createdAt, now)),
    signs: await signFacts(permit.scope, now),
    review: reviewOf({ stage: row!.stage, ...yearIn(steps, row!.createdAt) }, rules, now),
  };
}

function reviewOf(
  { stage, since, dormantAt }: Pick<YearFacts, "stage" | "since" | "dormantAt">,
  rules: Parameters<typeof calendarOf>[1],
  now: Date,
) {
  const { reminders, closed } = calendarOf(since, rules);
  const rested = new Date((dormantAt ?? since).getTime() + notice);
  const from = reminders[0]!;
  return { from, isTime: stage === "active" && from <= now, endsOn: closed > rested ? closed : rested };
}

const mattersFirst = ["open", "past", "booked", "proposed"] as const satisfies StartUp["state"][];

/** The start-up meeting of this beginning of the area that matters now, and the last one that was held. */
async function startUpOf(areaId: string, since: Date, now: Date) {
  const { read, t } = store();
  const { id, startsAt, endsAt, heldAt, cancelledAt } = t.meeting;
  const here = and(eq(t.meeting.areaId, areaId), eq(t.meeting.kind, "startUp"), isNull(cancelledAt));
  const rows = await read
    .select({ id, startsAt, endsAt, heldAt, cancelledAt })
    .from(t.meeting)
    .where(and(here, gte(t.meeting.createdAt, since)))
    .orderBy(desc(startsAt));
  const ahead = rows.flatMap((meeting): StartUp[] => {
    const state = stateOf(meeting, now);
    if (state === "held" || state === "cancelled") return [];
    const { id, startsAt, endsAt } = meeting;
    return [{ id, startsAt, endsAt, state: state === "booked" && isOpen(meeting, now) ? "open" : state }];
  });
  const [meeting = null] = mattersFirst.flatMap((state) => ahead.filter((one) => one.state === state));
  return { meeting, heldMeeting: rows.find((one) => one.heldAt !== null)?.id ?? null };
}

/** What whoever looks after the households is to know, and nobody else: which home is empty is no neighbour's matter. */
async function careFacts(permit: Permit<"area.read">, contactLoad: number) {
  if (!mayAlso(permit, "household.read")) return { emptied: 0, overloaded: 0, contactLoad };
  const { read, t } = store();
  const { areaId } = permit.scope;
  const emptied = await read.$count(t.emptiedHousehold, eq(t.emptiedHousehold.areaId, areaId));
  const serving = await servingIn(read, areaId);
  return { emptied, overloaded: serving.filter((one) => one.households > contactLoad).length, contactLoad };
}

async function signFacts({ areaId, municipalityId }: AreaScope, now: Date): Promise<SignFacts> {
  const { read, t } = store();
  const { sign, signOrder } = t;
  const waits = and(eq(signOrder.areaId, areaId), isNull(signOrder.deliveredAt), isNull(signOrder.cancelledAt));
  const [order] = await read
    .select({ id: signOrder.id })
    .from(signOrder)
    .where(waits)
    .orderBy(asc(signOrder.orderedAt));
  const rows = await read
    .select({ state: sign.state, n: count() })
    .from(sign)
    .where(and(eq(sign.areaId, areaId), inArray(sign.state, ["delivered", "faded", "recalled"])))
    .groupBy(sign.state);
  const inState = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  const allowance = await allowanceOf(read, areaId, now);
  const seen = await inspectionLimit(read, municipalityId, now);
  return {
    ordered: order?.id ?? null,
    orderFrom: allowance !== "notActive" && "early" in allowance ? allowance.early : null,
    toPlace: inState("delivered"),
    toInspect: await read.$count(sign, and(eq(sign.areaId, areaId), eq(sign.state, "placed"), lt(sign.seenAt, seen))),
    faded: inState("faded"),
    recalled: inState("recalled"),
  };
}

async function streetsOf(areaId: string): Promise<string[]> {
  const { read, t } = store();
  const rows = await read
    .select({ name: t.areaStreet.name })
    .from(t.areaStreet)
    .where(eq(t.areaStreet.areaId, areaId))
    .orderBy(asc(t.areaStreet.name));
  return rows.map(({ name }) => name);
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
