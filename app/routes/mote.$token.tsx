import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { type MeetingKind, nameOf } from "~/meetings/kinds";
import { MeetingBadge, MeetingFacts } from "~/meetings/meeting-facts";
import { meetingOfNotice } from "~/meetings/notice.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, PageTitle, Section } from "~/ui";

/** What stood on the notice, and whether it still holds. The link to a screen is for the invited: it stands in their letter. */
export const loader = open("page.read", async ({ params }) => {
  const { kind, title, area, municipality, place, link, note, startsAt, endsAt, cancelReason, state, privateHome } =
    await meetingOfNotice(params.token);
  const meeting = { kind, title, place, link: "", note, startsAt, endsAt, cancelReason };
  return { area, municipality, meeting, state, onScreen: !place && link !== "", privateHome, token: params.token! };
});

export const meta = titled<{ area: string; meeting: { kind: MeetingKind; title: string } }>((t, { area, meeting }) =>
  t.meetings.inArea(nameOf(t, meeting), area),
);

export default function NoticedMeeting() {
  const t = useTexts();
  const { notice, inArea, toCalendar, calendar } = t.meetings;
  const { area, municipality, meeting, state, onScreen, privateHome, token } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={municipality} status={<MeetingBadge state={state} />}>
        {inArea(nameOf(t, meeting), area)}
      </PageTitle>
      <Lead>{notice.publicLead(area)}</Lead>
      <MeetingFacts meeting={meeting} />
      {onScreen ? <p>{notice.screen}</p> : null}
      {privateHome ? <p>{calendar.private}.</p> : null}
      {state === "booked" ? (
        <FormActions>
          <ButtonLink href={`/mote/${token}/kalender.ics`} look="second" icon="clock">
            {toCalendar}
          </ButtonLink>
        </FormActions>
      ) : null}
      <Section title={notice.more}>
        <p>
          {notice.moreText} <a href="/om">{notice.about2}</a>
        </p>
      </Section>
    </>
  );
}
