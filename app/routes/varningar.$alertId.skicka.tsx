import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { answerPage } from "~/alerts/answers";
import { approveAlert } from "~/alerts/approve.server";
import { CheckQuestions } from "~/alerts/check-questions";
import { checkForm } from "~/alerts/forms";
import { alertFor } from "~/alerts/read.server";
import { whomWords } from "~/alerts/whom";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, PageTitle } from "~/ui";

export const loader = guard("alert.approve", inAlert, async ({ permit, params }) => {
  const { words, version, state, maySend, audience } = await alertFor(permit, params.alertId ?? "");
  if (!maySend) throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, version, isSecond: state === "submitted", audience };
});

export const action = guard("alert.approve", inAlert, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, checkForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.alertId ?? "";
  throw redirect(answerPage(id, await approveAlert(permit, id, submission.value.version)));
});

export const meta = titled((t) => t.alerts.check.sendTitle);

export default function SendAlert() {
  const t = useTexts();
  const { check } = t.alerts;
  const { id, title, version, isSecond, audience } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(checkForm(t), useActionData<typeof action>());
  const whom = whomWords(t, audience);
  const label = isSecond ? check.approve(whom) : check.send(whom);
  return (
    <>
      <BackLink href={`/varningar/${id}`}>{check.backTo}</BackLink>
      <PageTitle above={title}>{check.sendTitle}</PageTitle>
      <PageForm form={form} fields={[fields.checked]} submit={label}>
        <CheckQuestions field={fields.checked} version={version} />
      </PageForm>
    </>
  );
}
