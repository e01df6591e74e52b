import { and, asc, eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { AreaStepKind } from "~/db/schema/areas";
import { mayAlso } from "~/households/area.server";

export interface LifeEvent {
  step: AreaStepKind | "applied";
  at: Date;
  /** Null: the clock, or somebody who is not known any more. */
  by: string | null;
  /** What an officer told the members with it. */
  note: string | null;
}

type Here = Permit<"review.read">["scope"];

/** Every step of the area's life from its application on: what happened, when, by whom. */
export async function lifeOf(permit: Permit<"review.read">) {
  const [steps, before] = await Promise.all([stepsIn(permit.scope), beforeSteps(permit.scope)]);
  const missing = before.filter(({ step }) => !steps.some((one) => one.step === step));
  return {
    steps: [...missing, ...steps],
    may: { close: mayAlso(permit, "area.close"), awaken: mayAlso(permit, "area.awaken") },
  };
}

async function stepsIn({ areaId }: Here): Promise<LifeEvent[]> {
  const { read, t } = store();
  return read
    .select({ step: t.areaStep.stage, at: t.areaStep.at, by: t.person.name, note: t.areaStep.note })
    .from(t.areaStep)
    .leftJoin(t.person, eq(t.person.id, t.areaStep.byPersonId))
    .where(eq(t.areaStep.areaId, areaId))
    .orderBy(asc(t.areaStep.at), asc(t.areaStep.id));
}

/** What the area's application knows, for there was no area to write it down as a step. */
async function beforeSteps({ areaId }: Here): Promise<LifeEvent[]> {
  const { read, t } = store();
  const here = and(eq(t.area.id, areaId), eq(t.area.applicationId, t.application.id));
  const applied = await read
    .select({ at: t.application.createdAt, by: t.person.name })
    .from(t.application)
    .innerJoin(t.area, here)
    .innerJoin(t.person, eq(t.person.id, t.application.personId));
  const decided = await read
    .select({ at: t.applicationDecision.decidedAt, by: t.person.name })
    .from(t.applicationDecision)
    .innerJoin(t.application, eq(t.application.id, t.applicationDecision.applicationId))
    .innerJoin(t.area, here)
    .innerJoin(t.person, eq(t.person.id, t.applicationDecision.decidedBy))
    .where(eq(t.applicationDecision.outcome, "approved"));
  return [
    ...applied.map((one): LifeEvent => ({ step: "applied", note: null, ...one })),
    ...decided.map((one): LifeEvent => ({ step: "approved", note: null, ...one })),
  ];
}
