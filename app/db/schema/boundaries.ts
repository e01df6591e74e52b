import type { Kit } from "../kit";
import type { OrganisationTables } from "./organisations";

/** Where a municipality ends: what every map draws first, and what a drawn area must lie in. */
export function boundaries(k: Kit, { municipality }: OrganisationTables) {
  const municipalityBoundary = k.table(
    "municipality_boundary",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id, { onDelete: "cascade" }),
      /** GeoJSON coordinates of a MultiPolygon, simplified. */
      coordinates: k.json<[number, number][][][]>("coordinates", "structure").notNull(),
      fileName: k.text("file_name", "structure").notNull(),
      importedAt: k.time("imported_at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("municipality_boundary_once").on(t.municipalityId)],
  );
  return { municipalityBoundary };
}
export type BoundaryTables = ReturnType<typeof boundaries>;
