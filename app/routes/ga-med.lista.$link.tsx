import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { yesOrNo } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { answerList, listedByLink } from "~/households/import/answer.server";
import { Accepted, Consent, Declined, ListedFacts, Over } from "~/households/import/answer-view";
import { titled } from "~/page/title";
import { YesOrNo } from "~/page/yes-or-no";
import { useTexts } from "~/texts/use";
import { Lead, PageTitle } from "~/ui";

/** Looking answers nothing: mail scanners follow links. */
export const loader = open("join.confirm", async ({ request, params }) => {
  const status = await listedByLink(params.link ?? "");
  const declined = status.state === "over" && new URL(request.url).searchParams.has("nej");
  return declined ? { state: "declined" as const } : status;
});

export const action = open("join.confirm", async ({ request, permit, params }) => {
  const link = params.link ?? "";
  const yes = await yesOrNo(request);
  const answer = yes === null ? "over" : await answerList(permit, link, yes);
  throw redirect(`/ga-med/lista/${encodeURIComponent(link)}${answer === "declined" ? "?nej" : ""}`);
});

type Status = Awaited<ReturnType<typeof loader>>;

export const meta = titled<Status>(({ lists: { answer } }, status) => {
  if (status.state === "open") return answer.title(status.area);
  if (status.state === "accepted") return answer.acceptedTitle(status.area);
  return status.state === "declined" ? answer.declinedTitle : answer.overTitle;
});

export default function AnswerList() {
  const { answer } = useTexts().lists;
  const status = useLoaderData<typeof loader>();
  if (status.state === "over") return <Over />;
  if (status.state === "declined") return <Declined />;
  if (status.state === "accepted") return <Accepted area={status.area} areaId={status.areaId} />;
  return (
    <>
      <PageTitle>{answer.title(status.area)}</PageTitle>
      <Lead>{answer.lead}</Lead>
      <ListedFacts listed={status} />
      <p>{answer.wrongHome}</p>
      <Consent />
      <YesOrNo yes={answer.yes} no={answer.no} />
    </>
  );
}
