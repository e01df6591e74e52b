import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { trainingForm } from "~/contacts/forms";
import { contactHere } from "~/contacts/read.server";
import { noteTraining } from "~/contacts/train.server";
import { areaHead } from "~/households/area.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextField } from "~/ui";

export const loader = guard("contact.appoint", inArea, async ({ permit, params }) => {
  const contact = await contactHere(permit, params.contactId);
  if (!contact) throw notFound();
  const head = await areaHead(permit);
  return { area: head.name, areaId: head.areaId, contact };
});

export const action = guard("contact.appoint", inArea, async ({ permit, params, request, t }) => {
  const submission = await parseForm(request, trainingForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await noteTraining(permit, params.contactId ?? "", submission.value.trainedAt);
  throw redirect(`/omraden/${permit.scope.areaId}/kontaktombud`);
});

export const meta = titled<{ contact: { name: string } }>((t, { contact }) => t.serving.training.title(contact.name));

export default function Training() {
  const t = useTexts();
  const { area, areaId, contact } = useLoaderData<typeof loader>();
  const { training } = t.serving;
  const [form, fields] = useFormOf(trainingForm(t), useActionData<typeof action>(), {
    defaultValue: { trainedAt: contact.trainedAt?.toString().slice(0, 10) },
  });
  return (
    <>
      <BackLink href={`/omraden/${areaId}/kontaktombud`}>{t.contacts.page.title}</BackLink>
      <PageTitle above={area}>{training.title(contact.name)}</PageTitle>
      <Lead>{training.lead}</Lead>
      <PageForm form={form} fields={fields} submit={training.submit}>
        <TextField {...fieldProps(fields.trainedAt)} label={training.day} type="date" width="medium" />
      </PageForm>
    </>
  );
}
