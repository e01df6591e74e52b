import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

/**
 * `reading`: its file is being taken in. `unreadable`: there were no addresses in it. `ready`: whole, and waits for the
 * decision to use it. `current`: what the municipality's look-ups answer from. `over`: replaced or thrown away, its rows go.
 */
export type RegisterState = "reading" | "unreadable" | "ready" | "current" | "over";

/** What was wrong with one row of an address file; `line` as a spreadsheet counts, the heading being 1. */
export interface RowProblem {
  line: number;
  problem: "street" | "number" | "postcode" | "coordinates";
  /** What stood there. */
  found: string;
}

/** The municipality's own addresses, and which streets and shapes belong to an area: for "which area do I live in?". */
export function addresses(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { area }: AreaTables,
) {
  const addressRegister = k.table(
    "address_register",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      state: k.text<RegisterState>("state", "progress").notNull(),
      fileName: k.text("file_name", "structure").notNull(),
      /** The local SWEREF 99 zone of its coordinates ("15 00"), if the coordinates are neither degrees nor SWEREF 99 TM. */
      zone: k.text("zone", "structure").notNull(),
      /** Null when an operator brought the file by command. */
      uploadedBy: k.text("uploaded_by", "audit").references(() => person.id),
      uploadedAt: k.time("uploaded_at", "progress").notNull(),
      usedAt: k.time("used_at", "progress"),
      /** Rows of the file that have been read, and what became of them. */
      rows: k.int("rows", "structure").notNull(),
      taken: k.int("taken", "structure").notNull(),
      repeated: k.int("repeated", "structure").notNull(),
      faulty: k.int("faulty", "structure").notNull(),
      withoutPoint: k.int("without_point", "structure").notNull(),
      /** Share of the file that has been read, in percent. */
      percent: k.int("percent", "progress").notNull(),
      /** The first of the faulty rows. */
      problems: k.json<RowProblem[]>("problems", "structure").notNull(),
      /** Why nothing of the file can be read, as a key of the texts. */
      unreadable: k.text("unreadable", "structure"),
    },
    (t) => [
      k.index("address_register_of").on(t.municipalityId, t.state),
      k.index("address_register_state").on(t.state),
    ],
  );
  /** An uploaded file until it has been read, in pieces that each fit in a short transaction. */
  const addressPiece = k.table(
    "address_piece",
    {
      id: k.id(),
      registerId: k
        .text("register_id", "key")
        .notNull()
        .references(() => addressRegister.id, { onDelete: "cascade" }),
      nr: k.int("nr", "structure").notNull(),
      text: k.text("text", "structure").notNull(),
    },
    (t) => [k.uniqueIndex("address_piece_once").on(t.registerId, t.nr)],
  );
  /** An address of the register: a place on the ground, nobody's home as far as this table knows. */
  const address = k.table(
    "address",
    {
      seq: k.seq(),
      registerId: k
        .text("register_id", "key")
        .notNull()
        .references(() => addressRegister.id, { onDelete: "cascade" }),
      street: k.text("street", "structure").notNull(),
      streetKey: k.text("street_key", "structure").notNull(),
      /** House number with its letter, "12B", and where that lies along the street (areas/where/places.ts). */
      number: k.text("number", "structure").notNull(),
      place: k.int("place", "structure").notNull(),
      postcode: k.text("postcode", "structure").notNull(),
      town: k.text("town", "structure").notNull(),
      townKey: k.text("town_key", "structure").notNull(),
      /** WGS 84 in ten-millionths of a degree (a centimetre); null when the file has none. */
      lat: k.int("lat", "structure"),
      lon: k.int("lon", "structure"),
    },
    (t) => [
      k.uniqueIndex("address_once").on(t.streetKey, t.place, t.number, t.postcode, t.townKey, t.registerId),
      k.index("address_of").on(t.registerId),
    ],
  );
  /** A street of the register, for "did you mean" and for suggestions. */
  const addressStreet = k.table(
    "address_street",
    {
      seq: k.seq(),
      registerId: k
        .text("register_id", "key")
        .notNull()
        .references(() => addressRegister.id, { onDelete: "cascade" }),
      street: k.text("street", "structure").notNull(),
      streetKey: k.text("street_key", "structure").notNull(),
      town: k.text("town", "structure").notNull(),
      townKey: k.text("town_key", "structure").notNull(),
      /** Without å, ä, ö, spaces and stops: what suggestions begin with. */
      folded: k.text("folded", "structure").notNull(),
    },
    (t) => [
      k.uniqueIndex("address_street_once").on(t.registerId, t.streetKey, t.townKey),
      k.index("address_street_folded").on(t.folded),
    ],
  );
  /** How a street's name may be misspelled: itself folded, and with any one letter left out. */
  const addressSpelling = k.table(
    "address_spelling",
    {
      seq: k.seq(),
      spelling: k.text("spelling", "structure").notNull(),
      streetSeq: k
        .big("street_seq", "key")
        .notNull()
        .references(() => addressStreet.seq, { onDelete: "cascade" }),
    },
    (t) => [k.index("address_spelling_of").on(t.spelling), k.index("address_spelling_street").on(t.streetSeq)],
  );
  /** Houses of one street that belong to an area; from and to are places along it, both included. */
  const areaStretch = k.table(
    "area_stretch",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id, { onDelete: "cascade" }),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      streetKey: k.text("street_key", "structure").notNull(),
      /** "" when the street lies in one town, or the area takes it wherever it lies. */
      townKey: k.text("town_key", "structure").notNull(),
      fromPlace: k.int("from_place", "structure").notNull(),
      toPlace: k.int("to_place", "structure").notNull(),
      parity: k.text<"all" | "odd" | "even">("parity", "structure").notNull(),
    },
    (t) => [
      k.index("area_stretch_along").on(t.streetKey, t.municipalityId, t.fromPlace),
      k.index("area_stretch_of").on(t.areaId),
    ],
  );
  /** An area as it is drawn on the map: GeoJSON coordinates of a MultiPolygon. */
  const areaShape = k.table(
    "area_shape",
    {
      seq: k.seq(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id, { onDelete: "cascade" }),
      coordinates: k.json<[number, number][][][]>("coordinates", "structure").notNull(),
      drawnAt: k.time("drawn_at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("area_shape_once").on(t.areaId)],
  );
  /** The squares of the grid (areas/where/cells.ts) that a shape touches. */
  const areaCell = k.table(
    "area_cell",
    {
      seq: k.seq(),
      cell: k.big("cell", "structure").notNull(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id, { onDelete: "cascade" }),
      shapeSeq: k
        .big("shape_seq", "key")
        .notNull()
        .references(() => areaShape.seq, { onDelete: "cascade" }),
      whole: k.bool("whole", "structure").notNull(),
    },
    (t) => [k.index("area_cell_at").on(t.cell), k.index("area_cell_of").on(t.shapeSeq)],
  );
  return { addressRegister, addressPiece, address, addressStreet, addressSpelling, areaStretch, areaShape, areaCell };
}
export type AddressTables = ReturnType<typeof addresses>;
