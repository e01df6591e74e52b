import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { ReasonFields, TakeOut } from "~/households/export/export-view";
import { exportForm } from "~/households/export/forms";
import { readerRole, readyReading, takeOut } from "~/households/export/note-reading.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";

export const loader = guard("household.export", inArea, async ({ permit, request }) => {
  const ready = await readyReading(permit, request);
  return { head: await areaHead(permit), ready, role: readerRole(permit), formId: newId() };
});

export const action = guard("household.export", inArea, ({ permit, request, t }) =>
  takeOut(permit, request, t, `/omraden/${permit.scope.areaId}/hushall/export`),
);

export const meta = titled((t) => t.takingOut.title);

export default function ExportArea() {
  const t = useTexts();
  const { takingOut, lists } = t;
  const { head, ready, role, formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(exportForm(t), useActionData<typeof action>());
  const at = `/omraden/${head.areaId}/hushall`;
  return (
    <TakeOut
      back={{ href: at, label: lists.import.back }}
      of={head.name}
      lead={takingOut.leadArea(head.name)}
      file={ready && `${at}/export/fil?lasning=${ready}`}
      neighbour={role === "leadContact"}
    >
      <PageForm key={formId} form={form} fields={fields} submit={takingOut.submit}>
        <ReasonFields id={formId} fields={fields} />
      </PageForm>
    </TakeOut>
  );
}
