import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { ReasonFields, TakeOut } from "~/households/export/export-view";
import { exportForm } from "~/households/export/forms";
import { readyReading, takeOut } from "~/households/export/note-reading.server";
import { municipalities } from "~/organisations/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";

const townOf = async (id: string) => (await municipalities()).find((one) => one.id === id)!;

export const loader = guard("register.export", atDesk, async ({ permit, request }) => {
  const ready = await readyReading(permit, request);
  const { code, name } = await townOf(permit.scope.municipalityId);
  return { code, name, ready, formId: newId() };
});

export const action = guard("register.export", atDesk, async ({ permit, request, t }) => {
  const { code } = await townOf(permit.scope.municipalityId);
  return takeOut(permit, request, t, `/skrivbord/register?kommun=${code}`);
});

export const meta = titled((t) => t.takingOut.title);

export default function ExportTown() {
  const t = useTexts();
  const { takingOut, desk } = t;
  const { code, name, ready, formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(exportForm(t), useActionData<typeof action>());
  return (
    <TakeOut
      back={{ href: `/skrivbord?kommun=${code}`, label: desk.title }}
      of={name}
      lead={takingOut.leadTown(name)}
      file={ready && `/skrivbord/register/fil?kommun=${code}&lasning=${ready}`}
      neighbour={false}
    >
      <PageForm key={formId} form={form} fields={fields} submit={takingOut.submit}>
        <ReasonFields id={formId} fields={fields} />
      </PageForm>
    </TakeOut>
  );
}
