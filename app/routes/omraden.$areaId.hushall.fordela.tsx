import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { addressLine } from "~/households/address-line";
import { areaHead } from "~/households/area.server";
import { assignHouseholds } from "~/households/assign.server";
import { assignForm } from "~/households/forms";
import { contactsOf, householdsToShare } from "~/households/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Checkboxes, choiceProps, EmptyState, fieldProps, Lead, PageTitle, Radios } from "~/ui";

export const loader = guard("household.register", inArea, async ({ permit }) => {
  const [head, contacts, households] = await Promise.all([
    areaHead(permit),
    contactsOf(permit),
    householdsToShare(permit),
  ]);
  return { head, contacts: contacts.map(({ id, name }) => ({ id, name })), households };
});

export const action = guard("household.register", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, assignForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await assignHouseholds(permit, submission.value);
  const wrong = { contactId: [t.households.assign.errors.contact] };
  if (answer === "noContact") return data(submission.reply({ fieldErrors: wrong }), 409);
  throw redirect(`/omraden/${permit.scope.areaId}/hushall?fordelat=${answer.assigned}`);
});

export const meta = titled((t) => t.households.assign.title);

export default function ShareOut() {
  const { head, contacts } = useLoaderData<typeof loader>();
  const { assign } = useTexts().households;
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{assign.back}</BackLink>
      <PageTitle above={head.name}>{assign.title}</PageTitle>
      {contacts.length === 0 ? (
        <EmptyState title={assign.noneTitle}>
          <p>{assign.none}</p>
        </EmptyState>
      ) : (
        <AssignForm />
      )}
    </>
  );
}

function AssignForm() {
  const t = useTexts();
  const { head, contacts, households } = useLoaderData<typeof loader>();
  const { assign } = t.households;
  const [form, fields] = useFormOf(assignForm(t), useActionData<typeof action>(), {
    defaultValue: contacts.length === 1 ? { contactId: contacts[0]!.id } : {},
  });
  const nameOf = (id: string | null) => contacts.find((contact) => contact.id === id)?.name;
  const hint = (name: string | undefined) => (name ? assign.now(name) : assign.nobody);
  return (
    <>
      <Lead>{assign.lead}</Lead>
      {contacts.length > 1 ? (
        <p>
          <a href={`/omraden/${head.areaId}/hushall/dela`}>{t.serving.page.split}</a>
        </p>
      ) : null}
      <PageForm form={form} fields={fields} submit={assign.submit}>
        <Checkboxes
          {...choiceProps(fields.householdIds)}
          label={assign.households}
          options={households.map((household) => ({
            value: household.id,
            label: addressLine(t, household),
            hint: hint(nameOf(household.contactId)),
          }))}
        />
        <Radios
          {...fieldProps(fields.contactId)}
          label={assign.contact}
          options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </PageForm>
    </>
  );
}
