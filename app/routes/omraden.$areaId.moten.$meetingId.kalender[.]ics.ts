import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { calendarFile, calendarResponse } from "~/meetings/calendar.server";
import { meetingHere } from "~/meetings/read.server";

export const loader = guard("meeting.read", inArea, async ({ permit, params, t }) => {
  const meeting = await meetingHere(permit, params.meetingId);
  if (!meeting.startsAt) throw notFound();
  return calendarResponse(calendarFile(t, meeting), "mote.ics");
});
