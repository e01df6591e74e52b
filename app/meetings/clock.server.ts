/** What the clock does for meetings, in a transaction each: nobody decides it, an earlier decision has asked for it. */
import { and, eq, gt, isNull, lt, notExists, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import { wants } from "~/delivery/audience.server";
import { kindRules } from "~/delivery/kinds";
import { meetingById } from "./about.server";
import { optionsOf } from "./answer.server";
import { tellBooked } from "./arrange.server";
import { invite, invitedTo, tell } from "./invite.server";
import { itemsOf } from "./items.server";
import { meetingProposed, meetingReminder } from "./letters";
import { dayBefore } from "./when";

const hours = 3_600_000;

/** Everything that is due for meetings. */
export async function meetingsDue(now: Date): Promise<void> {
  await inviteNewcomers(now);
  await remindOfMeetings(now);
}

/** Reminds of tomorrow's meetings whoever has not said no; a meeting that was told of later than that needs no reminder. */
export async function remindOfMeetings(now: Date): Promise<void> {
  const { meeting } = store().t;
  const soon = and(gt(meeting.startsAt, now), lt(meeting.startsAt, new Date(now.getTime() + 48 * hours)));
  const due = await store()
    .read.select({ id: meeting.id, startsAt: meeting.startsAt })
    .from(meeting)
    .where(and(soon, isNull(meeting.remindedAt), isNull(meeting.cancelledAt), isNull(meeting.heldAt)));
  for (const { id, startsAt } of due) if (dayBefore(startsAt!) <= now) await remind(id, now);
}

function remind(id: string, now: Date): Promise<void> {
  const { meeting } = store().t;
  return store().tx(async (tx) => {
    const open = and(eq(meeting.id, id), isNull(meeting.remindedAt), isNull(meeting.cancelledAt));
    const claimed = await tx.update(meeting).set({ remindedAt: now }).where(open).returning();
    const about = claimed.length > 0 ? await meetingById(tx, id) : null;
    if (!about || (about.toldAt && about.toldAt >= dayBefore(about.startsAt!))) return;
    const to = (await invitedTo(tx, id)).filter(({ answer }) => answer !== "notComing");
    // Each number of people is a letter of its own; nearly everybody has said one or two.
    for (const people of new Set(to.map((invited) => invited.people)))
      await tell(
        { tx, now },
        about,
        to.filter((invited) => invited.people === people),
        { kind: "meetingReminder", make: (t, locale, words) => meetingReminder(t, locale, words, people) },
      );
  });
}

/** Invites those who have joined an area since its coming meetings were told of. */
export async function inviteNewcomers(now: Date): Promise<void> {
  const { read, t } = store();
  const { meeting, member, person, meetingInvitation: asked } = t;
  const ahead = and(or(isNull(meeting.startsAt), gt(meeting.startsAt, now)), isNull(meeting.cancelledAt));
  const invited = read
    .select({ id: asked.id })
    .from(asked)
    .where(and(eq(asked.meetingId, meeting.id), eq(asked.personId, member.personId)));
  const missed = await read
    .selectDistinct({ id: meeting.id })
    .from(meeting)
    .innerJoin(member, and(eq(member.areaId, meeting.areaId), isNull(member.leftAt)))
    .innerJoin(person, and(eq(person.id, member.personId), wants(kindRules("meetingBooked"), null)))
    .where(and(ahead, isNull(meeting.heldAt), isNull(meeting.kept), notExists(invited)));
  for (const { id } of missed) await inviteTo(id, now);
}

function inviteTo(id: string, now: Date): Promise<void> {
  return store().tx(async (tx) => {
    const decision = { tx, now };
    const about = await meetingById(tx, id);
    if (!about || about.cancelledAt) return;
    if (about.startsAt) {
      const agenda = (await itemsOf(tx, id)).filter(({ list }) => list === "agenda").map(({ text }) => text);
      return tellBooked(decision, about, agenda);
    }
    const to = await invite(decision, about);
    const options = await optionsOf(tx, [id]);
    await tell(decision, about, to, {
      kind: "meetingProposed",
      make: (t, locale, words) => meetingProposed(t, locale, words, options),
    });
  });
}
