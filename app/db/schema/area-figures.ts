import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { AreaTables } from "./areas";

/** What came of an alert in each area, as sums: counted while it is known who it was, and nobody can be told from it. */
export function areaFigures(k: Kit, { area }: AreaTables, { alert }: AlertTables) {
  const sums = k.table(
    "area_figures",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      /** Tickets that the area's members have begun. */
      replies: k.int("replies", "coverage").notNull(),
      /** Members who stopped such letters within three days after it. */
      stopped: k.int("stopped", "coverage").notNull(),
    },
    (t) => [k.uniqueIndex("area_figures_once").on(t.alertId, t.areaId), k.index("area_figures_area").on(t.areaId)],
  );
  return { areaFigures: sums };
}
export type AreaFiguresTables = ReturnType<typeof areaFigures>;
