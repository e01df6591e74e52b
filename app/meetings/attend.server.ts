import { and, asc, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { byAddress } from "~/areas/address";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type About, meetingIn } from "./about.server";
import { stepInLife } from "./arrange.server";
import type { PresenceInput } from "./forms";
import { isOpen } from "./kinds";

type Arranges = Permit<"meeting.arrange">;

/** The households that take part, along their streets, and whether each is here; and those who are here besides. */
export async function attendanceAt(permit: Arranges, meetingId: string) {
  const { read, t } = store();
  const { household, meetingAttendance: there } = t;
  const { id, street, number, apartment, alias } = household;
  const rows = await read
    .select({ id, street, number, apartment, alias, here: there.id })
    .from(household)
    .leftJoin(there, and(eq(there.householdId, id), eq(there.meetingId, meetingId)))
    .where(and(eq(household.areaId, permit.scope.areaId), ne(household.kind, "abstaining")));
  const names = await membersOf(permit.scope.areaId);
  const households = rows
    .map(({ here, ...row }) => ({ ...row, here: here !== null, members: names.get(row.id) ?? [] }))
    .sort(byAddress);
  const walkIns = await read
    .select({ id: there.id, who: there.who, people: there.people })
    .from(there)
    .where(and(eq(there.meetingId, meetingId), isNull(there.householdId)))
    .orderBy(asc(there.at));
  return { households, walkIns };
}
export type Attendance = Awaited<ReturnType<typeof attendanceAt>>;

async function membersOf(areaId: string): Promise<Map<string, string[]>> {
  const { read, t } = store();
  const rows = await read
    .select({ householdId: t.member.householdId, name: t.person.name })
    .from(t.member)
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .where(and(eq(t.member.areaId, areaId), isNull(t.member.leftAt), isNull(t.person.erasedAt)));
  const names = new Map<string, string[]>();
  for (const { householdId, name } of rows)
    if (householdId) names.set(householdId, [...(names.get(householdId) ?? []), name]);
  return names;
}

/** `closed`: the list is not open yet, or the meeting is cancelled. */
export type Attending = "done" | "closed" | "unknown";

type Work = (decision: Decision, about: About) => Promise<unknown>;

/** Writes on the list of a meeting whose list is open. */
function write(permit: Arranges, meetingId: string, detail: Record<string, string>, work: Work): Promise<Attending> {
  return decide(permit, { objectId: meetingId, detail }, async (decision): Promise<Attending> => {
    const about = await meetingIn(decision.tx, permit.scope.areaId, meetingId);
    if (!about) return undo<Attending>("unknown");
    if (!isOpen(about, decision.now)) return undo<Attending>("closed");
    await work(decision, about);
    return "done";
  });
}

/** A household is here or is not, a walk-in goes, or the list is closed: then the meeting was held. The same twice is once. */
export function markPresence(permit: Arranges, meetingId: string, input: PresenceInput): Promise<Attending> {
  return write(permit, meetingId, { intent: input.intent }, async (decision, about) => {
    const changed =
      input.intent === "hold" ? await hold(decision, permit, about) : await mark(decision, permit, meetingId, input);
    if (!changed) undo<Attending>("done");
  });
}

/** Closes the list. The start-up meeting's is a step in the area's life. */
async function hold(decision: Decision, { actor }: Arranges, about: About): Promise<boolean> {
  const { meeting } = store().t;
  const open = and(eq(meeting.id, about.id), isNull(meeting.heldAt));
  const held = { heldAt: decision.now, heldBy: actor.personId };
  if ((await decision.tx.update(meeting).set(held).where(open).returning()).length === 0) return false;
  await stepInLife(decision, about, "meetingHeld", actor.personId);
  return true;
}

async function mark(
  { tx, now }: Decision,
  permit: Arranges,
  meetingId: string,
  input: Exclude<PresenceInput, { intent: "hold" }>,
): Promise<boolean> {
  const { meetingAttendance: there, household } = store().t;
  const by = permit.actor.personId;
  const of = eq(there.meetingId, meetingId);
  if (input.intent === "remove") {
    const walkIn = and(of, eq(there.id, input.id), isNull(there.householdId));
    return (await tx.delete(there).where(walkIn).returning()).length > 0;
  }
  if (input.intent === "notHere") {
    const gone = and(of, eq(there.householdId, input.household));
    return (await tx.delete(there).where(gone).returning()).length > 0;
  }
  const ours = and(
    eq(household.id, input.household),
    eq(household.areaId, permit.scope.areaId),
    ne(household.kind, "abstaining"),
  );
  if ((await tx.select({ id: household.id }).from(household).where(ours)).length === 0) return false;
  const row = { id: newId(), meetingId, householdId: input.household, who: "", people: 1, by, at: now };
  return (await tx.insert(there).values(row).onConflictDoNothing().returning()).length > 0;
}

/** Somebody is here who is on no list. `id` makes a second press of the button the same row. */
export function addWalkIn(
  permit: Arranges,
  meetingId: string,
  { id, who, people }: { id: string; who: string; people: number },
): Promise<Attending> {
  return write(permit, meetingId, { intent: "walkIn" }, async ({ tx, now }) => {
    const row = { id, meetingId, householdId: null, who, people, by: permit.actor.personId, at: now };
    const added = await tx.insert(store().t.meetingAttendance).values(row).onConflictDoNothing().returning();
    if (added.length === 0) undo<Attending>("done");
  });
}

/** The members whose households are here. */
export async function membersHere(permit: Permit<"contact.appoint">, meetingId: string): Promise<string[]> {
  const { read, t } = store();
  const { meetingAttendance: there, member } = t;
  const here = read
    .select({ id: there.householdId })
    .from(there)
    .where(and(eq(there.meetingId, meetingId), isNotNull(there.householdId)));
  const rows = await read
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.areaId, permit.scope.areaId), inArray(member.householdId, here)));
  return rows.map((row) => row.id);
}
