import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { AreaFields, KindFields, PublicField, WordFields } from "~/alerts/alert-fields";
import { areaChoices } from "~/alerts/choices.server";
import { alertForm, formOrder } from "~/alerts/forms";
import { prefilled } from "~/alerts/prefill";
import { SourceQuote } from "~/alerts/source-quote";
import { draftAlert } from "~/alerts/write.server";
import { newId } from "~/db/ids";
import { incidentHere } from "~/incidents/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("alert.write", atDesk, async ({ request, permit }) => {
  const feedId = Number(new URL(request.url).searchParams.get("handelse"));
  const source = Number.isSafeInteger(feedId) && feedId > 0 ? await incidentHere(permit, feedId) : null;
  return { id: newId(), source, areas: await areaChoices(permit) };
});

export const action = guard("alert.write", atDesk, async ({ request, permit, t }) => {
  const submission = await parseForm(request, alertForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { id, version: _, ...input } = submission.value;
  await draftAlert(permit, id, input);
  throw redirect(`/varningar/${id}`);
});

export const meta = titled((t) => t.alerts.write.newTitle);

export default function NewAlert() {
  const t = useTexts();
  const { write, page } = t.alerts;
  const { id, source, areas } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(alertForm(t), useActionData<typeof action>(), {
    defaultValue: { priority: "important", ...(source && prefilled(source)) },
  });
  return (
    <>
      <BackLink href="/varningar">{page.back}</BackLink>
      <PageTitle>{write.newTitle}</PageTitle>
      <Lead>{write.lead}</Lead>
      {source ? <SourceQuote source={source} /> : null}
      <PageForm form={form} fields={formOrder.map((name) => fields[name])} submit={write.save}>
        <input type="hidden" name={fields.id.name} value={id} />
        {source ? <input type="hidden" name={fields.incident.name} value={source.feedId} /> : null}
        <KindFields fields={fields} />
        <WordFields fields={fields} />
        <AreaFields fields={fields} areas={areas} />
        <PublicField fields={fields} />
      </PageForm>
    </>
  );
}
