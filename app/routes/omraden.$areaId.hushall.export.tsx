import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { isId, newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { Ready, Rules } from "~/households/export/export-view";
import { exportForm } from "~/households/export/forms";
import { hasReading, noteReading, readerRole } from "~/households/export/note-reading.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextArea } from "~/ui";

export const loader = guard("household.export", inArea, async ({ permit, request }) => {
  const id = new URL(request.url).searchParams.get("klar");
  const ready = isId(id) && (await hasReading(permit, id)) ? id : null;
  return { head: await areaHead(permit), ready, role: readerRole(permit), formId: newId() };
});

export const action = guard("household.export", inArea, async ({ permit, request, params, t }) => {
  const submission = await parseForm(request, exportForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await noteReading(permit, submission.value);
  throw redirect(`/omraden/${params.areaId}/hushall/export?klar=${submission.value.id}`);
});

export const meta = titled((t) => t.takingOut.title);

export default function ExportArea() {
  const { takingOut, lists } = useTexts();
  const { head, ready, role, formId } = useLoaderData<typeof loader>();
  const at = `/omraden/${head.areaId}/hushall`;
  return (
    <>
      <BackLink href={at}>{lists.import.back}</BackLink>
      <PageTitle above={head.name}>{takingOut.title}</PageTitle>
      <Lead>{takingOut.leadArea(head.name)}</Lead>
      {ready ? <Ready file={`${at}/export/fil?lasning=${ready}`} /> : null}
      <Rules neighbour={role === "leadContact"} />
      {ready ? null : <ReasonForm key={formId} />}
    </>
  );
}

function ReasonForm() {
  const t = useTexts();
  const { takingOut } = t;
  const { formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(exportForm(t), useActionData<typeof action>());
  return (
    <PageForm form={form} fields={fields} submit={takingOut.submit}>
      <input type="hidden" name="id" value={formId} />
      <TextArea {...fieldProps(fields.reason)} label={takingOut.reason} hint={takingOut.reasonHint} rows={3} />
    </PageForm>
  );
}
