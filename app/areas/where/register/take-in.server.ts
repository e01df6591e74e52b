/** The worker's part: reads uploaded address files, and clears away the rows of registers that are over. */
import { asc, eq, inArray } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import { log } from "~/log.server";
import { endDraft, takeRows } from "./draft.server";
import { type ReadRow, readAddresses, UnreadableFile } from "./read-file";

/** Reads the file that has waited longest, if any, and clears away what is over. */
export async function takeInAddresses(stop?: AbortSignal): Promise<void> {
  const id = await waitingDraft();
  if (id) await takeInDraft(id, stop);
  await clearOver();
}

/** A draft whose file was uploaded; one that an operator's command is reading has no pieces. */
async function waitingDraft(): Promise<string | undefined> {
  const { read, t } = store();
  const [found] = await read
    .select({ id: t.addressRegister.id })
    .from(t.addressRegister)
    .innerJoin(t.addressPiece, eq(t.addressPiece.registerId, t.addressRegister.id))
    .where(eq(t.addressRegister.state, "reading"))
    .orderBy(asc(t.addressRegister.uploadedAt))
    .limit(1);
  return found?.id;
}

async function takeInDraft(id: string, stop?: AbortSignal): Promise<void> {
  const { read, t } = store();
  const pieces = await read
    .select()
    .from(t.addressPiece)
    .where(eq(t.addressPiece.registerId, id))
    .orderBy(asc(t.addressPiece.nr));
  const [draft] = await read
    .select({ zone: t.addressRegister.zone })
    .from(t.addressRegister)
    .where(eq(t.addressRegister.id, id));
  if (!draft) return;
  await readInto(id, () => readAddresses(pieces.map((piece) => piece.text).join(""), draft.zone), stop);
  log.debug({ register: id }, "an address file has been read");
}

/** Reads a file into a draft, to its end: the draft is then ready or unreadable. At the signal it stops, to go on later. */
export async function readInto(id: string, rows: () => Iterable<ReadRow>, stop?: AbortSignal): Promise<void> {
  try {
    if (await takeRows(id, rows(), stop)) await endDraft(id, null);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    await endDraft(id, error.why);
  }
}

/** Deletes addresses, streets and pieces of registers that are over, a few hundred at a time. */
async function clearOver(): Promise<void> {
  await inBatches(() => clearTurn("address"));
  await inBatches(() => clearTurn("addressStreet"));
  await clearPieces();
}

async function clearTurn(name: "address" | "addressStreet"): Promise<number> {
  const { read, t } = store();
  const table = t[name] as typeof t.address;
  const rows = await read
    .select({ seq: table.seq })
    .from(t.addressRegister)
    .innerJoin(table, eq(table.registerId, t.addressRegister.id))
    .where(eq(t.addressRegister.state, "over"))
    .limit(mostAtOnce);
  const seqs = rows.map((row) => row.seq);
  if (seqs.length > 0) await store().tx((tx) => tx.delete(table).where(inArray(table.seq, seqs)), { relaxed: true });
  return seqs.length;
}

async function clearPieces(): Promise<void> {
  const { read, t } = store();
  const rows = await read
    .selectDistinct({ id: t.addressRegister.id })
    .from(t.addressRegister)
    .innerJoin(t.addressPiece, eq(t.addressPiece.registerId, t.addressRegister.id))
    .where(eq(t.addressRegister.state, "over"));
  for (const { id } of rows)
    await store().tx((tx) => tx.delete(t.addressPiece).where(eq(t.addressPiece.registerId, id)), { relaxed: true });
}
