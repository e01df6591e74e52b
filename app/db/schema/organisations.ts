import type { Kit } from "../kit";
import type { PeopleTables } from "./people";

/** Settings that a municipality may change; what is missing takes the default in organisations/settings.ts. */
export interface TenantSettings {
  minimumHouseholds?: number;
  contactLoad?: number;
  warningsNeedSecondOfficer?: boolean;
}

/** Municipalities (the tenants), police areas that cover one or more of them, and who works there. */
export function organisations(k: Kit, { person }: PeopleTables) {
  const municipality = k.table(
    "municipality",
    {
      id: k.id(),
      /** SCB's four digits; Nora is 1884. */
      code: k.text("code", "structure").notNull(),
      name: k.text("name", "structure").notNull(),
      county: k.text("county", "structure").notNull(),
      /** Postal towns and postcode prefixes that lie in the municipality, for "is this address ours?". */
      postcodes: k.json<string[]>("postcodes", "structure").notNull(),
      settings: k.json<TenantSettings>("settings", "structure").notNull(),
      createdAt: k.time("created_at", "structure").notNull(),
    },
    (t) => [k.uniqueIndex("municipality_code").on(t.code)],
  );
  const policeArea = k.table("police_area", {
    id: k.id(),
    name: k.text("name", "structure").notNull(),
    createdAt: k.time("created_at", "structure").notNull(),
  });
  const policeAreaMunicipality = k.table(
    "police_area_municipality",
    {
      id: k.id(),
      policeAreaId: k
        .text("police_area_id", "structure")
        .notNull()
        .references(() => policeArea.id),
      municipalityId: k
        .text("municipality_id", "structure")
        .notNull()
        .references(() => municipality.id),
    },
    (t) => [k.uniqueIndex("police_area_covers_once").on(t.policeAreaId, t.municipalityId)],
  );
  /** A person's work for a municipality (coordinator, admin) or a police area (police). */
  const staff = k.table(
    "staff",
    {
      id: k.id(),
      personId: k
        .text("person_id", "staff")
        .notNull()
        .references(() => person.id),
      role: k.text<"coordinator" | "police" | "admin">("role", "staff").notNull(),
      title: k.text("title", "staff").notNull(),
      municipalityId: k.text("municipality_id", "staff").references(() => municipality.id),
      policeAreaId: k.text("police_area_id", "staff").references(() => policeArea.id),
      startedAt: k.time("started_at", "staff").notNull(),
      endedAt: k.time("ended_at", "staff"),
    },
    (t) => [k.index("staff_person").on(t.personId), k.index("staff_municipality").on(t.municipalityId)],
  );
  return { municipality, policeArea, policeAreaMunicipality, staff };
}
export type OrganisationTables = ReturnType<typeof organisations>;
