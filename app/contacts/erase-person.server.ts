import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { drafts, endList } from "~/households/import/draft.server";
import { erase } from "~/people/erase.server";
import { forgetLetters } from "~/people/forget.server";
import { endMembership } from "./leave.server";

/** `works`: whoever acts for police or municipality is erased when that has ended. */
export type Erasing = "erased" | "works";

/** Erases the person who asks, at once: rows, letters on their way, lists they brought; what they decided stays, by nobody. */
export function eraseMe(permit: Permit<"self.choose">): Promise<Erasing> {
  const { personId } = permit.actor;
  return decide<"self.choose", Erasing>(permit, { objectId: personId, detail: { what: "erase" } }, async (decision) => {
    const answer = await erasePerson(decision, personId);
    return answer === "erased" ? answer : undo(answer);
  });
}

/** The same inside a decision, for whoever may take it. */
export async function erasePerson(decision: Decision, personId: string): Promise<Erasing> {
  const { tx, now } = decision;
  const { staff, member } = store().t;
  const works = and(eq(staff.personId, personId), isNull(staff.endedAt));
  if ((await tx.select({ id: staff.id }).from(staff).where(works)).length > 0) return "works";
  const lives = and(eq(member.personId, personId), isNull(member.leftAt));
  const homes = await tx.select({ areaId: member.areaId }).from(member).where(lives);
  for (const { areaId } of homes) await endMembership(decision, { personId, areaId });
  await tx.update(member).set({ householdId: null }).where(eq(member.personId, personId));
  await forgetWords(decision, personId);
  await forgetBrought(decision, personId);
  await forgetLetters(tx, [personId]);
  await erase(tx, [personId], now);
  return "erased";
}

const noWords = { street: "", number: "", postcode: "", interested: "", worries: "" };
const noReply = { text: "", seenWhen: "", seenWhere: "", looks: "", enclosed: 0, isCut: false, mailId: null };

/** What the person wrote: an application that became an area stays as a decision, an answer as a number. */
async function forgetWords({ tx, now }: Decision, personId: string): Promise<void> {
  const { application, applicationQuestion, ticket, ticketMessage } = store().t;
  await tx.delete(application).where(and(eq(application.personId, personId), ne(application.state, "approved")));
  const [approved] = await tx.update(application).set(noWords).where(eq(application.personId, personId)).returning();
  if (approved) {
    const own = tx.select({ id: application.id }).from(application).where(eq(application.personId, personId));
    await tx.delete(applicationQuestion).where(inArray(applicationQuestion.applicationId, own));
  }
  const written = tx.select({ id: ticket.id }).from(ticket).where(eq(ticket.personId, personId));
  await tx.update(ticketMessage).set(noReply).where(inArray(ticketMessage.ticketId, written));
  await tx
    .update(ticket)
    .set({ personId: null, isUrgent: false, redactedAt: now, state: "closed" })
    .where(eq(ticket.personId, personId));
}

async function forgetBrought({ tx, now }: Decision, personId: string): Promise<void> {
  const { listImport } = store().t;
  const brought = await tx
    .select({ id: listImport.id })
    .from(listImport)
    .where(and(eq(listImport.uploadedBy, personId), inArray(listImport.state, drafts)));
  for (const { id } of brought) await endList(tx, now, id);
}
