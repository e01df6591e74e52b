import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { answerPage } from "~/alerts/answers";
import { CheckQuestions } from "~/alerts/check-questions";
import { checkForm } from "~/alerts/forms";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, PageTitle } from "~/ui";

export const loader = guard("alert.write", inAlert, async ({ permit, params }) => {
  const { words, version, maySubmit } = await alertFor(permit, params.alertId ?? "");
  if (!maySubmit) throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, version };
});

export const action = guard("alert.write", inAlert, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, checkForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.alertId ?? "";
  throw redirect(answerPage(id, await submitAlert(permit, id, submission.value.version)));
});

export const meta = titled((t) => t.alerts.check.submitTitle);

export default function SubmitAlert() {
  const t = useTexts();
  const { check } = t.alerts;
  const { id, title, version } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(checkForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/varningar/${id}`}>{check.backTo}</BackLink>
      <PageTitle above={title}>{check.submitTitle}</PageTitle>
      <PageForm form={form} fields={[fields.checked]} submit={check.submit}>
        <CheckQuestions field={fields.checked} version={version} />
      </PageForm>
    </>
  );
}
