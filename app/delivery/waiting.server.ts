import { and, asc, count, eq, gt, gte, inArray, isNull, lte } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Cursor } from "./audience.server";
import { ofLetter } from "./range.server";

/** An entry of the queue, as far as it tells what waits. */
interface Entry {
  seq: number;
  letterId: string;
  firstSeq: number;
  lastSeq: number;
  size: number;
  cursorArea: string | null;
  cursorPerson: string | null;
  createdAt: Date;
  dueAt: Date;
  leasedBy: string | null;
}

/** Open rows of entries that nobody holds: they do not change until somebody takes the entry again. */
const resting = new Map<string, number>();
const mostKept = 10_000;

async function openIn({ letterId, firstSeq, lastSeq }: Entry): Promise<number> {
  const { delivery } = store().t;
  const within = and(gte(delivery.seq, firstSeq), lte(delivery.seq, lastSeq), ofLetter(letterId));
  const [row] = await store()
    .read.select({ n: count() })
    .from(delivery)
    .where(and(within, inArray(delivery.state, ["queued", "deferred"])));
  return row!.n;
}

async function waitingIn(entry: Entry): Promise<number> {
  if (entry.leasedBy !== null) return openIn(entry); // a worker is at it: at most a thousand neighbouring rows
  if (entry.dueAt.getTime() === entry.createdAt.getTime()) return entry.size; // nobody has touched it
  const key = `${entry.letterId} ${entry.seq} ${entry.dueAt.getTime()}`;
  const known = resting.get(key);
  if (known !== undefined) return known;
  if (resting.size >= mostKept) resting.clear();
  const found = await openIn(entry);
  resting.set(key, found);
  return found;
}

/** Members who read a letter's language; one of them in two areas counts twice. */
function readers(letterId: string) {
  const { letter, member, person } = store().t;
  const language = store().read.select({ locale: letter.locale }).from(letter).where(eq(letter.id, letterId));
  return {
    present: isNull(member.leftAt),
    person: and(eq(person.id, member.personId), eq(person.locale, language)),
  };
}

/** Readers by area of letters whose rows are still being written, counted once. */
const audiences = new Map<string, { areaId: string; n: number }[]>();

async function audienceOf(letterId: string) {
  const known = audiences.get(letterId);
  if (known) return known;
  const { letterArea, member, person } = store().t;
  const reading = readers(letterId);
  const found = await store()
    .read.select({ areaId: letterArea.areaId, n: count() })
    .from(letterArea)
    .innerJoin(member, and(eq(member.areaId, letterArea.areaId), reading.present))
    .innerJoin(person, reading.person)
    .where(eq(letterArea.letterId, letterId))
    .groupBy(letterArea.areaId)
    .orderBy(asc(letterArea.areaId));
  if (audiences.size >= 100) audiences.clear();
  audiences.set(letterId, found);
  return found;
}

/** Members who have no row yet; a little more than will get one, since not everybody wants every letter. */
async function unwritten(letterId: string, from: Cursor): Promise<number> {
  const { member, person } = store().t;
  const reading = readers(letterId);
  const later = (await audienceOf(letterId)).filter(({ areaId }) => areaId > from.area);
  const [here] = await store()
    .read.select({ n: count() })
    .from(member)
    .innerJoin(person, reading.person)
    .where(and(eq(member.areaId, from.area), gt(member.personId, from.person), reading.present));
  return later.reduce((sum, { n }) => sum + n, here!.n);
}

/** Letters that wait: `open` have rows, of an audience that is still being written more will have. */
export interface Waiting {
  waiting: number;
  open: number;
  /** False while an audience is being written. */
  isExact: boolean;
}

/**
 * How many letters of these still wait, exact but for an audience whose rows are still being written. Reads the queue's
 * entries, and rows only of the few that a worker holds: cheap enough to ask every few seconds while a million go out.
 */
export async function lettersWaiting(letterIds: string[]): Promise<Waiting> {
  const { dispatch } = store().t;
  const entries = await store().read.select().from(dispatch).where(inArray(dispatch.letterId, letterIds));
  let [open, later, isExact] = [0, 0, true];
  for (const entry of entries) {
    open += await waitingIn(entry);
    if (entry.cursorArea === null) continue;
    isExact = false;
    later += await unwritten(entry.letterId, { area: entry.cursorArea, person: entry.cursorPerson! });
  }
  return { waiting: open + later, open, isExact };
}
