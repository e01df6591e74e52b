import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { AddressFields } from "~/areas/address-fields";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { ContactSelect } from "~/households/contact-select";
import { registerForm } from "~/households/forms";
import { contactsOf } from "~/households/read.server";
import { registerHousehold } from "~/households/register.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Radios } from "~/ui";

export const loader = guard("household.register", inArea, async ({ permit }) => {
  const [head, contacts] = await Promise.all([areaHead(permit), contactsOf(permit)]);
  return { head, contacts: contacts.map(({ id, name }) => ({ id, name })), formId: newId() };
});

export const action = guard("household.register", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, registerForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { errors } = t.households.register;
  const answer = await registerHousehold(permit, submission.value);
  if (answer === "joined") return data(submission.reply({ fieldErrors: { number: [errors.joined] } }), 409);
  if (answer === "noContact") return data(submission.reply({ fieldErrors: { contactId: [errors.contact] } }), 409);
  const what = answer.done === "registered" ? "inskrivet" : "andrat";
  throw redirect(`/omraden/${permit.scope.areaId}/hushall?${what}=${answer.householdId}`);
});

export const meta = titled((t) => t.households.register.title);

export default function RegisterHousehold() {
  const t = useTexts();
  const { head, contacts, formId } = useLoaderData<typeof loader>();
  const { register, list } = t.households;
  const [form, fields] = useFormOf(registerForm(t), useActionData<typeof action>());
  const kinds = (["paperOnly", "abstaining"] as const).map((value) => ({ value, ...register.kinds[value] }));
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{list.title}</BackLink>
      <PageTitle above={head.name}>{register.title}</PageTitle>
      <Lead>{register.lead}</Lead>
      <PageForm form={form} fields={fields} submit={register.submit}>
        <input type="hidden" name="id" value={formId} />
        <Radios {...fieldProps(fields.kind)} label={register.kind} options={kinds} />
        <AddressFields fields={fields} />
        <ContactSelect field={fieldProps(fields.contactId)} contacts={contacts} />
      </PageForm>
    </>
  );
}
