import type { Decision } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { settingsOf } from "~/organisations/settings.server";
import { isNight } from "../schedule/send-time";
import { approversOf } from "../submit.server";
import type { AlertRow } from "../words.server";
import { nextMorning } from "./next-morning";

/**
 * Whether an officer may send a warning without a second one: an urgent one, where the municipality allows it, at night
 * or when nobody else could approve it at all.
 */
export async function maySendAlone(read: Reader, row: AlertRow, personId: string, now: Date): Promise<boolean> {
  if (row.kind !== "warning" || row.priority !== "urgent") return false;
  if (!["draft", "returned", "submitted"].includes(row.state)) return false;
  if (!(await settingsOf(read, row.municipalityId)).loneOfficerUrgent) return false;
  return isNight(now) || (await approversOf(read, row, personId)).length === 0;
}

/** Notes that a warning went out with one officer's eyes only, and why: another one reads it afterwards. */
export async function keepLateReview(
  { tx, now }: Decision,
  permit: Permit<"alert.approve">,
  row: AlertRow,
  reason: string,
) {
  const { id, municipalityId } = row;
  const review = { id, municipalityId, sentBy: permit.actor.personId, sentAt: now, dueAt: nextMorning(now), reason };
  await tx.insert(store().t.lateReview).values(review);
}
