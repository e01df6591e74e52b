import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { endSessionsOf } from "~/access/session.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import type { SubstituteInput } from "./forms";
import { memberHere } from "./member-here.server";
import { ownService } from "./own-service.server";
import { substituteNamed } from "./service-letters";

/** `notContact`: a substitute, who cannot name another. `notMember`: has left, or is contact already. */
export type SubstituteAnswer = "named" | "notContact" | "notMember";

/**
 * A contact names somebody who gets the contact's letters too and may act in the contact's place until a day. One at a
 * time: a new one ends the former. Nothing is asked or kept about why, and neighbours are told nothing.
 */
export function nameSubstitute(permit: Permit<"contact.serve">, input: SubstituteInput): Promise<SubstituteAnswer> {
  const { areaId } = permit.scope;
  const about = { objectId: input.id, detail: { substitute: true } };
  return decide<"contact.serve", SubstituteAnswer>(permit, about, async (decision) => {
    const { tx, now } = decision;
    const { substitute } = store().t;
    const own = await ownService(tx, permit);
    if (!own) undo<SubstituteAnswer>("notContact");
    const named = await tx.select({ id: substitute.id }).from(substitute).where(eq(substitute.id, input.id));
    if (named.length > 0) undo<SubstituteAnswer>("named");
    const who = await memberHere(tx, areaId, input.memberId);
    if (!who || who.contactId) undo<SubstituteAnswer>("notMember");
    await endSubstitutesOf(decision, own.id);
    const row = { id: input.id, areaId, contactId: own.id, memberId: who.memberId, namedBy: permit.actor.personId };
    await tx.insert(substitute).values({ ...row, namedAt: now, until: input.until });
    await endSessionsOf(tx, who.personId);
    const { locale, municipalityId, personId } = who;
    const content = substituteNamed(textsFor(locale), locale, { ...who, from: permit.actor.name, until: input.until });
    await queueLetter(decision, { kind: "substituteNamed", content, municipalityId }, { personId, areaId });
    return "named";
  });
}

async function endSubstitutesOf({ tx, now }: Decision, contactId: string): Promise<number> {
  const { substitute } = store().t;
  const ended = await tx
    .update(substitute)
    .set({ endedAt: now })
    .where(and(eq(substitute.contactId, contactId), isNull(substitute.endedAt)))
    .returning();
  return ended.length;
}

/** The contact acts alone again from now on; a second time nothing happens. */
export function endSubstitute(permit: Permit<"contact.serve">): Promise<void> {
  return decide(permit, { objectId: permit.scope.areaId, detail: { substitute: false } }, async (decision) => {
    const own = await ownService(decision.tx, permit);
    if (!own || (await endSubstitutesOf(decision, own.id)) === 0) undo(undefined);
  });
}
