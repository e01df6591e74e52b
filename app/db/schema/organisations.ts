import type { Kit } from "../kit";
import type { PeopleTables } from "./people";

/** Settings of a municipality, all of them: what its row leaves out takes the default in organisations/settings.ts. */
export interface Settings {
  /** Households an area should have before it becomes active. */
  minimumHouseholds: number;
  /** Households that a contact should look after: at least, and at most. */
  contactLoadLeast: number;
  contactLoad: number;
  /** Months without a yearly review until each reminder, until the area turns dormant, until it is closed. */
  firstReminderMonth: number;
  secondReminderMonth: number;
  thirdReminderMonth: number;
  dormantMonth: number;
  closedMonth: number;
  /** Days after it was closed in which an area can begin anew with its households; then they are forgotten. */
  closedKeptDays: number;
  /** Signs that an area can have out for each of its streets, and decals for each household that takes part. */
  signsPerStreet: number;
  decalsPerHousehold: number;
  /** Days that an area must have been active before it may order signs. */
  signsAfterDays: number;
  /** Months after which a sign should be looked at again. */
  signInspectionMonths: number;
  secondOfficerForWarnings: boolean;
  /** An officer alone on duty may send an urgent warning; a second one reads it afterwards. */
  loneOfficerUrgent: boolean;
  /** Letters that are not urgent, at most, to a member in a week. */
  weeklyLetterCap: number;
  /** Days after an alert in which its outcome should be told. */
  outcomeTaskDays: number;
  /** Hours after which a contact is reminded to pass an alert on. */
  forwardReminderHours: number;
  /** Origins of the sites that may show the list of public alerts in a frame, with spaces between; "" for none. */
  embedOrigins: string;
  /** How to reach the municipality's data protection officer, as it stands on the public page; "" when nobody has said. */
  dataProtection: string;
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
      settings: k.json<Partial<Settings>>("settings", "structure").notNull(),
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
