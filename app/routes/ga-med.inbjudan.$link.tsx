import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { answerInvitation, invitationByLink } from "~/households/answer-invitation.server";
import { answerFrom, shownTo } from "~/households/import/answer-page.server";
import { Invitation, type InvitationShown, invitationTitle } from "~/households/import/invitation-view";
import { titled } from "~/page/title";
import { YesOrNo } from "~/page/yes-or-no";
import { useTexts } from "~/texts/use";

export const loader = open("join.confirm", async ({ request, params }) =>
  shownTo(request, await invitationByLink(params.link ?? "")),
);

export const action = open("join.confirm", ({ request, permit, params }) =>
  answerFrom(request, { at: "/ga-med/inbjudan", link: params.link }, (link, yes) =>
    answerInvitation(permit, link, yes),
  ),
);

export const meta = titled<InvitationShown>((t, shown) => invitationTitle(t, shown, t.inviting.answer.title));

export default function AnswerInvitation() {
  const { answer } = useTexts().inviting;
  const shown = useLoaderData<typeof loader>();
  const lead = shown.state === "open" ? answer.lead(shown.from) : "";
  return (
    <Invitation shown={shown} words={{ ...answer, lead }}>
      <YesOrNo yes={answer.yes} no={answer.no} />
    </Invitation>
  );
}
