import { and, asc, eq, inArray } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { meetingById } from "./about.server";
import type { AnswerInput } from "./forms";
import { isAhead, stateOf } from "./kinds";
import { invitationOf } from "./token.server";

/** An invitation as the link of its letter shows it, with the times to choose among while none is booked; null for a wrong link. */
export type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>;

/** The invitation behind the link of a letter. Looking changes nothing: programs that read letters follow links. */
export const askedByLink = (token: string) => findAsked(store().read, token);

async function findAsked(read: Reader, token: string) {
  const id = invitationOf(token);
  if (!id) return null;
  const { meetingInvitation: invitation, meetingOption: option, meetingChoice: choice } = store().t;
  const [asked] = await read.select().from(invitation).where(eq(invitation.id, id));
  const about = asked && (await meetingById(read, asked.meetingId));
  if (!about) return null;
  const options = await read
    .select({ id: option.id, startsAt: option.startsAt, endsAt: option.endsAt })
    .from(option)
    .where(eq(option.meetingId, about.id))
    .orderBy(asc(option.startsAt));
  const chosen = await read.select({ id: choice.optionId }).from(choice).where(eq(choice.invitationId, id));
  const isChosen = new Set(chosen.map((row) => row.id));
  return { ...asked, about, options, chosen: options.map((one) => one.id).filter((one) => isChosen.has(one)) };
}

/** `closed`: the meeting has begun or is cancelled, or asks something else by now. */
export type Answering = "answered" | "closed" | "unknown";

/** Says whether somebody comes and how many, as often as they like until the meeting begins. */
export function answerMeeting(permit: Permit<"meeting.answer">, token: string, { coming, people }: AnswerInput) {
  const about = { objectId: invitationOf(token) ?? "unknown" };
  return decide(permit, about, async ({ tx, now }): Promise<Answering> => {
    const asked = await findAsked(tx, token);
    if (!asked) return undo<Answering>("unknown");
    if (!asked.about.startsAt || !isAhead(asked.about, now)) return undo<Answering>("closed");
    const { meetingInvitation: invitation } = store().t;
    const answer = coming ? ("coming" as const) : ("notComing" as const);
    const answered = { answer, people: coming ? people : null, answeredAt: now };
    await tx.update(invitation).set(answered).where(eq(invitation.id, asked.id));
    return "answered";
  });
}

/** Says which of the proposed times suit, as often as they like until one is booked. */
export function chooseTimes(permit: Permit<"meeting.answer">, token: string, wanted: string[]): Promise<Answering> {
  const about = { objectId: invitationOf(token) ?? "unknown" };
  return decide(permit, about, async ({ tx, now }): Promise<Answering> => {
    const asked = await findAsked(tx, token);
    if (!asked) return undo<Answering>("unknown");
    if (stateOf(asked.about, now) !== "proposed") return undo<Answering>("closed");
    const { meetingInvitation: invitation, meetingChoice: choice } = store().t;
    const suits = asked.options.filter(({ id }) => wanted.includes(id));
    await tx.delete(choice).where(eq(choice.invitationId, asked.id));
    const rows = suits.map(({ id: optionId }) => ({ id: newId(), optionId, invitationId: asked.id }));
    if (rows.length > 0) await tx.insert(choice).values(rows);
    await tx.update(invitation).set({ choseAt: now }).where(eq(invitation.id, asked.id));
    return "answered";
  });
}

/** The times of meetings that wait for a choice, each with how many it suits. */
export async function optionsOf(read: Reader, meetingIds: string[]) {
  if (meetingIds.length === 0) return [];
  const { meetingOption: option, meetingChoice: choice } = store().t;
  const options = await read
    .select()
    .from(option)
    .where(inArray(option.meetingId, meetingIds))
    .orderBy(asc(option.startsAt));
  const choices = await read
    .select({ optionId: choice.optionId })
    .from(choice)
    .innerJoin(option, and(eq(option.id, choice.optionId), inArray(option.meetingId, meetingIds)));
  return options.map((one) => ({ ...one, suits: choices.filter(({ optionId }) => optionId === one.id).length }));
}
