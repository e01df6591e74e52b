import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { calendarFile, calendarResponse } from "~/meetings/calendar.server";
import { meetingOfNotice } from "~/meetings/notice.server";

export const loader = open("page.read", async ({ params, t }) => {
  const meeting = await meetingOfNotice(params.token);
  if (!meeting.startsAt) throw notFound();
  return calendarResponse(calendarFile(t, { ...meeting, link: "" }), "mote.ics");
});
