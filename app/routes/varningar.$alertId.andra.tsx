import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { AreaFields, KindFields, PublicField, WordFields } from "~/alerts/alert-fields";
import { areaChoices } from "~/alerts/choices.server";
import { fieldsOf } from "~/alerts/fields-of";
import { alertForm, formOrder } from "~/alerts/forms";
import { alertToEdit } from "~/alerts/read.server";
import { SourceQuote } from "~/alerts/source-quote";
import { reviseAlert } from "~/alerts/write.server";
import { incidentHere } from "~/incidents/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Notice, PageTitle } from "~/ui";

export const loader = guard("alert.write", inAlert, async ({ permit, params }) => {
  const { incident, ...alert } = await alertToEdit(permit, params.alertId ?? "");
  if (alert.state === "approved" || alert.state === "withdrawn") throw redirect(`/varningar/${alert.id}`);
  const source = incident === null ? null : await incidentHere(permit, incident);
  return { alert, source, areas: await areaChoices(permit) };
});

export const action = guard("alert.write", inAlert, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, alertForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { id: _, version = 0, ...input } = submission.value;
  const id = params.alertId ?? "";
  const answer = await reviseAlert(permit, id, version, input);
  if (answer === "changed") return data(submission.reply({ formErrors: [t.alerts.write.errors.changed] }), 409);
  throw redirect(`/varningar/${id}`);
});

export const meta = titled<{ alert: { title: string } }>((t, { alert }) => t.alerts.write.editTitle(alert.title));

export default function EditAlert() {
  const t = useTexts();
  const { write, check, page } = t.alerts;
  const { alert, source, areas } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(alertForm(t), useActionData<typeof action>(), {
    defaultValue: fieldsOf(alert) as never,
  });
  return (
    <>
      <BackLink href={`/varningar/${alert.id}`}>{check.backTo}</BackLink>
      <PageTitle>{write.editTitle(alert.title)}</PageTitle>
      {alert.state === "submitted" ? <Notice tone="warn">{page.editTakesBack}</Notice> : null}
      {source ? <SourceQuote source={source} /> : null}
      <PageForm form={form} fields={formOrder.map((name) => fields[name])} submit={write.save}>
        <input type="hidden" name={fields.id.name} value={alert.id} />
        {/* After a refusal it is still the version that was opened, not the one that others have saved since. */}
        <input type="hidden" name={fields.version.name} value={String(fields.version.initialValue)} />
        {source ? <input type="hidden" name={fields.incident.name} value={source.feedId} /> : null}
        <KindFields fields={fields} />
        <WordFields fields={fields} />
        <AreaFields fields={fields} areas={areas} />
        <PublicField fields={fields} />
      </PageForm>
    </>
  );
}
