import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { calendarResponse, publicCalendar } from "~/meetings/calendar.server";
import { publicMeetings } from "~/meetings/read.server";

/** Seconds for which calendars and proxies may keep it. */
const fresh = 900;

export const loader = open("page.read", async ({ params, t }) => {
  const found = await publicMeetings(params.kommun ?? "");
  if (!found) throw notFound();
  return calendarResponse(publicCalendar(t, found.municipality, found.meetings), "moten.ics", fresh);
});
