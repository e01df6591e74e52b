import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { approveJoin } from "~/households/approve-join.server";
import { areaHead } from "~/households/area.server";
import { declineJoin } from "~/households/decline-join.server";
import { answerForm, declineForm, longestReason } from "~/households/forms";
import { joinRequestOf } from "~/households/read-request.server";
import { RequestFacts } from "~/households/request-facts";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, Confirmation, fieldProps, Lead, PageTitle, Section, TextArea } from "~/ui";

export const loader = guard("join.decide", inArea, async ({ permit, params }) => {
  const request = await joinRequestOf(permit, params.requestId);
  if (!request) throw notFound();
  return { head: await areaHead(permit), request };
});

export const action = guard("join.decide", inArea, async ({ request, permit, params, t }) => {
  const asked = await joinRequestOf(permit, params.requestId);
  if (!asked) throw notFound();
  const submission = await parseForm(request, answerForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { value } = submission;
  if (value.answer === "approve") await approveJoin(permit, asked.id);
  else await declineJoin(permit, asked.id, value.reason);
  throw redirect(`/omraden/${permit.scope.areaId}/anslutningar/${asked.id}`);
});

type Asked = { outcome: "approved" | "declined" | null; name: string };

function titleOf(t: Texts, { outcome, name }: Asked): string {
  const { answer } = t.households;
  if (outcome === null) return answer.title(name);
  return outcome === "approved" ? answer.approvedTitle(name) : answer.declinedTitle(name);
}

export const meta = titled<{ request: Asked }>((t, { request }) => titleOf(t, request));

export default function AnswerJoin() {
  const { head, request } = useLoaderData<typeof loader>();
  const { answer, list } = useTexts().households;
  if (request.outcome !== null) return <Answered />;
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{list.title}</BackLink>
      <PageTitle above={head.name}>{answer.title(request.name)}</PageTitle>
      <Lead>{answer.lead}</Lead>
      <RequestFacts area={head.name} request={request} />
      <ApproveForm />
      <Section title={answer.declineTitle}>
        <DeclineForm />
      </Section>
    </>
  );
}

function ApproveForm() {
  const t = useTexts();
  const [form, fields] = useFormOf(answerForm(t), undefined, { id: "approve" });
  return (
    <PageForm form={form} fields={fields} submit={t.households.answer.approve}>
      <input type="hidden" name="answer" value="approve" />
    </PageForm>
  );
}

function DeclineForm() {
  const t = useTexts();
  const { answer } = t.households;
  const [form, fields] = useFormOf(declineForm(t), useActionData<typeof action>(), { id: "decline" });
  const limit = { max: longestReason, text: answer.limit(longestReason), left: answer.left };
  return (
    <PageForm form={form} fields={fields} submit={answer.declineSubmit}>
      <input type="hidden" name="answer" value="decline" />
      <TextArea {...fieldProps(fields.reason)} label={answer.reason} hint={answer.reasonHint} rows={3} limit={limit} />
    </PageForm>
  );
}

function Answered() {
  const t = useTexts();
  const { head, request } = useLoaderData<typeof loader>();
  const { answer } = t.households;
  const yes = request.outcome === "approved";
  return (
    <Confirmation
      title={titleOf(t, request)}
      lead={yes ? answer.approvedLead(head.name) : answer.declinedLead}
      nextTitle={answer.next}
    >
      <p>{yes ? answer.approvedNext : answer.declinedNext}</p>
      <ButtonLink href={`/omraden/${head.areaId}/hushall`}>{answer.toList}</ButtonLink>
    </Confirmation>
  );
}
