/** A neighbour answers a contact's invitation. The link proves the address, the answer is the consent, and both are kept. */
import { and, eq, gt, isNull, ne } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken } from "~/access/secrets.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { type Answer, admit, forgetInvited, type Listed } from "./import/answer.server";

/** Where an invitation stands, for whoever has its link. */
export type InvitationStatus =
  | { state: "over" }
  | { state: "accepted"; area: string; areaId: string }
  | { state: "open"; area: string; from: string; listed: Listed };

async function invitationOf(read: Reader, link: string, now: Date) {
  const { invitation, listInvitation, area, person } = store().t;
  const [row] = await read
    .select({ invitation, person, area })
    .from(invitation)
    .leftJoin(listInvitation, eq(listInvitation.invitationId, invitation.id))
    .innerJoin(area, and(eq(area.id, invitation.areaId), ne(area.stage, "closed")))
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(and(eq(invitation.tokenHash, hashToken(link)), gt(invitation.expiresAt, now), isNull(listInvitation.id)));
  return row;
}

/** What the page of a letter's link shows; looking changes nothing. */
export async function invitationByLink(link: string): Promise<InvitationStatus> {
  const { read, t } = store();
  const row = await invitationOf(read, link, new Date());
  if (!row) return { state: "over" };
  const { area, person, invitation } = row;
  if (invitation.outcome === "accepted") return { state: "accepted", area: area.name, areaId: area.id };
  if (invitation.outcome !== null) return { state: "over" };
  const [by] = await read.select({ name: t.person.name }).from(t.person).where(eq(t.person.id, invitation.invitedBy));
  const { street, number, apartment } = invitation;
  const listed = { name: person.name, email: person.email, phone: null, street, number, apartment };
  return { state: "open", area: area.name, from: by?.name ?? "", listed };
}

/** Says yes or no. Yes twice is yes; after a no nothing is known any more, and the link is over. */
export function answerInvitation(permit: Permit<"join.confirm">, link: string, yes: boolean): Promise<Answer> {
  const about = { objectId: "unproved", detail: { invited: true, accepted: yes } };
  return decide<"join.confirm", Answer>(permit, about, async (decision) => {
    const row = await invitationOf(decision.tx, link, decision.now);
    if (!row) return undo<Answer>("over");
    if (row.invitation.outcome !== null)
      return undo<Answer>(row.invitation.outcome === "accepted" ? "accepted" : "over");
    about.objectId = row.invitation.id;
    if (!yes) return forgetInvited(decision, row.invitation);
    await admit(decision, row);
    return "accepted";
  });
}
