import type { Kit } from "../kit";
import type { AlertCategory, AlertKind, AlertPriority, AlertTables } from "./alerts";
import type { HouseholdTables } from "./households";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

export type AttachmentType = "image/webp" | "application/pdf";

/** The words of a ready text in one language. */
export interface TemplateWords {
  title: string;
  body: string;
  advice: string;
}

/** What an alert has while it is written and checked: earlier words, what is being typed, ready texts, pictures. */
export function alertWriting(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { household }: HouseholdTables,
  { alert }: AlertTables,
) {
  /** The words of each version in each language; the current Swedish ones stand in the alert too. */
  const alertWords = k.table(
    "alert_words",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      version: k.int("version", "progress").notNull(),
      locale: k.text<"sv" | "en">("locale", "content").notNull(),
      title: k.text("title", "content").notNull(),
      body: k.text("body", "content").notNull(),
      place: k.text("place", "content").notNull(),
      timeSpan: k.text("time_span", "content").notNull(),
      advice: k.text("advice", "content").notNull(),
      call: k.text("call", "content").notNull(),
    },
    (t) => [k.uniqueIndex("alert_words_once").on(t.alertId, t.version, t.locale)],
  );
  /** What an officer has typed and not yet saved as a text; gone when it is saved, or after thirty days. */
  const alertTyping = k.table(
    "alert_typing",
    {
      id: k.id(),
      /** The alert's id, which a new one has from its form before it exists. */
      alertId: k.text("alert_id", "key").notNull(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      personId: k
        .text("person_id", "draft")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      /** The version that was opened; 0 for a new text. */
      version: k.int("version", "progress").notNull(),
      fields: k.json<Record<string, string | string[]>>("fields", "draft").notNull(),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [
      k.uniqueIndex("alert_typing_once").on(t.alertId, t.personId),
      k.index("alert_typing_of").on(t.personId, t.at),
    ],
  );
  /** Who has an alert's form open right now; kept for minutes. */
  const alertPresence = k.table(
    "alert_presence",
    {
      id: k.id(),
      alertId: k.text("alert_id", "key").notNull(),
      personId: k
        .text("person_id", "draft")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("alert_presence_once").on(t.alertId, t.personId), k.index("alert_presence_at").on(t.at)],
  );
  /** Of an alert to streets or a shape: the households it was sent to. See `partial` of alert_area. */
  const alertHousehold = k.table(
    "alert_household",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      householdId: k
        .text("household_id", "key")
        .notNull()
        .references(() => household.id, { onDelete: "cascade" }),
    },
    (t) => [
      k.uniqueIndex("alert_household_once").on(t.alertId, t.householdId),
      k.index("alert_household_of").on(t.householdId),
    ],
  );
  /** A municipality's own ready texts, and its changes to those that everybody has (alerts/templates/ready.ts). */
  const alertTemplate = k.table(
    "alert_template",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      /** The key of the ready text that it takes the place of, or its own id. */
      replaces: k.text("replaces", "key").notNull(),
      kind: k.text<AlertKind>("kind", "content").notNull(),
      priority: k.text<AlertPriority>("priority", "content").notNull(),
      category: k.text<AlertCategory>("category", "content").notNull(),
      name: k.text("name", "content").notNull(),
      sv: k.json<TemplateWords>("sv", "content").notNull(),
      en: k.json<TemplateWords>("en", "content").notNull(),
      /** The municipality does not want it. */
      hidden: k.bool("hidden", "content").notNull(),
      changedBy: k
        .text("changed_by", "audit")
        .notNull()
        .references(() => person.id),
      changedAt: k.time("changed_at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("alert_template_once").on(t.municipalityId, t.replaces)],
  );
  /** A picture, made anew without what the camera wrote into it, or a PDF file. */
  const attachment = k.table(
    "attachment",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      type: k.text<AttachmentType>("type", "content").notNull(),
      /** What it shows, in words: for who cannot see it, and as the link's text. */
      label: k.text("label", "content").notNull(),
      /** In octets. */
      size: k.int("size", "content").notNull(),
      addedBy: k
        .text("added_by", "audit")
        .notNull()
        .references(() => person.id),
      addedAt: k.time("added_at", "progress").notNull(),
    },
    (t) => [k.index("attachment_of").on(t.alertId)],
  );
  /** An attachment's octets as base64, in pieces that each fit in a short statement. */
  const attachmentPiece = k.table(
    "attachment_piece",
    {
      id: k.id(),
      attachmentId: k
        .text("attachment_id", "key")
        .notNull()
        .references(() => attachment.id, { onDelete: "cascade" }),
      nr: k.int("nr", "content").notNull(),
      base64: k.text("base64", "content").notNull(),
    },
    (t) => [k.uniqueIndex("attachment_piece_once").on(t.attachmentId, t.nr)],
  );
  /** An urgent warning that one officer sent alone at night: another one reads it afterwards. */
  const lateReview = k.table(
    "late_review",
    {
      /** The alert's. */
      id: k.id().references(() => alert.id, { onDelete: "cascade" }),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      sentBy: k
        .text("sent_by", "audit")
        .notNull()
        .references(() => person.id),
      sentAt: k.time("sent_at", "progress").notNull(),
      /** Why it could not wait. */
      reason: k.text("reason", "audit").notNull(),
      /** When it becomes a task: the morning after. */
      dueAt: k.time("due_at", "progress").notNull(),
      /** When the other officers were written to about it. */
      toldAt: k.time("told_at", "progress"),
      reviewedBy: k.text("reviewed_by", "audit").references(() => person.id),
      reviewedAt: k.time("reviewed_at", "progress"),
      remark: k.text("remark", "audit"),
    },
    (t) => [k.index("late_review_open").on(t.municipalityId, t.reviewedAt)],
  );
  return {
    alertWords,
    alertTyping,
    alertPresence,
    alertHousehold,
    alertTemplate,
    attachment,
    attachmentPiece,
    lateReview,
  };
}
export type AlertWritingTables = ReturnType<typeof alertWriting>;
