/** The worker's part: what somebody has uploaded is read, what somebody has decided is taken in or taken back, batch by batch. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { ListState } from "~/db/schema/lists";
import { log } from "~/log.server";
import { readList } from "./draft.server";
import { lookThrough, rowsOf } from "./look-through.server";
import { type Destination, takeRows } from "./take-rows.server";
import { undoSome } from "./undo.server";

/** Rows that one transaction takes in: about a tenth of a second, so that others get in between. */
const rowsAtOnce = 50;

const moving: ListState[] = ["reading", "checking", "taking", "undoing"];

type List = Awaited<ReturnType<typeof waiting>>[number];

function waiting() {
  const { read, t } = store();
  return read
    .select()
    .from(t.listImport)
    .where(inArray(t.listImport.state, moving))
    .orderBy(asc(t.listImport.uploadedAt));
}

/** Moves every list on that waits, each until somebody has to decide again; at the signal it stops, to go on later. */
export async function takeInLists(stop?: AbortSignal): Promise<void> {
  for (;;) {
    const [list] = await waiting();
    if (!list || stop?.aborted) return;
    await moveOn(list, stop);
    log.debug({ list: list.id, was: list.state }, "a list of neighbours has moved on");
  }
}

/** Moves one list on until somebody has to decide again, without waiting for the worker; how it then stands. */
export async function moveListOn(id: string): Promise<List> {
  const { read, t } = store();
  for (;;) {
    const [list] = await read.select().from(t.listImport).where(eq(t.listImport.id, id));
    if (!moving.includes(list!.state)) return list!;
    await moveOn(list!);
  }
}

async function moveOn(list: List, stop?: AbortSignal): Promise<void> {
  if (list.state === "reading") return readList(list);
  if (list.state === "checking") return lookThrough(list);
  if (list.state === "undoing") return undoList(list.id, stop);
  return takeIn(list, stop);
}

async function destinationOf({ id, areaId, uploadedBy }: List): Promise<Destination> {
  const { read, t } = store();
  const [row] = await read
    .select({ area: t.area.name, municipalityId: t.area.municipalityId, name: t.person.name })
    .from(t.area)
    .leftJoin(t.person, eq(t.person.id, uploadedBy ?? ""))
    .where(eq(t.area.id, areaId));
  const { area, municipalityId, name } = row!;
  return { importId: id, areaId, area, municipalityId, by: uploadedBy && name ? { personId: uploadedBy, name } : null };
}

async function takeIn(list: List, stop?: AbortSignal): Promise<void> {
  const to = await destinationOf(list);
  const households = [...(await rowsOf(list))].flatMap(({ household }) => household ?? []);
  for (let done = list.done; !stop?.aborted; done += rowsAtOnce) {
    const batch = households.slice(done, done + rowsAtOnce);
    if (!(await takeBatch(to, done, batch, households.length))) return;
    // Others on this thread, such as a letter that is being sent, get their turn.
    await new Promise((next) => setImmediate(next));
  }
}

/** False when that was the last batch, or another worker has gone on with the list. */
function takeBatch(
  to: Destination,
  done: number,
  batch: Parameters<typeof takeRows>[2],
  all: number,
): Promise<boolean> {
  const { listImport, listRow } = store().t;
  return store().tx(
    async (tx) => {
      const now = new Date();
      const still = and(eq(listImport.id, to.importId), eq(listImport.state, "taking"), eq(listImport.done, done));
      const [list] = await tx.select().from(listImport).where(still);
      if (!list) return false;
      const written = await takeRows({ tx, now }, to, batch);
      const before = done === 0 ? { people: 0, paperOnly: 0, abstaining: 0, known: 0 } : list;
      const last = done + batch.length >= all;
      await tx
        .update(listImport)
        .set({
          done: done + batch.length,
          people: before.people + written.people,
          paperOnly: before.paperOnly + written.paperOnly,
          abstaining: before.abstaining + written.abstaining,
          known: before.known + written.known,
          ...(last && { state: "taken", endedAt: now, sample: [], notes: [] }),
        })
        .where(still);
      if (last) await tx.delete(listRow).where(eq(listRow.importId, to.importId));
      return !last;
    },
    { serial: true },
  );
}

async function undoList(id: string, stop?: AbortSignal): Promise<void> {
  while (!stop?.aborted && (await undoSome(id, rowsAtOnce))) await new Promise((next) => setImmediate(next));
}
