import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { AlertFormFields, inOrder, TypedEarlier } from "~/alerts/alert-form";
import { fieldsOf } from "~/alerts/fields-of";
import { aroundForm } from "~/alerts/form-page.server";
import { alertForm, formOrder } from "~/alerts/forms";
import { type AlertFormAnswer, conflictWith, postedAlert } from "~/alerts/post.server";
import { alertToEdit } from "~/alerts/read.server";
import { SourceQuote } from "~/alerts/source-quote";
import { typingOf } from "~/alerts/typing.server";
import { reviseAlert } from "~/alerts/write.server";
import { incidentHere } from "~/incidents/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, Notice, PageTitle } from "~/ui";

export const loader = guard("alert.write", inAlert, async ({ request, permit, params }) => {
  const { incident, ...alert } = await alertToEdit(permit, params.alertId ?? "");
  if (!["draft", "returned", "submitted"].includes(alert.state)) throw redirect(`/varningar/${alert.id}`);
  const source = incident === null ? null : await incidentHere(permit, incident);
  const typed = await typingOf(permit, alert.id);
  const goesOn = new URL(request.url).searchParams.has("utkast");
  return { alert, source, typed, goesOn, around: await aroundForm(permit, alert.id) };
});

export const action = guard("alert.write", inAlert, async ({ request, permit, params, t }) => {
  const posted = await postedAlert(request, permit, t);
  if ("answer" in posted) return data(posted.answer, posted.status);
  const { id: _, version = 0, ...input } = posted.value;
  const id = params.alertId ?? "";
  const answer = await reviseAlert(permit, id, version, input);
  if (answer !== "changed") throw redirect(`/varningar/${id}`);
  const conflict = await conflictWith(permit, id, input);
  const error = { "": [t.alerts.write.errors.changed] };
  return data({ initialValue: posted.payload, status: "error", error, conflict }, 409);
});

export const meta = titled<{ alert: { title: string } }>((t, { alert }) => t.alerts.write.editTitle(alert.title));

export default function EditAlert() {
  const t = useTexts();
  const locale = useLocale();
  const { write, check, page } = t.alerts;
  const { alert, source, typed, goesOn, around } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as AlertFormAnswer | undefined;
  const restored = typed && goesOn ? { ...typed.fields, version: String(typed.version) } : fieldsOf(alert);
  const [form, fields] = useFormOf(alertForm(t), answer, {
    defaultValue: restored as never,
    unchecked: ["count", "keep"],
  });
  // After a refusal it is still the version that was opened, unless the page has shown what others have saved since.
  const version = answer?.conflict?.version ?? fields.version.initialValue;
  return (
    <>
      <BackLink href={`/varningar/${alert.id}`}>{check.backTo}</BackLink>
      <PageTitle>{write.editTitle(alert.title)}</PageTitle>
      {alert.state === "submitted" ? <Notice tone="warn">{page.editTakesBack}</Notice> : null}
      {typed && !goesOn && !answer ? (
        <TypedEarlier href={`/varningar/${alert.id}/andra?utkast`} when={dayAndTime(typed.at, locale)} />
      ) : null}
      {source ? <SourceQuote source={source} /> : null}
      <PageForm form={form} fields={inOrder(fields, formOrder)} submit={write.save}>
        <input type="hidden" name={fields.id.name} value={alert.id} />
        <input type="hidden" name={fields.version.name} value={String(version)} />
        {source ? <input type="hidden" name={fields.incident.name} value={source.feedId} /> : null}
        <AlertFormFields fields={fields} around={around} answer={answer} />
      </PageForm>
    </>
  );
}
