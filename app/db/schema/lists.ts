import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { HouseholdTables } from "./households";
import type { NeighbourTables } from "./neighbours";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

/**
 * `reading`: its file is being read. `unreadable`: it cannot be. `checking`: its rows are being understood. `ready`: waits
 * for somebody to look through it. `taking`, `taken`: its households and invitations are written. `undoing`, `undone`: and
 * taken back. `over`: thrown away.
 */
export type ListState =
  | "reading"
  | "unreadable"
  | "checking"
  | "ready"
  | "taking"
  | "taken"
  | "undoing"
  | "undone"
  | "over";

/** Something to say about a row of a list, as keys of the texts; `words` is what stood there, "" once it is forgotten. */
export interface SaidOfRow {
  line: number;
  what: string;
  words: string;
}

/** A row as it was understood, to be looked through. */
export interface SampleRow {
  line: number;
  home: string;
  kind: "joined" | "paperOnly" | "abstaining";
  people: { name: string; email: string; phone: string | null }[];
}

/** Lists of neighbours that people bring along, and who has taken the register out. */
export function lists(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { area }: AreaTables,
  { household }: HouseholdTables,
  { invitation }: NeighbourTables,
) {
  const listImport = k.table(
    "list_import",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      state: k.text<ListState>("state", "progress").notNull(),
      fileName: k.text("file_name", "structure").notNull(),
      /** Null when an operator brought the file by command. */
      uploadedBy: k.text("uploaded_by", "audit").references(() => person.id),
      uploadedAt: k.time("uploaded_at", "progress").notNull(),
      /** When somebody said to take it in. */
      takenAt: k.time("taken_at", "progress"),
      endedAt: k.time("ended_at", "progress"),
      /** The sheet of a spreadsheet with several. */
      sheet: k.text("sheet", "structure").notNull(),
      /** Rows of the file, titles and headings too, and how many of them the present state is through with. */
      rows: k.int("rows", "progress").notNull(),
      done: k.int("done", "progress").notNull(),
      /** How many of the rows stand above those with households. */
      above: k.int("above", "structure").notNull(),
      headings: k.json<string[]>("headings", "structure").notNull(),
      /** What each column is, as in households/import/columns.ts; null: not taken in. */
      columns: k.json<(string | null)[]>("columns", "structure").notNull(),
      /** Rows that this import may have: neighbours' lists are shorter than a municipality's. */
      most: k.int("most", "structure").notNull(),
      /** Rows that are a household. */
      households: k.int("households", "progress").notNull(),
      /** Of the rows as they were understood, then of what was written. */
      people: k.int("people", "coverage").notNull(),
      paperOnly: k.int("paper_only", "coverage").notNull(),
      abstaining: k.int("abstaining", "coverage").notNull(),
      faulty: k.int("faulty", "progress").notNull(),
      /** Who was a member or invited before, and households that were known. */
      known: k.int("known", "progress").notNull(),
      sample: k.json<SampleRow[]>("sample", "list").notNull(),
      problems: k.json<SaidOfRow[]>("problems", "list").notNull(),
      notes: k.json<SaidOfRow[]>("notes", "list").notNull(),
      /** Why nothing of the file can be read, as a key of the texts. */
      unreadable: k.text("unreadable", "progress"),
    },
    (t) => [k.index("list_import_area").on(t.areaId, t.uploadedAt), k.index("list_import_state").on(t.state)],
  );
  /** An uploaded file until it has been read: base64, in pieces that each fit in a short transaction. */
  const listPiece = k.table(
    "list_piece",
    {
      id: k.id(),
      importId: k
        .text("import_id", "key")
        .notNull()
        .references(() => listImport.id, { onDelete: "cascade" }),
      nr: k.int("nr", "structure").notNull(),
      data: k.text("data", "list").notNull(),
    },
    (t) => [k.uniqueIndex("list_piece_once").on(t.importId, t.nr)],
  );
  /** A row as it stands in the file, until the list is taken in or thrown away. */
  const listRow = k.table(
    "list_row",
    {
      seq: k.seq(),
      importId: k
        .text("import_id", "key")
        .notNull()
        .references(() => listImport.id, { onDelete: "cascade" }),
      line: k.int("line", "structure").notNull(),
      cells: k.json<string[]>("cells", "list").notNull(),
    },
    (t) => [k.index("list_row_of").on(t.importId)],
  );
  /** Who was invited because of a list; gone with the invitation. */
  const listInvitation = k.table(
    "list_invitation",
    {
      id: k.id(),
      importId: k
        .text("import_id", "key")
        .notNull()
        .references(() => listImport.id, { onDelete: "cascade" }),
      invitationId: k
        .text("invitation_id", "key")
        .notNull()
        .references(() => invitation.id, { onDelete: "cascade" }),
      /** The letter that asks; no reference, since letters are forgotten. */
      letterId: k.text("letter_id", "key").notNull(),
      /** Nobody knew the person before: undone, the person goes too. */
      isNew: k.bool("is_new", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("list_invitation_once").on(t.invitationId), k.index("list_invitation_of").on(t.importId)],
  );
  /** A household that a list brought, on paper or abstaining. */
  const listHousehold = k.table(
    "list_household",
    {
      id: k.id(),
      importId: k
        .text("import_id", "key")
        .notNull()
        .references(() => listImport.id, { onDelete: "cascade" }),
      householdId: k
        .text("household_id", "key")
        .notNull()
        .references(() => household.id, { onDelete: "cascade" }),
    },
    (t) => [k.index("list_household_of").on(t.importId), k.uniqueIndex("list_household_once").on(t.householdId)],
  );
  /** Somebody took out the register of an area, or of the whole municipality: those who stood in it see when and why. */
  const registerReading = k.table(
    "register_reading",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      /** Null: every area of the municipality. */
      areaId: k.text("area_id", "key").references(() => area.id),
      /** Null: an operator, by command. */
      readBy: k.text("read_by", "audit").references(() => person.id),
      /** What the reader was then, as in access/policy, or "operator". */
      role: k.text("role", "reading").notNull(),
      reason: k.text("reason", "reading").notNull(),
      at: k.time("at", "reading").notNull(),
    },
    (t) => [k.index("register_reading_of").on(t.municipalityId, t.at), k.index("register_reading_at").on(t.at)],
  );
  return { listImport, listPiece, listRow, listInvitation, listHousehold, registerReading };
}
export type ListTables = ReturnType<typeof lists>;
