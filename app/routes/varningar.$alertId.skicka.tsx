import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { answerPage } from "~/alerts/answers";
import { approveAlert } from "~/alerts/approve.server";
import { CheckQuestions, checkOrder } from "~/alerts/check-questions";
import { takeCheck } from "~/alerts/hints/check.server";
import { hintsForm } from "~/alerts/hints/forms";
import { KeptHints } from "~/alerts/hints/kept-hints";
import { alertFor } from "~/alerts/read.server";
import { whomWords } from "~/alerts/whom";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, PageTitle } from "~/ui";

export const loader = guard("alert.approve", inAlert, async ({ permit, params }) => {
  const { words, version, hints, state, maySend, audience } = await alertFor(permit, params.alertId ?? "");
  if (!maySend) throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, version, hints, isSecond: state === "submitted", audience };
});

export const action = guard("alert.approve", inAlert, async ({ request, permit, params, t }) => {
  const id = params.alertId ?? "";
  const check = await takeCheck(request, permit, id, t);
  if ("refused" in check) return data(check.refused, 400);
  throw redirect(answerPage(id, await approveAlert(permit, id, check.version)));
});

export const meta = titled((t) => t.alerts.check.sendTitle);

export default function SendAlert() {
  const t = useTexts();
  const { check } = t.alerts;
  const { isSecond, audience, ...alert } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(hintsForm(t, alert.hints.open), useActionData<typeof action>());
  const whom = whomWords(t, audience);
  const label = isSecond ? check.approve(whom) : check.send(whom);
  return (
    <>
      <BackLink href={`/varningar/${alert.id}`}>{check.backTo}</BackLink>
      <PageTitle above={alert.title}>{check.sendTitle}</PageTitle>
      <KeptHints kept={alert.hints.kept} />
      <PageForm form={form} fields={checkOrder(fields, alert.hints)} submit={label}>
        <CheckQuestions fields={fields} alert={alert} />
      </PageForm>
    </>
  );
}
