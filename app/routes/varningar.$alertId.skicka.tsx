import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { answerPage } from "~/alerts/answers";
import { approveAlert } from "~/alerts/approve.server";
import { CheckQuestions, checkOrder } from "~/alerts/check-questions";
import { takeCheckOf } from "~/alerts/hints/check.server";
import { KeptHints } from "~/alerts/hints/kept-hints";
import { alertFor } from "~/alerts/read.server";
import { sendForm, sendTimeIn } from "~/alerts/schedule/forms";
import { WhenFields } from "~/alerts/schedule/when-fields";
import { whomWords } from "~/alerts/whom";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Notice, PageTitle, TextArea } from "~/ui";

export const loader = guard("alert.approve", inAlert, async ({ permit, params }) => {
  const found = await alertFor(permit, params.alertId ?? "");
  const { words, version, hints, state, maySend, maySendAlone, audience } = found;
  if (!maySend && !maySendAlone) throw redirect(`/varningar/${words.id}`);
  return {
    id: words.id,
    title: words.title,
    version,
    hints,
    isSecond: state === "submitted",
    alone: !maySend,
    audience,
  };
});

export const action = guard("alert.approve", inAlert, async ({ request, permit, params, t }) => {
  const id = params.alertId ?? "";
  const { maySend, maySendAlone } = await alertFor(permit, id);
  const alone = maySendAlone && !maySend;
  const check = await takeCheckOf(request, permit, id, t, (open) => sendForm(t, open, alone));
  if ("refused" in check) return data(check.refused, 400);
  const { version, value } = check;
  const at = sendTimeIn(value);
  throw redirect(
    answerPage(id, await approveAlert(permit, id, version, { ...(at && { at }), alone: alone ? value.reason : "" })),
  );
});

export const meta = titled((t) => t.alerts.check.sendTitle);

export default function SendAlert() {
  const t = useTexts();
  const { check } = t.alerts;
  const { late, schedule } = t.writing;
  const { isSecond, alone, audience, ...alert } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(sendForm(t, alert.hints.open, alone), useActionData<typeof action>(), {
    defaultValue: { when: "now" },
  });
  const whom = whomWords(t, audience);
  const label = alone ? late.send(whom) : isSecond ? check.approve(whom) : check.send(whom);
  const order = [...checkOrder(fields, alert.hints), fields.reason, fields.at];
  return (
    <>
      <BackLink href={`/varningar/${alert.id}`}>{check.backTo}</BackLink>
      <PageTitle above={alert.title}>{check.sendTitle}</PageTitle>
      <KeptHints kept={alert.hints.kept} />
      {alone ? (
        <Notice tone="warn" title={late.aloneTitle}>
          {late.aloneText}
        </Notice>
      ) : null}
      <PageForm form={form} fields={order} submit={label}>
        <CheckQuestions fields={fields} alert={alert} />
        {alone ? (
          <TextArea {...fieldProps(fields.reason)} label={late.reason} hint={late.reasonHint} rows={3} />
        ) : (
          <WhenFields fields={fields} />
        )}
        <p>{schedule.note}</p>
      </PageForm>
    </>
  );
}
