import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { Ready, ReasonFields, Rules } from "~/households/export/export-view";
import { exportForm } from "~/households/export/forms";
import { noteReading, readyReading } from "~/households/export/note-reading.server";
import { municipalities } from "~/organisations/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

const townOf = async (id: string) => (await municipalities()).find((one) => one.id === id)!;

export const loader = guard("register.export", atDesk, async ({ permit, request }) => {
  const ready = await readyReading(permit, request);
  const { code, name } = await townOf(permit.scope.municipalityId);
  return { code, name, ready, formId: newId() };
});

export const action = guard("register.export", atDesk, async ({ permit, request, t }) => {
  const submission = await parseForm(request, exportForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await noteReading(permit, submission.value);
  const { code } = await townOf(permit.scope.municipalityId);
  throw redirect(`/skrivbord/register?kommun=${code}&klar=${submission.value.id}`);
});

export const meta = titled((t) => t.takingOut.title);

export default function ExportTown() {
  const t = useTexts();
  const { takingOut, desk } = t;
  const { code, name, ready, formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(exportForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{desk.title}</BackLink>
      <PageTitle above={name}>{takingOut.title}</PageTitle>
      <Lead>{takingOut.leadTown(name)}</Lead>
      {ready ? <Ready file={`/skrivbord/register/fil?kommun=${code}&lasning=${ready}`} /> : null}
      <Rules neighbour={false} />
      {ready ? null : (
        <PageForm key={formId} form={form} fields={fields} submit={takingOut.submit}>
          <ReasonFields id={formId} fields={fields} />
        </PageForm>
      )}
    </>
  );
}
