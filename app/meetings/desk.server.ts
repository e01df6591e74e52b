import { and, asc, eq, isNull, notExists } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { stateOf } from "./kinds";
import { numbersOf } from "./numbers.server";

/** Areas without a start-up meeting, and the municipality's meetings that are to be booked, to come or to be reported. */
export async function meetingsAtDesk(permit: Permit<"desk.read">) {
  const { read, t } = store();
  const { meeting, area } = t;
  const rows = await read
    .select({ meeting, area: area.name })
    .from(meeting)
    .innerJoin(area, eq(area.id, meeting.areaId))
    .where(
      and(eq(area.municipalityId, permit.scope.municipalityId), isNull(meeting.cancelledAt), isNull(meeting.heldAt)),
    )
    .orderBy(asc(meeting.startsAt));
  const numbers = await numbersOf(
    read,
    rows.map((row) => row.meeting.id),
  );
  const now = new Date();
  const meetings = rows.map(({ meeting: row, area: name }) => {
    const { id, areaId, kind, title, startsAt, endsAt } = row;
    const { invited, people, chose } = numbers(id);
    return { id, areaId, area: name, kind, title, startsAt, endsAt, state: stateOf(row, now), invited, people, chose };
  });
  const inState = (state: string) => meetings.filter((one) => one.state === state);
  return {
    waiting: await waitingAreas(permit),
    proposed: inState("proposed"),
    coming: inState("booked"),
    past: inState("past"),
  };
}
export type DeskMeetings = Awaited<ReturnType<typeof meetingsAtDesk>>;
export type DeskMeeting = DeskMeetings["coming"][number];

/** Approved areas for which nobody has arranged a start-up meeting that still holds. */
async function waitingAreas(permit: Permit<"desk.read">) {
  const { read, t } = store();
  const { meeting, area } = t;
  const startUp = read
    .select({ id: meeting.id })
    .from(meeting)
    .where(and(eq(meeting.areaId, area.id), eq(meeting.kind, "startUp"), isNull(meeting.cancelledAt)));
  return read
    .select({ id: area.id, name: area.name })
    .from(area)
    .where(and(eq(area.municipalityId, permit.scope.municipalityId), eq(area.stage, "approved"), notExists(startUp)))
    .orderBy(asc(area.name));
}
