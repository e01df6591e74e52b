import { and, asc, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { MeetingList } from "~/db/schema/meetings";
import type { Reader } from "~/db/store";
import { meetingIn } from "./about.server";
import type { ListsInput } from "./forms";

type Arranges = Permit<"meeting.arrange">;

/** The points of a meeting's agenda and checklist, in order. */
export async function itemsOf(read: Reader, meetingId: string) {
  const { meetingItem } = store().t;
  const { id, list, text, doneAt } = meetingItem;
  return read
    .select({ id, list, text, doneAt })
    .from(meetingItem)
    .where(eq(meetingItem.meetingId, meetingId))
    .orderBy(asc(meetingItem.list), asc(meetingItem.place));
}
export type MeetingItem = Awaited<ReturnType<typeof itemsOf>>[number];

/** Writes a meeting's lists. What was ticked stays ticked where its text is the same. */
export async function writeItems({ tx }: Decision, meetingId: string, lists: ListsInput): Promise<void> {
  const { meetingItem } = store().t;
  const before = await tx.select().from(meetingItem).where(eq(meetingItem.meetingId, meetingId));
  await tx.delete(meetingItem).where(eq(meetingItem.meetingId, meetingId));
  const rows = (["agenda", "checklist"] as const satisfies MeetingList[]).flatMap((list) =>
    lists[list].map((text, place) => {
      const same = before.find((item) => item.list === list && item.text === text);
      const done = { doneAt: same?.doneAt ?? null, doneBy: same?.doneBy ?? null };
      return { id: newId(), meetingId, list, place, text, ...done };
    }),
  );
  if (rows.length > 0) await tx.insert(meetingItem).values(rows);
}

/** Changes a meeting's lists; false when the meeting is not here. */
export function changeItems(permit: Arranges, meetingId: string, lists: ListsInput): Promise<boolean> {
  const about = { objectId: meetingId, detail: { agenda: lists.agenda.length, checklist: lists.checklist.length } };
  return decide(permit, about, async (decision) => {
    if (!(await meetingIn(decision.tx, permit.scope.areaId, meetingId))) return undo(false);
    await writeItems(decision, meetingId, lists);
    return true;
  });
}

/** Ticks a point, or takes the tick away; the same twice changes nothing. */
export function tickItem(
  permit: Arranges,
  meetingId: string,
  { item, done }: { item: string; done: boolean },
): Promise<void> {
  return decide(permit, { objectId: meetingId, detail: { item, done } }, async ({ tx, now }) => {
    if (!(await meetingIn(tx, permit.scope.areaId, meetingId))) undo<void>(undefined);
    const { meetingItem } = store().t;
    const [row] = await tx
      .select({ doneAt: meetingItem.doneAt })
      .from(meetingItem)
      .where(and(eq(meetingItem.id, item), eq(meetingItem.meetingId, meetingId)));
    if (!row || (row.doneAt !== null) === done) undo<void>(undefined);
    const ticked = done ? { doneAt: now, doneBy: permit.actor.personId } : { doneAt: null, doneBy: null };
    await tx.update(meetingItem).set(ticked).where(eq(meetingItem.id, item));
  });
}
