import { and, count, eq, gt, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken, newToken } from "~/access/secrets.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { hadDaysShare } from "~/delivery/day-share.server";
import { queueLetter } from "~/delivery/queue.server";
import { meetPerson } from "~/people/meet.server";
import { type Locale, textsFor } from "~/texts/index";
import type { InviteInput } from "./forms";
import { householdAt } from "./household-at.server";
import { eraseStrangers } from "./import/undo.server";
import { neighbourInvited } from "./invitation-letters";
import { joinAlready } from "./letters";
import { type Standing, standingOf } from "./standing.server";

const day = 24 * 60 * 60_000;
/** Milliseconds that an invitation can be answered; then it is forgotten. */
export const invitationLifetime = 14 * day;
/** Letters to people who have not asked for any: so many may one person set off in a day. */
export const mostInvitations = 40;

/** `sent` also to whoever is a member already: who has which address is told to nobody. */
export type InviteAnswer = "sent" | "tooMany" | "tooManyLetters";

/**
 * Invites a neighbour by e-mail. The letter's link proves the address; with the neighbour's own yes they are members, since
 * whoever invites has said that they live there. Until then they get nothing and are on no list.
 */
export function inviteNeighbour(permit: Permit<"household.invite">, input: InviteInput): Promise<InviteAnswer> {
  return decide<"household.invite", InviteAnswer>(permit, { objectId: input.id }, async (decision) => {
    const { tx } = decision;
    const { invitation } = store().t;
    const { areaId } = permit.scope;
    if ((await tx.select({ id: invitation.id }).from(invitation).where(eq(invitation.id, input.id))).length > 0)
      undo<InviteAnswer>("sent");
    if (await invitedToday(decision, permit.actor.personId)) undo<InviteAnswer>("tooMany");
    const standing = await standingOf(decision, input.email, areaId);
    const { actor } = permit;
    const personId = await meetPerson(decision, { email: input.email, name: input.name, locale: actor.locale });
    if (await hadDaysShare(decision, personId, ["invitation", "joinAlready"])) undo<InviteAnswer>("tooManyLetters");
    if (standing) await tellStanding(decision, permit, personId, standing);
    else await send(decision, permit, personId, input);
    return "sent";
  });
}

async function invitedToday({ tx, now }: Decision, personId: string): Promise<boolean> {
  const { invitation } = store().t;
  const lately = gt(invitation.createdAt, new Date(now.getTime() - day));
  const [row] = await tx
    .select({ n: count() })
    .from(invitation)
    .where(and(eq(invitation.invitedBy, personId), lately));
  return row!.n >= mostInvitations;
}

async function hereAndLocale({ tx }: Decision, areaId: string, personId: string) {
  const { area, person } = store().t;
  const [row] = await tx
    .select({ area: area.name, municipalityId: area.municipalityId, locale: person.locale })
    .from(area)
    .innerJoin(person, eq(person.id, personId))
    .where(eq(area.id, areaId));
  return row as { area: string; municipalityId: string; locale: Locale };
}

/** A newer invitation to the same person replaces one that waits. */
async function send(decision: Decision, permit: Permit<"household.invite">, personId: string, input: InviteInput) {
  const { tx, now } = decision;
  const { invitation } = store().t;
  const { areaId } = permit.scope;
  const waiting = and(eq(invitation.personId, personId), eq(invitation.areaId, areaId), isNull(invitation.outcome));
  await tx.delete(invitation).where(waiting);
  const { address } = await householdAt(decision, areaId, input);
  const link = newToken();
  const row = { id: input.id, areaId, personId, ...address, invitedBy: permit.actor.personId };
  const expiresAt = new Date(now.getTime() + invitationLifetime);
  await tx.insert(invitation).values({ ...row, tokenHash: hashToken(link), createdAt: now, expiresAt });
  const { area, municipalityId, locale } = await hereAndLocale(decision, areaId, personId);
  const content = neighbourInvited(textsFor(locale), locale, { area, from: permit.actor.name });
  const slots = { link: `${config.publicUrl}/ga-med/inbjudan/${link}` };
  await queueLetter(decision, { kind: "invitation", content, municipalityId }, { personId, slots });
}

async function tellStanding(
  decision: Decision,
  permit: Permit<"household.invite">,
  personId: string,
  standing: Standing,
) {
  const { areaId } = permit.scope;
  const { area, municipalityId, locale } = await hereAndLocale(decision, areaId, personId);
  const content = joinAlready(textsFor(locale), locale, { area, areaId, standing });
  await queueLetter(decision, { kind: "joinAlready", content, municipalityId }, { personId });
}

/** Takes an invitation back that waits; whoever nothing else ties to us is forgotten. A second time nothing happens. */
export function withdrawInvitation(permit: Permit<"household.invite">, id: string): Promise<void> {
  const { invitation } = store().t;
  return decide(permit, { objectId: id, detail: { withdrawn: true } }, async ({ tx, now }) => {
    const here = and(eq(invitation.id, id), eq(invitation.areaId, permit.scope.areaId), isNull(invitation.outcome));
    const [taken] = await tx.delete(invitation).where(here).returning();
    if (!taken) undo(undefined);
    await eraseStrangers(tx, [taken.personId], now);
  });
}

/** Invitations of the area by its contacts that wait for an answer, the latest first. */
export async function openInvitations(permit: Permit<"household.invite">) {
  const { read, t } = store();
  const { invitation, listInvitation, person } = t;
  const { id, street, number, apartment, createdAt, expiresAt } = invitation;
  const rows = await read
    .select({ id, street, number, apartment, createdAt, expiresAt, name: person.name })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.personId))
    .leftJoin(listInvitation, eq(listInvitation.invitationId, invitation.id))
    .where(
      and(
        eq(invitation.areaId, permit.scope.areaId),
        isNull(invitation.outcome),
        gt(invitation.expiresAt, new Date()),
        isNull(listInvitation.id),
      ),
    );
  return rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
