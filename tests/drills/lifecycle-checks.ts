/** What must hold of an area whatever has been done to it. */
import { and, asc, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import { deskOf } from "~/areas/desk.server";
import { type LifeState, stageOf } from "~/areas/life";
import { lifeState } from "~/areas/take-step.server";
import type { Store } from "~/db/store";
import { outStates } from "~/signs/life";
import { atDesk, type Tally, type World } from "./lifecycle-lives";

/** The steps of an area since one of them, in order. */
export function stepsSince({ read, t }: Store, areaId: string, id: string | null) {
  const since = id === null ? undefined : gt(t.areaStep.id, id);
  return read
    .select({ id: t.areaStep.id, step: t.areaStep.stage })
    .from(t.areaStep)
    .where(and(eq(t.areaStep.areaId, areaId), since))
    .orderBy(asc(t.areaStep.at), asc(t.areaStep.id));
}

/** The stage and the steps say the same, and what hangs on the area is as its state allows. */
export async function holdsTogether({ store }: World, areaId: string, state: LifeState, tally: Tally): Promise<void> {
  const { read, t } = store;
  const [row] = await read.select({ stage: t.area.stage }).from(t.area).where(eq(t.area.id, areaId));
  if (row?.stage !== stageOf(state) || (await lifeState(read, areaId)) !== state) tally.reject(`not in ${state}`);
  const wrong = { ...(await wrongSigns(store, areaId, state)), ...(await wrongMeetings(store, areaId, state)) };
  for (const [what, n] of Object.entries(wrong)) if (n > 0) tally.reject(`${what} in ${state}`);
  for (const [what, n] of Object.entries(await loose(store, areaId, state)))
    if (n > 0) tally.orphan(`${what} in ${state}`);
}

async function wrongSigns({ read, t }: Store, areaId: string, state: LifeState) {
  if (state === "active" || state === "dormant") return {};
  const out = and(eq(t.sign.areaId, areaId), inArray(t.sign.state, [...outStates]));
  const open = and(isNull(t.signOrder.deliveredAt), isNull(t.signOrder.cancelledAt));
  return {
    "signs out": await read.$count(t.sign, out),
    "open orders": await read.$count(t.signOrder, and(eq(t.signOrder.areaId, areaId), open)),
  };
}

/** Nobody is asked to a meeting of an area that has ended. */
async function wrongMeetings({ read, t }: Store, areaId: string, state: LifeState) {
  if (state !== "closed") return {};
  const open = and(isNull(t.meeting.cancelledAt), isNull(t.meeting.heldAt));
  const ahead = or(isNull(t.meeting.startsAt), gt(t.meeting.startsAt, new Date()));
  return { "meetings ahead": await read.$count(t.meeting, and(eq(t.meeting.areaId, areaId), open, ahead)) };
}

/** What hangs on somebody who is not there any more, by what it is. */
async function loose({ read, t }: Store, areaId: string, state: LifeState) {
  const { contact, household, member, substitute, succession } = t;
  const here = read
    .select({ id: contact.id })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt)));
  const serving = (await here).map(({ id }) => id);
  const living = (
    await read
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.areaId, areaId), isNull(member.leftAt)))
  ).map(({ id }) => id);
  const homes = await read
    .select({ contactId: household.contactId })
    .from(household)
    .where(eq(household.areaId, areaId));
  const services = await read
    .select()
    .from(contact)
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt)));
  const stands = await read
    .select()
    .from(substitute)
    .where(and(eq(substitute.areaId, areaId), isNull(substitute.endedAt), gt(substitute.until, new Date())));
  const asked = await read
    .select()
    .from(succession)
    .where(and(eq(succession.areaId, areaId), isNull(succession.outcome)));
  const gone = (rows: { contactId: string; memberId: string }[]) =>
    rows.filter(({ contactId, memberId }) => !serving.includes(contactId) || !living.includes(memberId)).length;
  return {
    "households of a contact who is gone": homes.filter(({ contactId }) => contactId && !serving.includes(contactId))
      .length,
    "households of nobody": serving.length > 0 ? homes.filter(({ contactId }) => !contactId).length : 0,
    "contacts who have left": services.length - serving.length,
    "leads too many": services.filter(({ role }) => role === "leadContact").length > 1 ? 1 : 0,
    "contacts before activity": ["approved", "meetingBooked", "met"].includes(state) ? serving.length : 0,
    "substitutes of nobody": gone(stands),
    "questions to or from nobody": gone(asked),
  };
}

/** Whether the area has a contact. */
export async function led({ read, t }: Store, areaId: string): Promise<boolean> {
  const serves = and(eq(t.contact.areaId, areaId), isNull(t.contact.releasedAt));
  return (await read.$count(t.contact, serves)) > 0;
}

/** How many letters have told officers that an area has no contact. */
export const toldOfNobody = ({ read, t }: Store): Promise<number> =>
  read.$count(t.letter, eq(t.letter.kind, "areaWithoutContact"));

/** Every area that is not closed stands on the officers' desk, without a contact as such. */
export async function look(world: World, tally: Tally): Promise<void> {
  const { read, t } = world.store;
  const { areas } = await deskOf(await atDesk(world, "desk.read"));
  const shown = new Map(areas.map(({ id, contacts }) => [id, contacts]));
  const living = await read.select({ id: t.area.id }).from(t.area).where(ne(t.area.stage, "closed"));
  for (const { id } of living) {
    const contacts = shown.get(id);
    if (contacts === undefined) tally.orphan("not on the desk");
    else if (contacts > 0 !== (await led(world.store, id))) tally.orphan("on the desk with other contacts");
  }
}

/** Letters are somebody else's drill: they would only fill the disk. */
export const forgetLetters = ({ tx, t }: Store): Promise<unknown> =>
  tx(async (w) => {
    await w.delete(t.delivery);
    await w.delete(t.letter);
  });
