import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { answerList, listedByLink } from "~/households/import/answer.server";
import { answerFrom, shownTo } from "~/households/import/answer-page.server";
import { Invitation, type InvitationShown, invitationTitle } from "~/households/import/invitation-view";
import { titled } from "~/page/title";
import { YesOrNo } from "~/page/yes-or-no";
import { useTexts } from "~/texts/use";

export const loader = open("join.confirm", async ({ request, params }) =>
  shownTo(request, await listedByLink(params.link ?? "")),
);

export const action = open("join.confirm", ({ request, permit, params }) =>
  answerFrom(request, { at: "/ga-med/lista", link: params.link }, (link, yes) => answerList(permit, link, yes)),
);

export const meta = titled<InvitationShown>((t, shown) => invitationTitle(t, shown, t.lists.answer.title));

export default function AnswerList() {
  const { answer } = useTexts().lists;
  return (
    <Invitation shown={useLoaderData<typeof loader>()} words={{ ...answer, wrong: answer.wrongHome }}>
      <YesOrNo yes={answer.yes} no={answer.no} />
    </Invitation>
  );
}
