/** Whoever stood on a list answers: becomes a member, or is forgotten at once. The link in the letter proves the address. */
import { and, eq, gt, isNull, ne } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken } from "~/access/secrets.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { addressProved } from "~/people/proved.server";
import { joinedHousehold, makeMember } from "../approve-join.server";
import { welcome } from "../welcome.server";
import { noteRefusal } from "./refusal.server";
import { eraseStrangers } from "./undo.server";

/** Where an invitation stands, for whoever has its link. */
export type ListedStatus =
  | { state: "over" }
  | { state: "accepted"; area: string; areaId: string }
  | { state: "open"; area: string; listed: Listed };

/** What an invitation says about whoever is invited. */
export interface Listed {
  name: string;
  email: string;
  phone: string | null;
  street: string;
  number: string;
  apartment: string;
}

async function invitationOf(read: Reader, link: string, now: Date) {
  const { invitation, listInvitation, listImport, area, person } = store().t;
  const [row] = await read
    .select({ invitation, person, area, state: listImport.state })
    .from(invitation)
    .innerJoin(listInvitation, eq(listInvitation.invitationId, invitation.id))
    .innerJoin(listImport, eq(listImport.id, listInvitation.importId))
    .innerJoin(area, and(eq(area.id, invitation.areaId), ne(area.stage, "closed")))
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(and(eq(invitation.tokenHash, hashToken(link)), gt(invitation.expiresAt, now)));
  return row && row.state !== "undoing" ? row : undefined;
}

/** What the page of a letter's link shows; looking changes nothing. */
export async function listedByLink(link: string): Promise<ListedStatus> {
  const row = await invitationOf(store().read, link, new Date());
  if (!row) return { state: "over" };
  const { area, person } = row;
  if (row.invitation.outcome === "accepted") return { state: "accepted", area: area.name, areaId: area.id };
  if (row.invitation.outcome !== null) return { state: "over" };
  const { street, number, apartment } = row.invitation;
  const { name, email, phone } = person;
  return { state: "open", area: area.name, listed: { name, email, phone, street, number, apartment } };
}

export type Answer = "accepted" | "declined" | "over";

/** Says yes or no. Yes twice is yes; after a no the link is over, since nothing is known any more but that no list asks again. */
export function answerList(permit: Permit<"join.confirm">, link: string, yes: boolean): Promise<Answer> {
  const about = { objectId: "unproved", detail: { accepted: yes } };
  return decide<"join.confirm", Answer>(permit, about, async (decision) => {
    const row = await invitationOf(decision.tx, link, decision.now);
    if (!row || (row.invitation.outcome !== null && row.invitation.outcome !== "accepted")) return undo<Answer>("over");
    if (row.invitation.outcome === "accepted") return undo<Answer>("accepted");
    about.objectId = row.invitation.id;
    if (!yes) {
      await noteRefusal(decision, row.area.municipalityId, row.person.email);
      return forgetInvited(decision, row.invitation);
    }
    await admit(decision, row);
    return "accepted";
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof invitationOf>>>;

/** Forgets an invitation that was answered with no, and the person if nothing else ties them to us. */
export async function forgetInvited({ tx, now }: Decision, { id, personId }: Row["invitation"]): Promise<"declined"> {
  await tx.delete(store().t.invitation).where(eq(store().t.invitation.id, id));
  await eraseStrangers(tx, [personId], now);
  return "declined";
}

/** Makes the invited person a member: the address is proved by the link, the consent by the answer. */
export async function admit(decision: Decision, { invitation }: Pick<Row, "invitation">): Promise<void> {
  const { tx, now } = decision;
  const { invitation: table } = store().t;
  const { areaId, personId, invitedBy } = invitation;
  await tx
    .update(table)
    .set({ outcome: "accepted", answeredAt: now })
    .where(and(eq(table.id, invitation.id), isNull(table.outcome)));
  await addressProved(decision, personId);
  const by = { scope: { areaId }, actor: { personId: invitedBy } };
  const householdId = await joinedHousehold(decision, by, invitation);
  await makeMember(decision, { personId, areaId, householdId });
  await welcome(decision, { personId, areaId, householdId }, "self");
}
