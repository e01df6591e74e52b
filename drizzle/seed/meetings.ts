/** Meetings of Nora's areas: one to come with answers, one that is being agreed on, one that was held; and the start-up meetings of areas that have begun. */
import { eq } from "drizzle-orm";
import { takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import type { AreaStepKind } from "~/db/schema/areas";
import type { MeetingKind } from "~/db/schema/meetings";
import type { Store, Writer } from "~/db/store";
import { endOf } from "~/meetings/forms";
import { textsFor } from "~/texts/index";
import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

/** Six in the evening, so many days from now, on Stockholm's clock. */
function evening(now: Date, days: number): Date {
  const { year, month, day } = wallTimeAt(daysBefore(now, -days));
  return instantInStockholm({ year, month, day, hour: 18, minute: 0 })!;
}

interface MeetingFacts {
  kind: MeetingKind;
  title?: string;
  place: string;
  note?: string;
  isPublic: boolean;
  privateHome?: boolean;
  startsAt: Date | null;
  createdAt: Date;
  heldAt?: Date;
  minutes?: string;
}

async function insertMeeting(tx: Writer, { t }: Store, town: Town, area: SeededArea, facts: MeetingFacts) {
  const id = newId();
  const { startsAt, minutes, heldAt, createdAt } = facts;
  const by = town.staff.police.id;
  await tx.insert(t.meeting).values({
    ...{ title: "", note: "", privateHome: false, ...facts, id, areaId: area.id, link: "", sequence: 0 },
    ...{ endsAt: startsAt && endOf(startsAt, 90), createdBy: by, toldAt: createdAt, heldBy: heldAt ? by : null },
    ...{ minutesSentAt: minutes && heldAt ? heldAt : null, remindedAt: heldAt ?? null },
  });
  const { agenda, checklist } = textsFor("sv").meetingTemplates[facts.kind];
  const doneAt = heldAt ?? null;
  const items = [
    ...agenda.map((text, place) => ({ list: "agenda" as const, place, text, doneAt })),
    ...checklist.map((text, place) => ({
      list: "checklist" as const,
      place,
      text,
      doneAt: place < 2 ? createdAt : doneAt,
    })),
  ];
  await tx.insert(t.meetingItem).values(items.map((item) => ({ id: newId(), meetingId: id, doneBy: by, ...item })));
  return id;
}

type Answer = number | "no" | null;

/** Invites everybody of an area; `answers` in their order: how many come, a no, or nothing yet. */
async function ask(tx: Writer, { t }: Store, area: SeededArea, meetingId: string, at: Date, answers: Answer[]) {
  const rows = area.people.map((person, i) => {
    const answer = answers[i] ?? null;
    const said = answer === null ? null : answer === "no" ? ("notComing" as const) : ("coming" as const);
    const people = typeof answer === "number" ? answer : null;
    const answeredAt = said && at;
    return { id: newId(), meetingId, personId: person.id, invitedAt: at, answer: said, people, answeredAt };
  });
  await tx.insert(t.meetingInvitation).values(rows);
  return rows;
}

async function propose(tx: Writer, { t }: Store, meetingId: string, times: Date[], invitations: { id: string }[]) {
  for (const [i, startsAt] of times.entries()) {
    const optionId = newId();
    await tx.insert(t.meetingOption).values({ id: optionId, meetingId, startsAt, endsAt: endOf(startsAt, 90) });
    const suited = invitations.slice(0, i === 1 ? 3 : 1);
    const chosen = suited.map(({ id: invitationId }) => ({ id: newId(), optionId, invitationId }));
    await tx.insert(t.meetingChoice).values(chosen);
  }
}

type WalkIn = { who: string; people: number };

async function attend(
  tx: Writer,
  { t }: Store,
  town: Town,
  area: SeededArea,
  meetingId: string,
  at: Date,
  walkIns: WalkIn[],
) {
  const by = town.staff.police.id;
  const homes = await tx.select().from(t.household).where(eq(t.household.areaId, area.id));
  const here = homes
    .filter(({ kind }) => kind !== "abstaining")
    .map(({ id: householdId }) => ({ householdId, who: "", people: 1 }));
  const besides = walkIns.map((walkIn) => ({ householdId: null, ...walkIn }));
  await tx
    .insert(t.meetingAttendance)
    .values([...here, ...besides].map((row) => ({ id: newId(), meetingId, by, at, ...row })));
}

/** The start-up meeting that an area's history tells of: on the evening of its step, everybody asked and there. */
async function startUpHeld(tx: Writer, store: Store, town: Town, area: SeededArea) {
  const { areaStep } = store.t;
  const steps = await tx.select().from(areaStep).where(eq(areaStep.areaId, area.id));
  const on = (kind: AreaStepKind) => steps.find(({ stage }) => stage === kind)?.at;
  const [booked, heldOn] = [on("meetingBooked"), on("meetingHeld")];
  if (!booked || !heldOn) return;
  const startsAt = evening(heldOn, 0);
  const held = await insertMeeting(tx, store, town, area, {
    ...{ kind: "startUp", place: "Bygdegården", isPublic: true, startsAt, createdAt: booked },
    ...{ heldAt: endOf(startsAt, 90) },
  });
  const everybody = area.people.map(() => 1);
  await ask(tx, store, area, held, booked, everybody);
  await attend(tx, store, town, area, held, startsAt, []);
}

const minutes = `Sju hushåll var med. Polisen berättade om inbrotten på Storgatan i höstas.

Gunnel fortsätter som huvudkontaktombud. Vi sätter upp skyltar vid infarten i vår.

Nästa träff blir om ett år. Frågor? Prata med Gunnel.`;

/** Writes the meetings. `areas` in the order of `noraAreas`. */
export async function seedMeetings(store: Store, town: Town, areas: SeededArea[], now: Date) {
  const [alvstranden, gyttorp, striberg] = areas as [SeededArea, SeededArea, SeededArea];
  await store.tx(async (tx) => {
    for (const area of areas) await startUpHeld(tx, store, town, area);
    const asked = daysBefore(now, 6);
    const coming = await insertMeeting(tx, store, town, striberg, {
      ...{ kind: "startUp", place: "Bygdegården, Gruvvägen 2", note: "Det finns kaffe. Parkera vid idrottsplatsen." },
      ...{ isPublic: true, startsAt: evening(now, 9), createdAt: asked },
    });
    await takeStep({ tx, now: asked }, striberg.id, "meetingBooked", { personId: town.staff.police.id });
    await ask(tx, store, striberg, coming, asked, [2, null]);
    const review = await insertMeeting(tx, store, town, gyttorp, {
      ...{ kind: "yearlyReview", place: "Hemma hos Hassan, Tallvägen 1", isPublic: false, privateHome: true },
      ...{ startsAt: null, createdAt: asked },
    });
    const invitations = await ask(tx, store, gyttorp, review, asked, []);
    await propose(tx, store, review, [evening(now, 12), evening(now, 14), evening(now, 19)], invitations);
    const chose = { choseAt: asked };
    await tx.update(store.t.meetingInvitation).set(chose).where(eq(store.t.meetingInvitation.meetingId, review));
    const at = evening(now, -21);
    const held = await insertMeeting(tx, store, town, alvstranden, {
      ...{ kind: "yearlyReview", place: "Biblioteket", isPublic: true, startsAt: at, createdAt: daysBefore(at, 20) },
      ...{ heldAt: endOf(at, 95), minutes },
    });
    await ask(tx, store, alvstranden, held, daysBefore(at, 20), [1, 2, 2, "no", 1]);
    await attend(tx, store, town, alvstranden, held, at, [{ who: "Storgatan 35", people: 2 }]);
  });
}
