/**
 * A register on its way: what is written here nobody's look-up answers from, so it needs no decision; that comes when
 * the whole is used, in one audited step (use.server.ts).
 */
import { and, eq, inArray } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { RegisterState, RowProblem } from "~/db/schema/addresses";
import type { Writer } from "~/db/store";
import { folded, spellings } from "../street-names";
import type { ReadRow } from "./read-file";
import type { FileAddress } from "./read-row";

/** Rows of a file that one transaction takes: a few hundredths of a second, so that others get in between. */
export const rowsAtOnce = 500;
/** Faulty rows that are kept to be shown. */
export const mostProblems = 200;
const drafts: RegisterState[] = ["reading", "ready", "unreadable"];

export interface NewDraft {
  id: string;
  municipalityId: string;
  fileName: string;
  zone: string;
  /** Null for an operator. */
  uploadedBy: string | null;
}

/** Begins a draft; the municipality's earlier one is over. */
export async function beginDraft(tx: Writer, now: Date, draft: NewDraft): Promise<void> {
  const { addressRegister } = store().t;
  await tx
    .update(addressRegister)
    .set({ state: "over" })
    .where(and(eq(addressRegister.municipalityId, draft.municipalityId), inArray(addressRegister.state, drafts)));
  const counts = { rows: 0, taken: 0, repeated: 0, faulty: 0, withoutPoint: 0, percent: 0 };
  await tx.insert(addressRegister).values({ ...draft, ...counts, state: "reading", uploadedAt: now, problems: [] });
}

type Draft = Awaited<ReturnType<typeof draftBy>>;

async function draftBy(tx: Writer, id: string) {
  const { addressRegister } = store().t;
  const [found] = await tx.select().from(addressRegister).where(eq(addressRegister.id, id));
  return found?.state === "reading" ? found : undefined;
}

/**
 * Takes a file's rows in, batch by batch; what an earlier turn took is passed over. False when the draft is over
 * meanwhile, when another worker has gone on with it, or at the signal.
 * @throws UnreadableFile as the rows are read.
 */
export async function takeRows(id: string, rows: Iterable<ReadRow>, stop?: AbortSignal): Promise<boolean> {
  let batch: ReadRow[] = [];
  let done = (await draftBy(store().read as Writer, id))?.rows ?? 0;
  let passed = 0;
  const take = async () => {
    const taken = await store().tx((tx) => takeBatch(tx, id, done, batch), { relaxed: true });
    done += batch.length;
    batch = [];
    // Others on this thread, such as a letter that is being sent, get their turn.
    await new Promise((next) => setImmediate(next));
    return taken && !stop?.aborted;
  };
  for (const row of rows) {
    if (passed++ < done) continue;
    batch.push(row);
    if (batch.length === rowsAtOnce && !(await take())) return false;
  }
  return batch.length === 0 || (await take());
}

async function takeBatch(tx: Writer, id: string, done: number, batch: ReadRow[]): Promise<boolean> {
  const draft = await draftBy(tx, id);
  if (!draft || draft.rows !== done) return false;
  const found = batch.flatMap((row) => ("address" in row ? [row.address] : []));
  const inserted = await insertAddresses(tx, id, found);
  await insertStreets(tx, id, found);
  await note(tx, draft, batch, inserted);
  return true;
}

async function insertAddresses(tx: Writer, registerId: string, found: FileAddress[]): Promise<number> {
  if (found.length === 0) return 0;
  const { address } = store().t;
  const rows = found.map(({ point, ...row }) => ({
    ...row,
    registerId,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
  }));
  return (await tx.insert(address).values(rows).onConflictDoNothing().returning({ seq: address.seq })).length;
}

/** Streets that are new to the register, with the ways to misspell them. */
async function insertStreets(tx: Writer, registerId: string, found: FileAddress[]): Promise<void> {
  const { addressStreet, addressSpelling } = store().t;
  const streets = new Map(
    found.map(({ street, streetKey, town, townKey }) => [
      `${streetKey}|${townKey}`,
      { registerId, street, streetKey, town, townKey, folded: folded(street) },
    ]),
  );
  if (streets.size === 0) return;
  const fresh = await tx
    .insert(addressStreet)
    .values([...streets.values()])
    .onConflictDoNothing()
    .returning();
  const wrong = fresh.flatMap(({ seq, street }) => spellings(street).map((spelling) => ({ spelling, streetSeq: seq })));
  if (wrong.length > 0) await tx.insert(addressSpelling).values(wrong);
}

async function note(tx: Writer, draft: NonNullable<Draft>, batch: ReadRow[], inserted: number): Promise<void> {
  const { addressRegister } = store().t;
  const problems = batch.flatMap((row): RowProblem[] =>
    "problem" in row ? [{ line: row.line, problem: row.problem, found: row.found }] : [],
  );
  const read = batch.length - problems.length;
  const withoutPoint = batch.filter((row) => "address" in row && row.address.point === null).length;
  await tx
    .update(addressRegister)
    .set({
      rows: draft.rows + batch.length,
      taken: draft.taken + inserted,
      repeated: draft.repeated + read - inserted,
      faulty: draft.faulty + problems.length,
      withoutPoint: draft.withoutPoint + withoutPoint,
      percent: batch.at(-1)!.percent,
      problems: [...draft.problems, ...problems].slice(0, mostProblems),
    })
    .where(eq(addressRegister.id, draft.id));
}

/** Ends the reading of a draft: it is ready, or there was nothing to read in it. */
export function endDraft(id: string, unreadable: string | null): Promise<void> {
  const { addressRegister, addressPiece } = store().t;
  const reading = and(eq(addressRegister.id, id), eq(addressRegister.state, "reading"));
  return store().tx(
    async (tx) => {
      await tx
        .update(addressRegister)
        .set({ state: unreadable ? "unreadable" : "ready", unreadable, percent: 100 })
        .where(reading);
      await tx.delete(addressPiece).where(eq(addressPiece.registerId, id));
    },
    { relaxed: true },
  );
}

/** Characters of one piece of an uploaded file. */
const pieceLength = 60_000;
const piecesAtOnce = 20;

/** Keeps an uploaded file until the worker has read it. */
export async function keepFile(tx: Writer, registerId: string, text: string): Promise<void> {
  const { addressPiece } = store().t;
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, nr) => {
    return { id: newId(), registerId, nr, text: text.slice(nr * pieceLength, (nr + 1) * pieceLength) };
  });
  for (let from = 0; from < pieces.length; from += piecesAtOnce)
    await tx.insert(addressPiece).values(pieces.slice(from, from + piecesAtOnce));
}
