import { asc, desc, eq, inArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { ApplicationState } from "~/db/schema/areas";

export interface MyApplication {
  id: string;
  areaName: string;
  state: ApplicationState;
  createdAt: Date;
  confirmedAt: Date | null;
  /** The question that waits for an answer, when `state` is "asked". */
  question: string | null;
  decidedAt: Date | null;
  reason: string | null;
  /** The area that came of it. */
  areaId: string | null;
}

async function openQuestions(applicationIds: string[]) {
  const { read, t } = store();
  const { applicationId, question, answeredAt } = t.applicationQuestion;
  const rows = await read
    .select({ applicationId, question, answeredAt })
    .from(t.applicationQuestion)
    .where(inArray(applicationId, applicationIds))
    .orderBy(asc(t.applicationQuestion.askedAt));
  return new Map(rows.filter((row) => !row.answeredAt).map((row) => [row.applicationId, row.question]));
}

/** Where each of the person's applications stands, the latest first. */
export async function myApplications({ actor }: Permit<"self.read">): Promise<MyApplication[]> {
  const { read, t } = store();
  const rows = await read
    .select({
      id: t.application.id,
      areaName: t.application.areaName,
      state: t.application.state,
      createdAt: t.application.createdAt,
      confirmedAt: t.application.confirmedAt,
      decidedAt: t.applicationDecision.decidedAt,
      reason: t.applicationDecision.reason,
      areaId: t.area.id,
    })
    .from(t.application)
    .leftJoin(t.applicationDecision, eq(t.applicationDecision.applicationId, t.application.id))
    .leftJoin(t.area, eq(t.area.applicationId, t.application.id))
    .where(eq(t.application.personId, actor.personId))
    .orderBy(desc(t.application.createdAt));
  if (rows.length === 0) return [];
  const questions = await openQuestions(rows.map((row) => row.id));
  return rows.map((row) => ({ ...row, question: row.state === "asked" ? (questions.get(row.id) ?? null) : null }));
}
