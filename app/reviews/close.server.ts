import { and, count, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { municipalityNameIn } from "~/areas/municipality-name.server";
import { takeStep } from "~/areas/take-step.server";
import { yearOf } from "~/areas/year.server";
import { store } from "~/db/open.server";
import { cancelAhead } from "~/meetings/cancel.server";
import { recallSigns } from "~/signs/recall.server";
import type { Texts } from "~/texts/index";
import { end, type Place, type Said, wake } from "./tell.server";

/** Ends an area: its signs are recalled, its meetings called off, and everybody is told. False when it cannot end, having ended already. */
export async function endArea(decision: Decision, place: Place, said: Said): Promise<boolean> {
  const personId = said.by?.personId ?? null;
  const state = await takeStep(decision, place.areaId, "closed", { personId, note: said.words ?? undefined });
  if (!state) return false;
  const signs = await recallSigns(decision, place.areaId, personId);
  await callMeetingsOff(decision, place, said);
  await end(decision, place, said, signs);
  return true;
}

async function callMeetingsOff(decision: Decision, { areaId, municipalityId }: Place, { by, words }: Said) {
  const from = by?.name ?? (await municipalityNameIn(decision.tx, municipalityId));
  const reason = (t: Texts) => words ?? t.meetings.cancel.areaEnds;
  await cancelAhead(decision, areaId, { personId: by?.personId ?? null, from, reason });
}

async function placeIn(decision: Decision, areaId: string): Promise<Place | null> {
  const year = await yearOf(decision.tx, areaId);
  return year ? { areaId, name: year.name, municipalityId: year.municipalityId } : null;
}

/** An officer ends an area and tells the members why. A second time nothing happens. */
export function closeArea(permit: Permit<"area.close">, words: string): Promise<void> {
  const { areaId } = permit.scope;
  const by = { personId: permit.actor.personId, name: permit.actor.name };
  return decide(permit, { objectId: areaId }, async (decision) => {
    const place = await placeIn(decision, areaId);
    if (!place || !(await endArea(decision, place, { by, words }))) undo<void>(undefined);
  });
}

/**
 * An officer wakes a dormant area, or lets a closed one begin anew: active at once where a contact still serves, otherwise on
 * its way as one that was just approved. False when it neither rests nor is closed.
 */
export function awakenArea(permit: Permit<"area.awaken">, words: string): Promise<boolean> {
  const { areaId } = permit.scope;
  const by = { personId: permit.actor.personId, name: permit.actor.name };
  const how = { personId: by.personId, note: words };
  return decide<"area.awaken", boolean>(permit, { objectId: areaId }, async (decision) => {
    const woken =
      (await takeStep(decision, areaId, "awakened", how)) ?? (await takeStep(decision, areaId, "reopened", how));
    if (!woken) return undo(false);
    if (woken === "approved" && (await hasContact(decision, areaId)))
      await takeStep(decision, areaId, "active", { personId: by.personId });
    const place = await placeIn(decision, areaId);
    await wake(decision, place!, { by, words });
    return true;
  });
}

async function hasContact({ tx }: Decision, areaId: string): Promise<boolean> {
  const { contact, member } = store().t;
  const [row] = await tx
    .select({ n: count() })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt)));
  return row!.n > 0;
}
