import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { Ready, ReasonFields, Rules } from "~/households/export/export-view";
import { exportForm } from "~/households/export/forms";
import { noteReading, readerRole, readyReading } from "~/households/export/note-reading.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("household.export", inArea, async ({ permit, request }) => {
  const ready = await readyReading(permit, request);
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
  const t = useTexts();
  const { takingOut, lists } = t;
  const { head, ready, role, formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(exportForm(t), useActionData<typeof action>());
  const at = `/omraden/${head.areaId}/hushall`;
  return (
    <>
      <BackLink href={at}>{lists.import.back}</BackLink>
      <PageTitle above={head.name}>{takingOut.title}</PageTitle>
      <Lead>{takingOut.leadArea(head.name)}</Lead>
      {ready ? <Ready file={`${at}/export/fil?lasning=${ready}`} /> : null}
      <Rules neighbour={role === "leadContact"} />
      {ready ? null : (
        <PageForm key={formId} form={form} fields={fields} submit={takingOut.submit}>
          <ReasonFields id={formId} fields={fields} />
        </PageForm>
      )}
    </>
  );
}
