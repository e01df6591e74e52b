import type { Kit } from "../kit";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

export type AreaStage = "approved" | "active" | "dormant" | "closed";
/** What happens in an area's life; areas/life.ts says when it may. */
export type AreaStepKind =
  | "approved"
  | "meetingBooked"
  | "meetingCancelled"
  | "meetingHeld"
  | "trained"
  | "active"
  | "signsReleased"
  | "reviewed"
  | "dormant"
  | "awakened"
  | "closed"
  | "reopened";
export type ApplicationState = "unconfirmed" | "waiting" | "asked" | "approved" | "declined";

/** From a resident's application to a running area, each step a row that says who and when. */
export function areas(k: Kit, { person }: PeopleTables, { municipality }: OrganisationTables) {
  const application = k.table(
    "application",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      personId: k
        .text("person_id", "key")
        .notNull()
        .references(() => person.id),
      state: k.text<ApplicationState>("state", "progress").notNull(),
      areaName: k.text("area_name", "application").notNull(),
      street: k.text("street", "application").notNull(),
      number: k.text("number", "application").notNull(),
      postcode: k.text("postcode", "application").notNull(),
      town: k.text("town", "application").notNull(),
      streets: k.json<string[]>("streets", "application").notNull(),
      householdCount: k.int("household_count", "application").notNull(),
      interested: k.text("interested", "application").notNull(),
      worries: k.text("worries", "application").notNull(),
      createdAt: k.time("created_at", "progress").notNull(),
      confirmedAt: k.time("confirmed_at", "progress"),
    },
    (t) => [
      k.index("application_desk").on(t.municipalityId, t.state, t.createdAt),
      k.index("application_person").on(t.personId),
    ],
  );
  /** A question from the desk, answered from the link in the letter without signing in. */
  const applicationQuestion = k.table(
    "application_question",
    {
      id: k.id(),
      applicationId: k
        .text("application_id", "key")
        .notNull()
        .references(() => application.id, { onDelete: "cascade" }),
      askedBy: k
        .text("asked_by", "audit")
        .notNull()
        .references(() => person.id),
      askedAt: k.time("asked_at", "progress").notNull(),
      question: k.text("question", "application").notNull(),
      tokenHash: k.text("token_hash", "access").notNull(),
      answer: k.text("answer", "application"),
      answeredAt: k.time("answered_at", "progress"),
    },
    (t) => [
      k.uniqueIndex("application_question_token").on(t.tokenHash),
      k.index("application_question_of").on(t.applicationId),
    ],
  );
  const applicationDecision = k.table(
    "application_decision",
    {
      id: k.id(),
      applicationId: k
        .text("application_id", "key")
        .notNull()
        .references(() => application.id, { onDelete: "cascade" }),
      outcome: k.text<"approved" | "declined">("outcome", "progress").notNull(),
      reason: k.text("reason", "application"),
      decidedBy: k
        .text("decided_by", "audit")
        .notNull()
        .references(() => person.id),
      decidedAt: k.time("decided_at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("application_decided_once").on(t.applicationId)],
  );
  const area = k.table(
    "area",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      applicationId: k.text("application_id", "key").references(() => application.id),
      name: k.text("name", "structure").notNull(),
      stage: k.text<AreaStage>("stage", "progress").notNull(),
      /** `direct`: members get alerts at once; `viaContact`: the contact receives and forwards (urgent ones always go direct). */
      route: k.text<"direct" | "viaContact">("route", "structure").notNull(),
      createdAt: k.time("created_at", "progress").notNull(),
    },
    (t) => [k.index("area_municipality").on(t.municipalityId, t.stage)],
  );
  const areaStreet = k.table(
    "area_street",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id, { onDelete: "cascade" }),
      name: k.text("name", "structure").notNull(),
    },
    (t) => [k.uniqueIndex("area_street_once").on(t.areaId, t.name)],
  );
  /** The life of an area: one row a step. */
  const areaStep = k.table(
    "area_step",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id, { onDelete: "cascade" }),
      stage: k.text<AreaStepKind>("stage", "progress").notNull(),
      /** Null: the clock. */
      byPersonId: k.text("by_person_id", "audit").references(() => person.id),
      at: k.time("at", "progress").notNull(),
      note: k.text("note", "progress"),
    },
    (t) => [k.index("area_step_of").on(t.areaId, t.at)],
  );
  return { application, applicationQuestion, applicationDecision, area, areaStreet, areaStep };
}
export type AreaTables = ReturnType<typeof areas>;
