import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

/** `saw`: an observation; `mail`: came as a mail, which says nothing about its kind. */
export type TicketKind = "saw" | "affected" | "question" | "notRelevant" | "mail";
export type TicketState = "new" | "taken" | "answered" | "closed";

/** What people answer to alerts, and what the desk does with it. */
export function replies(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { alert }: AlertTables,
) {
  const ticket = k.table(
    "ticket",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id),
      /** Who wrote; nobody once it is forgotten. */
      personId: k.text("person_id", "reply").references(() => person.id),
      /** A mail to somebody's answer address came from this other one: nobody knows who wrote. */
      fromAddress: k.text("from_address", "reply"),
      kind: k.text<TicketKind>("kind", "reply").notNull(),
      state: k.text<TicketState>("state", "progress").notNull(),
      /** Words in it say that somebody may be in danger now. */
      isUrgent: k.bool("is_urgent", "reply").notNull(),
      /** The officer who has it. */
      ownerId: k.text("owner_id", "audit").references(() => person.id),
      createdAt: k.time("created_at", "progress").notNull(),
      /** When somebody last wrote in it. */
      changedAt: k.time("changed_at", "progress").notNull(),
      closedAt: k.time("closed_at", "progress"),
      /** When its words were forgotten. */
      redactedAt: k.time("redacted_at", "progress"),
    },
    (t) => [
      k.index("ticket_municipality").on(t.municipalityId, t.state, t.changedAt),
      k.index("ticket_person").on(t.personId),
      k.index("ticket_alert").on(t.alertId),
    ],
  );
  const ticketMessage = k.table(
    "ticket_message",
    {
      /** That of the form which it came by, so that a repeated post finds it. */
      id: k.id(),
      ticketId: k
        .text("ticket_id", "key")
        .notNull()
        .references(() => ticket.id, { onDelete: "cascade" }),
      /** The officer who wrote; null: the person. */
      officerId: k.text("officer_id", "audit").references(() => person.id),
      /** Of an observation: what somebody did. */
      text: k.text("text", "reply").notNull(),
      /** Of an observation: when, where, and last what somebody or something looked like. */
      seenWhen: k.text("seen_when", "reply").notNull(),
      seenWhere: k.text("seen_where", "reply").notNull(),
      looks: k.text("looks", "reply").notNull(),
      /** Files that came with a mail and were not kept. */
      enclosed: k.int("enclosed", "reply").notNull(),
      /** A mail was longer than what is kept of it. */
      isCut: k.bool("is_cut", "reply").notNull(),
      /** The mail's Message-ID without brackets, so that the answer continues it (RFC 5322 3.6.4). */
      mailId: k.text("mail_id", "reply"),
      /** The letter that carried an officer's answer, so that a mail which answers it finds the ticket. */
      letterId: k.text("letter_id", "key"),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.index("ticket_message_of").on(t.ticketId, t.at), k.index("ticket_message_letter").on(t.letterId)],
  );
  /** An answer that officers begin with; the municipality's own. */
  const answerTemplate = k.table(
    "answer_template",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      name: k.text("name", "content").notNull(),
      body: k.text("body", "content").notNull(),
      changedAt: k.time("changed_at", "progress").notNull(),
    },
    (t) => [k.index("answer_template_municipality").on(t.municipalityId)],
  );
  return { ticket, ticketMessage, answerTemplate };
}
export type ReplyTables = ReturnType<typeof replies>;
