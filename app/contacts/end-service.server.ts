import { and, eq, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { areaWithoutContact, tookOver } from "./handover-letters";
import { heirAmong } from "./heir";
import { type Serving, servingIn } from "./serving.server";

/** Where a contact serves. */
export interface Post {
  contactId: string;
  areaId: string;
}

/**
 * Ends a contact's service and leaves nothing orphaned: the households go to the heir, who is told; substitutes and
 * questions to a successor end; an area without any contact is told to its officers at once. `toId`: a given heir, who
 * is told otherwise. False when the contact does not serve here.
 */
export async function endService(decision: Decision, { contactId, areaId }: Post, toId?: string): Promise<boolean> {
  const { tx, now } = decision;
  const { contact, household, substitute, succession } = store().t;
  const [ended] = await tx
    .update(contact)
    .set({ releasedAt: now })
    .where(and(eq(contact.id, contactId), eq(contact.areaId, areaId), isNull(contact.releasedAt)))
    .returning();
  if (!ended) return false;
  const serving = await servingIn(tx, areaId);
  const heir = toId ? null : heirAmong(serving);
  const moved = await tx
    .update(household)
    .set({ contactId: toId ?? heir?.id ?? null })
    .where(eq(household.contactId, contactId))
    .returning({ kind: household.kind });
  await tx
    .update(substitute)
    .set({ endedAt: now })
    .where(and(eq(substitute.contactId, contactId), isNull(substitute.endedAt)));
  await tx
    .update(succession)
    .set({ outcome: "withdrawn", answeredAt: now })
    .where(and(eq(succession.contactId, contactId), isNull(succession.outcome)));
  const known = moved.filter(({ kind }) => kind !== "abstaining").length;
  if (heir && known > 0) await tellHeir(decision, areaId, heir, known);
  if (serving.length === 0) await tellOfficers(decision, areaId);
  return true;
}

async function areaOf({ tx }: Decision, areaId: string) {
  const { area } = store().t;
  const [found] = await tx
    .select({ areaId: area.id, area: area.name, municipalityId: area.municipalityId, stage: area.stage })
    .from(area)
    .where(eq(area.id, areaId));
  return found!;
}

async function tellHeir(decision: Decision, areaId: string, heir: Serving, households: number) {
  const { municipalityId, ...about } = await areaOf(decision, areaId);
  const { personId, locale } = heir;
  const content = tookOver(textsFor(locale), locale, { ...about, households });
  await queueLetter(decision, { kind: "contactTookOver", content, municipalityId }, { personId, areaId });
}

/** Tells the officers that nobody answers for an area any more. A closed one needs nobody. */
export async function tellOfficers(decision: Decision, areaId: string): Promise<void> {
  const { municipalityId, stage, ...about } = await areaOf(decision, areaId);
  if (stage === "closed") return;
  for (const { personId, locale } of await officersOf(decision.tx, municipalityId)) {
    const content = areaWithoutContact(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "areaWithoutContact", content, municipalityId }, { personId });
  }
}
