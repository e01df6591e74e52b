import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { answerPage } from "~/alerts/answers";
import { CheckQuestions, checkOrder } from "~/alerts/check-questions";
import { takeCheck } from "~/alerts/hints/check.server";
import { hintsForm } from "~/alerts/hints/forms";
import { KeptHints } from "~/alerts/hints/kept-hints";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, PageTitle } from "~/ui";

export const loader = guard("alert.write", inAlert, async ({ permit, params }) => {
  const { words, version, hints, maySubmit } = await alertFor(permit, params.alertId ?? "");
  if (!maySubmit) throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, version, hints };
});

export const action = guard("alert.write", inAlert, async ({ request, permit, params, t }) => {
  const id = params.alertId ?? "";
  const check = await takeCheck(request, permit, id, t);
  if ("refused" in check) return data(check.refused, 400);
  throw redirect(answerPage(id, await submitAlert(permit, id, check.version)));
});

export const meta = titled((t) => t.alerts.check.submitTitle);

export default function SubmitAlert() {
  const t = useTexts();
  const { check } = t.alerts;
  const alert = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(hintsForm(t, alert.hints.open), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/varningar/${alert.id}`}>{check.backTo}</BackLink>
      <PageTitle above={alert.title}>{check.submitTitle}</PageTitle>
      <KeptHints kept={alert.hints.kept} />
      <PageForm form={form} fields={checkOrder(fields, alert.hints)} submit={check.submit}>
        <CheckQuestions fields={fields} alert={alert} />
      </PageForm>
    </>
  );
}
