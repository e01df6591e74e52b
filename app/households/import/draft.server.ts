/**
 * A list on its way: what is written here is nobody's household yet, so it needs no decision. That comes when somebody
 * says to take it in, in one audited step (decide-list.server.ts).
 */
import { and, asc, eq, inArray } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { ListState } from "~/db/schema/lists";
import type { Writer } from "~/db/store";
import { isForbidden, understand } from "./columns";
import { isProtected } from "./read-row";
import { type ListTable, readTable, type TableRow } from "./read-table";
import { UnreadableList } from "./unreadable";

/** Rows of a file that one transaction takes: a few hundredths of a second, so that others get in between. */
const rowsAtOnce = 500;
/** Characters of one piece of an uploaded file, in base64; and pieces that one statement takes. */
const [pieceLength, piecesAtOnce] = [60_000, 20];
export const drafts: ListState[] = ["reading", "unreadable", "checking", "ready"];

export interface NewList {
  id: string;
  areaId: string;
  fileName: string;
  /** Null for an operator. */
  uploadedBy: string | null;
  /** Rows that it may have. */
  most: number;
}

const nothingYet = {
  sheet: "",
  rows: 0,
  done: 0,
  above: 0,
  headings: [],
  columns: [],
  households: 0,
  people: 0,
  paperOnly: 0,
  abstaining: 0,
  faulty: 0,
  known: 0,
  sample: [],
  problems: [],
  notes: [],
};
/** What a list that is over keeps of its rows: nothing. */
export const forgotten = { sample: [], problems: [], notes: [], headings: [], columns: [] };

/** Begins a draft; the area's earlier one is over. */
export async function beginList(tx: Writer, now: Date, list: NewList, bytes: Uint8Array): Promise<void> {
  const { listImport, listPiece } = store().t;
  const earlier = await tx
    .select({ id: listImport.id })
    .from(listImport)
    .where(and(eq(listImport.areaId, list.areaId), inArray(listImport.state, drafts)));
  for (const { id } of earlier) await endList(tx, now, id);
  await tx.insert(listImport).values({ ...list, ...nothingYet, state: "reading", uploadedAt: now });
  const text = Buffer.from(bytes).toString("base64");
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, nr) => {
    return { id: newId(), importId: list.id, nr, data: text.slice(nr * pieceLength, (nr + 1) * pieceLength) };
  });
  for (let at = 0; at < pieces.length; at += piecesAtOnce)
    await tx.insert(listPiece).values(pieces.slice(at, at + piecesAtOnce));
}

/** Throws a draft away, with every word of it. */
export async function endList(tx: Writer, now: Date, id: string): Promise<void> {
  const { listImport, listPiece, listRow } = store().t;
  for (const table of [listPiece, listRow]) await tx.delete(table).where(eq(table.importId, id));
  await tx
    .update(listImport)
    .set({ ...forgotten, state: "over", endedAt: now })
    .where(eq(listImport.id, id));
}

async function bytesOf(importId: string): Promise<Uint8Array> {
  const { read, t } = store();
  const pieces = await read
    .select({ data: t.listPiece.data })
    .from(t.listPiece)
    .where(eq(t.listPiece.importId, importId))
    .orderBy(asc(t.listPiece.nr));
  return new Uint8Array(Buffer.from(pieces.map(({ data }) => data).join(""), "base64"));
}

type Draft = { id: string; most: number };

/** Reads the file of a draft into rows; it then waits for its rows to be understood, or is unreadable. */
export async function readList({ id, most }: Draft): Promise<void> {
  try {
    const table = await readTable(await bytesOf(id));
    const found = understand(table.rows);
    const above = found.headingAt === null ? 0 : found.headingAt + 1;
    if (table.rows.length - above > most) throw new UnreadableList("tooManyRows");
    if (found.columns.every((column) => column === null)) throw new UnreadableList("nothingKnown");
    await keepRows(id, table.rows.map(withoutWhatNobodyMayKeep(found.headings)));
    await settleReading(id, table, { ...found, above });
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    await change(id, "reading", { state: "unreadable", unreadable: error.why });
  }
}

/** Personal numbers and the like, and rows that say that somebody's identity is protected, are not even kept as a draft. */
const withoutWhatNobodyMayKeep =
  (headings: string[]) =>
  ({ line, cells }: TableRow): TableRow => {
    const hidden = cells.find(isProtected);
    if (hidden) return { line, cells: [hidden] };
    return { line, cells: cells.map((cell, at) => (isForbidden(headings[at] ?? "") ? "" : cell)) };
  };

async function keepRows(importId: string, rows: TableRow[]): Promise<void> {
  const { listRow } = store().t;
  await store().tx((tx) => tx.delete(listRow).where(eq(listRow.importId, importId)), { relaxed: true });
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce).map((row) => ({ ...row, importId }));
    await store().tx((tx) => tx.insert(listRow).values(some), { relaxed: true });
  }
}

interface Understanding {
  headings: string[];
  columns: (string | null)[];
  above: number;
}

async function settleReading(id: string, { rows, sheet }: ListTable, { headings, columns, above }: Understanding) {
  await change(id, "reading", { state: "checking", rows: rows.length, sheet, headings, columns, above });
  const { listPiece } = store().t;
  await store().tx((tx) => tx.delete(listPiece).where(eq(listPiece.importId, id)), { relaxed: true });
}

type Change = Partial<ReturnType<typeof store>["t"]["listImport"]["$inferInsert"]>;

/** Changes a list that is still in a state; whoever threw it away meanwhile has been first. */
export async function change(id: string, from: ListState, set: Change): Promise<void> {
  const { listImport } = store().t;
  const still = and(eq(listImport.id, id), eq(listImport.state, from));
  await store().tx((tx) => tx.update(listImport).set(set).where(still), { relaxed: true });
}
