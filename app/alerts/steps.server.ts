import { and, desc, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { AlertState } from "~/db/schema/alerts";
import type { Reader } from "~/db/store";
import type { AlertRow } from "./words.server";

/** Who saved the text as it stands, and when. */
export async function lastWriter(
  read: Reader,
  { id, version, createdAt }: AlertRow,
): Promise<{ who: string; at: Date }> {
  const { alertStep, person } = store().t;
  const [row] = await read
    .select({ who: person.name, at: alertStep.at })
    .from(alertStep)
    .innerJoin(person, eq(person.id, alertStep.byPersonId))
    .where(and(eq(alertStep.alertId, id), eq(alertStep.version, version), eq(alertStep.state, "draft")))
    .orderBy(desc(alertStep.at))
    .limit(1);
  return row ?? { who: "", at: createdAt };
}

/** Writes down who did what with the alert as it stands. */
export async function addStep(
  { tx, now }: Pick<Decision, "tx" | "now">,
  { id, version }: Pick<AlertRow, "id" | "version">,
  state: AlertState,
  byPersonId: string,
  note?: string,
): Promise<void> {
  const step = { id: newId(), alertId: id, version, state, byPersonId, at: now };
  await tx.insert(store().t.alertStep).values({ ...step, ...(note && { note }) });
}
