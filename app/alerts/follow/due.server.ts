import { aliasedTable, and, asc, eq, inArray, isNull, lt, notExists } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { withDefaults } from "~/organisations/settings";

const day = 86_400_000;
const most = 10;

/** Outcomes that are told or on their way. */
const told = ["submitted", "scheduled", "approved"] as const;

/** Warnings of the permit's municipality that were sent so long ago that their readers should know what came of them. */
export async function outcomesDue(permit: Permit<"desk.read">, now = new Date()) {
  const { read, t } = store();
  const { alert, municipality } = t;
  const { municipalityId } = permit.scope;
  const [here] = await read
    .select({ settings: municipality.settings })
    .from(municipality)
    .where(eq(municipality.id, municipalityId));
  const { outcomeTaskDays } = withDefaults(here?.settings ?? {});
  const before = new Date(now.getTime() - outcomeTaskDays * day);
  const later = aliasedTable(alert, "later");
  const outcome = read
    .select({ id: later.id })
    .from(later)
    .where(and(eq(later.parentId, alert.id), eq(later.followUp, "outcome"), inArray(later.state, told)));
  const { id, title, approvedAt } = alert;
  return read
    .select({ id, title, approvedAt })
    .from(alert)
    .where(
      and(
        eq(alert.municipalityId, municipalityId),
        eq(alert.kind, "warning"),
        eq(alert.state, "approved"),
        eq(alert.status, "actual"),
        isNull(alert.parentId),
        lt(approvedAt, before),
        notExists(outcome),
      ),
    )
    .orderBy(asc(approvedAt), asc(id))
    .limit(most);
}
export type OutcomeDue = Awaited<ReturnType<typeof outcomesDue>>[number];
