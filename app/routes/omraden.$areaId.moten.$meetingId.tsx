import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { ArrangersPart } from "~/meetings/arrangers-part";
import { bookMeeting } from "~/meetings/book.server";
import { bookForm } from "~/meetings/forms";
import { nameOf } from "~/meetings/kinds";
import { Lines, MeetingBadge, MeetingFacts } from "~/meetings/meeting-facts";
import { OwnAnswer } from "~/meetings/own-answer";
import { arrangersView, type MeetingFacts as Facts, meetingFacts, ownInvitation } from "~/meetings/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Notice, PageTitle, Section } from "~/ui";

/** `?klart=`: what was just done. */
const doneKeys = ["booked", "proposed", "changed", "same", "cancelled", "closed"] as const;

export const loader = guard("meeting.read", inArea, async ({ permit, params, request }) => {
  const meeting = await meetingFacts(permit, params.meetingId);
  const given = new URL(request.url).searchParams.get("klart");
  const done = doneKeys.find((key) => key === given) ?? null;
  const [head, view, mine] = [
    await areaHead(permit),
    await arrangersView(permit, meeting.id),
    await ownInvitation(permit, meeting),
  ];
  return { head, meeting, view, mine, done };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params }) => {
  const submission = await parseForm(request, bookForm());
  if (!isId(params.meetingId)) throw notFound();
  const answer =
    submission.status === "success" ? await bookMeeting(permit, params.meetingId, submission.value.option) : "closed";
  if (answer === "unknown") throw notFound();
  throw redirect(`/omraden/${permit.scope.areaId}/moten/${params.meetingId}?klart=${answer}`);
});

export const meta = titled<{ meeting: Facts }>((t, { meeting }) => nameOf(t, meeting));

export default function Meeting() {
  const t = useTexts();
  const { page, toCalendar } = t.meetings;
  const { head, meeting, view, mine, done } = useLoaderData<typeof loader>();
  const at = `/omraden/${head.areaId}/moten/${meeting.id}`;
  const { state, agenda, minutes } = meeting;
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/moten`}>{page.backToList}</BackLink>
      <PageTitle above={head.name} status={<MeetingBadge state={state} />}>
        {nameOf(t, meeting)}
      </PageTitle>
      {done ? <Notice tone={done === "closed" ? "warn" : "success"} title={page[done]} live /> : null}
      <MeetingFacts meeting={meeting} />
      {state === "booked" ? (
        <p>
          <a href={`${at}/kalender.ics`}>{toCalendar}</a>
        </p>
      ) : null}
      {mine ? <OwnAnswer mine={mine} state={state} /> : null}
      {view ? <ArrangersPart at={at} meeting={meeting} view={view} /> : null}
      {minutes ? (
        <Section title={page.minutesTitle}>
          <p>
            <Lines text={minutes} />
          </p>
        </Section>
      ) : null}
      {agenda.length > 0 && state !== "cancelled" ? (
        <Section title={page.agenda}>
          <ol>
            {agenda.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  );
}
