import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { IncidentTables } from "./incidents";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

export type AlertKind = "warning" | "tip" | "notice";
export type AlertPriority = "urgent" | "important" | "ordinary";
/** `exercise`: for those who practise; `test`: a technical one. Neither reaches a member who is no contact. */
export type AlertStatus = "actual" | "exercise" | "test";
/** `scheduled`: approved, and waits for its hour. `withdrawn`: nothing of it goes any more. */
export type AlertState = "draft" | "submitted" | "returned" | "scheduled" | "approved" | "withdrawn";
export type AlertCategory =
  | "burglary"
  | "carTheft"
  | "bicycle"
  | "theft"
  | "fraud"
  | "vandalism"
  | "fire"
  | "missingPerson"
  | "seasonal"
  | "other";
/** How an alert goes on with an earlier one. */
export type FollowUp = "update" | "correction" | "allClear" | "outcome";

/** What is looked for in a text before it goes to the neighbours. */
export type HintKind =
  | "lookalike"
  | "email"
  | "link"
  | "personNumber"
  | "phone"
  | "plate"
  | "address"
  | "name"
  | "origin";

/** What police and municipality tell the members, and who checked it. */
export function alerts(
  k: Kit,
  { person }: PeopleTables,
  { municipality, policeArea }: OrganisationTables,
  { area }: AreaTables,
  { incident }: IncidentTables,
) {
  const alert = k.table(
    "alert",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      kind: k.text<AlertKind>("kind", "content").notNull(),
      priority: k.text<AlertPriority>("priority", "content").notNull(),
      /** Whether it is meant, as the Common Alerting Protocol distinguishes. */
      status: k.text<AlertStatus>("status", "content").notNull().default("actual"),
      state: k.text<AlertState>("state", "progress").notNull(),
      /** Counts up whenever the text or its areas change, so that an approval names what it approved. */
      version: k.int("version", "progress").notNull(),
      title: k.text("title", "content").notNull(),
      body: k.text("body", "content").notNull(),
      place: k.text("place", "content").notNull(),
      timeSpan: k.text("time_span", "content").notNull(),
      advice: k.text("advice", "content").notNull(),
      /** Whom to call, in words; "" for the usual numbers alone. */
      call: k.text("call", "content").notNull().default(""),
      category: k.text<AlertCategory>("category", "content").notNull().default("other"),
      /** Also for everybody to read, not only for the members. */
      public: k.bool("public", "content").notNull().default(false),
      /** The alert that it goes on with, if any, and how. */
      parentId: k.text("parent_id", "key"),
      followUp: k.text<FollowUp>("follow_up", "content"),
      /** The published event that it retells, if any. */
      incidentId: k.text("incident_id", "key").references(() => incident.id),
      /** True: every area of the municipality, also those that start later than the alert was written. */
      everyArea: k.bool("every_area", "content").notNull(),
      /** Every area of every municipality that this police area covers. */
      policeAreaId: k.text("police_area_id", "content").references(() => policeArea.id),
      /** Only households on these streets, one a line as people write them; "" for all. */
      streets: k.text("streets", "content").notNull().default(""),
      /** Only households inside, as alerts/target/shapes.ts writes it; "" for all. */
      shape: k.text("shape", "content").notNull().default(""),
      /** Only the contacts are written to. */
      contactsOnly: k.bool("contacts_only", "content").notNull().default(false),
      /** When it shall go out; null for at once. */
      scheduledAt: k.time("scheduled_at", "progress"),
      createdBy: k
        .text("created_by", "audit")
        .notNull()
        .references(() => person.id),
      createdAt: k.time("created_at", "progress").notNull(),
      approvedBy: k.text("approved_by", "audit").references(() => person.id),
      approvedAt: k.time("approved_at", "progress"),
    },
    (t) => [
      k.index("alert_municipality").on(t.municipalityId, t.state, t.createdAt),
      k.index("alert_parent").on(t.parentId),
      k.index("alert_scheduled").on(t.state, t.scheduledAt),
    ],
  );
  const alertArea = k.table(
    "alert_area",
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
      /** Only its households in `alert_household`, not the whole area. */
      partial: k.bool("partial", "content").notNull().default(false),
    },
    (t) => [k.uniqueIndex("alert_area_once").on(t.alertId, t.areaId), k.index("alert_area_area").on(t.areaId)],
  );
  const alertStep = k.table(
    "alert_step",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      state: k.text<AlertState>("state", "progress").notNull(),
      version: k.int("version", "progress").notNull(),
      byPersonId: k
        .text("by_person_id", "audit")
        .notNull()
        .references(() => person.id),
      at: k.time("at", "progress").notNull(),
      note: k.text("note", "progress"),
    },
    (t) => [k.index("alert_step_of").on(t.alertId, t.at)],
  );
  /** Why an officer let words stand that were asked about: who, when, which words, which reason. Never changed. */
  const hintReason = k.table(
    "hint_reason",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      /** Kind and words in short, since words may be longer than an index takes. */
      hint: k.text("hint", "key").notNull(),
      kind: k.text<HintKind>("kind", "content").notNull(),
      words: k.text("words", "content").notNull(),
      reason: k.text("reason", "audit").notNull(),
      version: k.int("version", "progress").notNull(),
      byPersonId: k
        .text("by_person_id", "audit")
        .notNull()
        .references(() => person.id),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("hint_reason_once").on(t.alertId, t.hint)],
  );
  return { alert, alertArea, alertStep, hintReason };
}
export type AlertTables = ReturnType<typeof alerts>;
