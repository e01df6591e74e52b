import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { AlertFormFields, inOrder } from "~/alerts/alert-form";
import { aroundForm } from "~/alerts/form-page.server";
import { alertForm, formOrder } from "~/alerts/forms";
import { type AlertFormAnswer, postedAlert } from "~/alerts/post.server";
import { prefilled } from "~/alerts/prefill";
import { SourceQuote } from "~/alerts/source-quote";
import { beginWith } from "~/alerts/templates/begin";
import { templatesOf } from "~/alerts/templates/read.server";
import { BeginWith } from "~/alerts/templates/template-list";
import { typingOf } from "~/alerts/typing.server";
import { draftAlert } from "~/alerts/write.server";
import { isId, newId } from "~/db/ids";
import { incidentHere } from "~/incidents/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("alert.write", atDesk, async ({ request, permit }) => {
  const asked = new URL(request.url).searchParams;
  const feedId = Number(asked.get("handelse"));
  const source = Number.isSafeInteger(feedId) && feedId > 0 ? await incidentHere(permit, feedId) : null;
  const begun = asked.get("utkast");
  const typed = isId(begun) ? await typingOf(permit, begun) : null;
  const id = typed && begun ? begun : newId();
  const templates = await templatesOf(permit);
  const template = templates.find((one) => one.key === asked.get("mall"));
  const begin = typed?.fields ?? (template ? beginWith(template, asked.has("engelska")) : source && prefilled(source));
  return {
    id,
    source,
    begin,
    templates: template || typed || source ? [] : templates,
    around: await aroundForm(permit, id),
  };
});

export const action = guard("alert.write", atDesk, async ({ request, permit, t }) => {
  const posted = await postedAlert(request, permit, t);
  if ("answer" in posted) return data(posted.answer, posted.status);
  const { id, version: _, ...input } = posted.value;
  await draftAlert(permit, id, input);
  throw redirect(`/varningar/${id}`);
});

export const meta = titled((t) => t.alerts.write.newTitle);

export default function NewAlert() {
  const t = useTexts();
  const { write, page } = t.alerts;
  const { id, source, begin, templates, around } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as AlertFormAnswer | undefined;
  const [form, fields] = useFormOf(alertForm(t), answer, {
    defaultValue: { priority: "important", category: "other", ...begin } as never,
    unchecked: ["count", "keep"],
  });
  return (
    <>
      <BackLink href="/varningar">{page.back}</BackLink>
      <PageTitle>{write.newTitle}</PageTitle>
      <Lead>{write.lead}</Lead>
      {source ? <SourceQuote source={source} /> : null}
      {templates.length > 0 ? <BeginWith templates={templates} code={around.code} /> : null}
      <PageForm form={form} fields={inOrder(fields, formOrder)} submit={write.save}>
        <input type="hidden" name={fields.id.name} value={id} />
        {source ? <input type="hidden" name={fields.incident.name} value={source.feedId} /> : null}
        <AlertFormFields fields={fields} around={around} answer={answer} />
      </PageForm>
    </>
  );
}
