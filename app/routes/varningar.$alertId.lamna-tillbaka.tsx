import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { limitOf } from "~/alerts/alert-fields";
import { answerPage } from "~/alerts/answers";
import { giveBackForm, longest } from "~/alerts/forms";
import { giveBackAlert } from "~/alerts/give-back.server";
import { alertFor } from "~/alerts/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextArea } from "~/ui";

export const loader = guard("alert.approve", inAlert, async ({ permit, params }) => {
  const { words, version, mayGiveBack } = await alertFor(permit, params.alertId ?? "");
  if (!mayGiveBack) throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, version };
});

export const action = guard("alert.approve", inAlert, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, giveBackForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.alertId ?? "";
  const { version, comment } = submission.value;
  throw redirect(answerPage(id, await giveBackAlert(permit, id, version, comment)));
});

export const meta = titled((t) => t.alerts.giveBack.title);

export default function GiveBack() {
  const t = useTexts();
  const { giveBack, check } = t.alerts;
  const { id, title, version } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(giveBackForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/varningar/${id}`}>{check.backTo}</BackLink>
      <PageTitle above={title}>{giveBack.title}</PageTitle>
      <Lead>{giveBack.lead}</Lead>
      <PageForm form={form} fields={[fields.comment]} submit={giveBack.submit}>
        <input type="hidden" name={fields.version.name} value={version} />
        <TextArea
          {...fieldProps(fields.comment)}
          label={giveBack.comment}
          hint={giveBack.commentHint}
          limit={limitOf(t, longest.comment)}
        />
      </PageForm>
    </>
  );
}
