import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { confirmJoinByCode } from "~/households/confirm-join.server";
import { joinInBrowser } from "~/households/join-status.server";
import { JoinOver, JoinTaken, joinTitle } from "~/households/join-taken";
import { EnterCode } from "~/page/enter-code";
import { titled } from "~/page/title";
import { codeForm } from "~/people/forms";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = open("join.confirm", ({ request }) => joinInBrowser(request));

export const action = open("join.confirm", async ({ request, permit, t }) => {
  const submission = await parseForm(request, codeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await confirmJoinByCode(permit, { request, code: submission.value.code });
  const status = await joinInBrowser(request);
  if (answer !== "wrong" || status.state !== "open") throw redirect("/ga-med/bekrafta");
  const { wrong } = t.households.confirm;
  return data(submission.reply({ fieldErrors: { code: [wrong(status.triesLeft)] } }), 400);
});

export const meta = titled<Awaited<ReturnType<typeof joinInBrowser>>>((t, status) => joinTitle(t, status, "code"));

export default function ConfirmJoin() {
  const { confirm, join } = useTexts().households;
  const status = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (status.state === "none" || status.state === "over") return <JoinOver state={status.state} by="code" />;
  if (status.state !== "open") return <JoinTaken status={status} />;
  return (
    <>
      <BackLink href="/ga-med">{join.title}</BackLink>
      <PageTitle>{confirm.title}</PageTitle>
      <Lead>{confirm.lead(status.email)}</Lead>
      <EnterCode
        words={confirm}
        answered={answered}
        below={<p>{confirm.link}</p>}
        item={<a href="/ga-med">{confirm.wrongAddress}</a>}
      />
    </>
  );
}
