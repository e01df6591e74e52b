import type { Kit } from "../kit";
import type { OrganisationTables } from "./organisations";

/** Who said no to a list, so that another one asks nobody twice: nothing of them but a code. */
export function refusals(k: Kit, { municipality }: OrganisationTables) {
  const listRefusal = k.table(
    "list_refusal",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      /** The address under the installation's secret (households/import/refusal.server.ts). */
      code: k.text("code", "refusal").notNull(),
      at: k.time("at", "refusal").notNull(),
    },
    (t) => [k.uniqueIndex("list_refusal_once").on(t.municipalityId, t.code), k.index("list_refusal_at").on(t.at)],
  );
  return { listRefusal };
}
