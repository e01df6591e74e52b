import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { yesOrNo } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { answerInvitation, invitationByLink } from "~/households/answer-invitation.server";
import { Accepted, Consent, Declined, ListedFacts, Over } from "~/households/import/answer-view";
import { titled } from "~/page/title";
import { YesOrNo } from "~/page/yes-or-no";
import { useTexts } from "~/texts/use";
import { Lead, PageTitle } from "~/ui";

/** Looking answers nothing: programs that read letters for their owners follow links. */
export const loader = open("join.confirm", async ({ request, params }) => {
  const status = await invitationByLink(params.link ?? "");
  const declined = status.state === "over" && new URL(request.url).searchParams.has("nej");
  return declined ? { state: "declined" as const } : status;
});

export const action = open("join.confirm", async ({ request, permit, params }) => {
  const link = params.link ?? "";
  const yes = await yesOrNo(request);
  const answer = yes === null ? "over" : await answerInvitation(permit, link, yes);
  throw redirect(`/ga-med/inbjudan/${encodeURIComponent(link)}${answer === "declined" ? "?nej" : ""}`);
});

type Status = Awaited<ReturnType<typeof loader>>;

export const meta = titled<Status>(({ lists: { answer }, inviting }, status) => {
  if (status.state === "open") return inviting.answer.title(status.area);
  if (status.state === "accepted") return answer.acceptedTitle(status.area);
  return status.state === "declined" ? answer.declinedTitle : answer.overTitle;
});

export default function AnswerInvitation() {
  const { inviting } = useTexts();
  const status = useLoaderData<typeof loader>();
  if (status.state === "over") return <Over />;
  if (status.state === "declined") return <Declined />;
  if (status.state === "accepted") return <Accepted area={status.area} areaId={status.areaId} />;
  const { answer } = inviting;
  return (
    <>
      <PageTitle>{answer.title(status.area)}</PageTitle>
      <Lead>{answer.lead(status.from)}</Lead>
      <ListedFacts listed={status.listed} />
      <p>{answer.wrong}</p>
      <Consent />
      <YesOrNo yes={answer.yes} no={answer.no} />
    </>
  );
}
