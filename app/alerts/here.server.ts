import { and, eq, inArray } from "drizzle-orm";
import { notFound, type Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { settingsOf } from "~/organisations/settings.server";
import type { AlertRow } from "./words.server";

/** What an officer may be about to do with an alert. */
export type OfficersPermit = Permit<"alert.write"> | Permit<"alert.review"> | Permit<"alert.approve">;

/** @throws Response 404 when the permit's municipality has no such alert. */
export async function alertHere(read: Reader, permit: OfficersPermit, id: string): Promise<AlertRow> {
  const { alert } = store().t;
  const here = and(eq(alert.id, id), eq(alert.municipalityId, permit.scope.municipalityId));
  const [row] = await read.select().from(alert).where(here);
  if (!row) throw notFound();
  return row;
}

/** Who wrote the text as it stands, and who handed it in: they may not be its second pair of eyes. */
export async function writersOf(read: Reader, { id, version }: AlertRow): Promise<Set<string>> {
  const { alertStep } = store().t;
  const rows = await read
    .selectDistinct({ personId: alertStep.byPersonId })
    .from(alertStep)
    .where(
      and(eq(alertStep.alertId, id), eq(alertStep.version, version), inArray(alertStep.state, ["draft", "submitted"])),
    );
  return new Set(rows.map((row) => row.personId));
}

/** Whether an alert goes out only after a second officer has read it. */
export async function needsSecondOfficer(
  read: Reader,
  alert: Pick<AlertRow, "kind" | "municipalityId">,
): Promise<boolean> {
  if (alert.kind !== "warning") return false;
  return (await settingsOf(read, alert.municipalityId)).secondOfficerForWarnings;
}
