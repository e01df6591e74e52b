import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { answerMeeting, askedByLink, chooseTimes } from "~/meetings/answer.server";
import { answerForm, chooseForm } from "~/meetings/forms";
import { isAhead, type MeetingKind, nameOf, stateOf } from "~/meetings/kinds";
import { MeetingFacts, useNameIn } from "~/meetings/meeting-facts";
import { AnswerPart, ChoosePart } from "~/page/answer-meeting";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { Lead, Notice, PageTitle } from "~/ui";

export const loader = open("page.read", async ({ params, request }) => {
  const asked = await askedByLink(params.token ?? "");
  if (!asked) throw notFound();
  const { about, answer, people, choseAt, options, chosen } = asked;
  const { kind, title, area, municipality, place, link, note, startsAt, endsAt, cancelReason } = about;
  const now = new Date();
  const meeting = { kind, title, area, municipality, place, link, note, startsAt, endsAt, cancelReason };
  const standing = { state: stateOf(about, now), ahead: isAhead(about, now) };
  const done = new URL(request.url).searchParams.has("tack");
  return { meeting, ...standing, answer, people, chose: choseAt !== null, options, chosen, done };
});

export const action = open("meeting.answer", async ({ request, permit, params, t }) => {
  const token = params.token ?? "";
  const asked = await askedByLink(token);
  if (!asked) throw notFound();
  if (asked.about.startsAt === null) {
    const chosen = await parseForm(request, chooseForm());
    if (chosen.status !== "success") return data(chosen.reply(), 400);
    await chooseTimes(permit, token, chosen.value.options);
  } else {
    const answered = await parseForm(request, answerForm(t));
    if (answered.status !== "success") return data(answered.reply(), 400);
    await answerMeeting(permit, token, answered.value);
  }
  throw redirect(`/moten/svar/${encodeURIComponent(token)}?tack`);
});

type Page = {
  meeting: { kind: MeetingKind; title: string; area: string; startsAt: Date | null };
};

function titleOf(t: Texts, { meeting }: Page): string {
  const { answer, inArea } = t.meetings;
  const name = inArea(nameOf(t, meeting), meeting.area);
  return meeting.startsAt ? answer.title(name) : answer.chooseTitle(name);
}

export const meta = titled<Page>(titleOf);

export default function AnswerMeeting() {
  const t = useTexts();
  const { answer: words } = t.meetings;
  const page = useLoaderData<typeof loader>();
  const { meeting, state, ahead } = page;
  return (
    <>
      <PageTitle above={useNameIn()(meeting, meeting.area)}>{titleOf(t, page)}</PageTitle>
      <MeetingFacts meeting={meeting} />
      {state === "cancelled" ? <Notice tone="warn" title={words.cancelled} /> : null}
      {ahead ? (
        <>
          <Lead>{words.lead}</Lead>
          {meeting.startsAt ? <AnswerPart {...page} /> : <ChoosePart {...page} />}
          <p>{words.private}</p>
        </>
      ) : state === "cancelled" ? null : (
        <Lead>{words.late}</Lead>
      )}
    </>
  );
}
