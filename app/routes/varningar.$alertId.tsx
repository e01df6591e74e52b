import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { AnswerNotice } from "~/alerts/answer-notice";
import { answerIn } from "~/alerts/answers";
import { AudienceView } from "~/alerts/audience-view";
import { KindBadge, StateBadge } from "~/alerts/badges";
import { DiffView } from "~/alerts/diff/diff-view";
import { Past } from "~/alerts/follow/past";
import { KeptHints } from "~/alerts/hints/kept-hints";
import { LateView } from "~/alerts/late/late-view";
import { shownLetter } from "~/alerts/letter-shown.server";
import { LetterView, letterFormIn, localeOfForm } from "~/alerts/letter-view";
import { OutcomeView } from "~/alerts/outcome-view";
import { peopleGroupIn } from "~/alerts/people";
import { PeopleForgotten, PeopleLater, PeopleView } from "~/alerts/people-view";
import { PracticeNotice } from "~/alerts/practice/notice";
import { peopleOf } from "~/alerts/reach.server";
import { alertFor, outcomeOf } from "~/alerts/read.server";
import { pageIn } from "~/incidents/paging";
import { letterText } from "~/page/letter-documents.server";
import { NextStep } from "~/page/next-step";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Columns, PageTitle } from "~/ui";

export const loader = guard("alert.review", inAlert, async ({ request, permit, params }) => {
  const id = params.alertId ?? "";
  const alert = await alertFor(permit, id);
  const form = letterFormIn(request.url);
  const { content, known } = shownLetter(alert, localeOfForm(form));
  const { subject, preheader } = content;
  const group = peopleGroupIn(request.url);
  const page = pageIn(request.url);
  const outcome = await outcomeOf(permit, id);
  return {
    alert,
    answer: answerIn(request.url),
    letter: {
      form,
      from: `Grannsamverkan ${alert.words.municipality}`,
      subject,
      preheader,
      text: letterText(content, known),
    },
    outcome,
    people: outcome?.areas ? { group, page, rows: await peopleOf(permit, id, group, page) } : null,
  };
});

export const meta = titled<{ alert: { words: { title: string } } }>((_t, { alert }) => alert.words.title);

export default function AlertPage() {
  const { page } = useTexts().alerts;
  const { alert, answer, letter, outcome } = useLoaderData<typeof loader>();
  const { words, audience, everyArea } = alert;
  return (
    <>
      <BackLink href="/varningar">{page.back}</BackLink>
      <PageTitle above={<KindBadge {...words} />} status={<StateBadge state={alert.state} />}>
        {words.title}
      </PageTitle>
      <PracticeNotice status={words.status} />
      <AnswerNotice alert={alert} answer={answer} />
      {outcome ? (
        <>
          <OutcomeView alertId={words.id} outcome={outcome} />
          <People />
        </>
      ) : null}
      {outcome ? (
        <LetterView alertId={words.id} letter={letter} />
      ) : (
        <Columns beside={<AudienceView audience={audience} everyArea={everyArea} />}>
          <LetterView alertId={words.id} letter={letter} />
        </Columns>
      )}
      <KeptHints kept={alert.hints.kept} />
      {alert.seen ? <DiffView seen={alert.seen} /> : null}
      {alert.late ? <LateView alertId={words.id} review={alert.late} mayReview={alert.mayReview} /> : null}
      <NextStep alert={alert} />
      <Past alert={alert} />
    </>
  );
}

/** Who got it, as far as it is told at present. */
function People() {
  const { alert, outcome, people } = useLoaderData<typeof loader>();
  if (!outcome) return null;
  if (outcome.keptAt) return <PeopleForgotten at={outcome.keptAt} />;
  if (!people) return <PeopleLater />;
  return <PeopleView alertId={alert.words.id} people={people} letters={outcome.letters} />;
}
