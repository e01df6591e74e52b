import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Store } from "~/db/store";

/** Milliseconds after which another process's decision is seen here; this one's is seen at once. */
const keptFor = 1_000;

const known = new WeakMap<Store, { until: number; registers: Map<string, string> }>();

/** The registers in use, by id, and whose each is. Asked once a second, since it is needed for every look-up. */
export async function registersInUse(): Promise<Map<string, string>> {
  const opened = store();
  const kept = known.get(opened);
  if (kept && kept.until > Date.now()) return kept.registers;
  const { id, municipalityId, state } = opened.t.addressRegister;
  const rows = await opened.read
    .select({ id, municipalityId })
    .from(opened.t.addressRegister)
    .where(eq(state, "current"));
  const registers = new Map(rows.map((row) => [row.id, row.municipalityId]));
  known.set(opened, { until: Date.now() + keptFor, registers });
  return registers;
}

/** After a decision about them. */
export const askAgain = (): boolean => known.delete(store());
