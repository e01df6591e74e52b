import { and, count, desc, eq, gte, isNull, max, or } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { memory } from "./keep.server";

/** What receivers hold against us for one reason: in how many mails that came back, and when the last one came. */
export interface Trouble {
  reason: string;
  count: number;
  last: Date;
}

/** What receivers have held against our letters in the last 30 days, the most frequent first: ours to mend. */
export async function troubleWithReceivers({ scope }: Permit<"desk.read">): Promise<Trouble[]> {
  const { read, t } = store();
  const { returned } = t;
  const here = or(eq(returned.municipalityId, scope.municipalityId), isNull(returned.municipalityId));
  const ours = or(eq(returned.kind, "policy"), eq(returned.reason, "authReport"));
  const rows = await read
    .select({ reason: returned.reason, count: count(), last: max(returned.at) })
    .from(returned)
    .where(and(here, ours, gte(returned.at, new Date(Date.now() - memory))))
    .groupBy(returned.reason)
    .orderBy(desc(count()));
  return rows.map((row) => ({ ...row, last: row.last! }));
}
