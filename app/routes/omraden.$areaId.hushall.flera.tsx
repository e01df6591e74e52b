import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { planBulk, registerMany } from "~/households/bulk.server";
import { BulkPreview } from "~/households/bulk-preview";
import { ContactSelect } from "~/households/contact-select";
import { bulkForm } from "~/households/forms";
import { contactsOf } from "~/households/read.server";
import { PageForm, useBusy, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Radios, SubmitButton, TextArea } from "~/ui";

export const loader = guard("household.register", inArea, async ({ permit }) => {
  const [head, contacts] = await Promise.all([areaHead(permit), contactsOf(permit)]);
  return { head, contacts: contacts.map(({ id, name }) => ({ id, name })), formId: newId() };
});

/** `spara`: what was looked at is to be made. Without it the plan is shown, and what was typed stays. */
export const action = guard("household.register", inArea, async ({ request, permit, t }) => {
  const saves = (
    await request
      .clone()
      .formData()
      .catch(() => new FormData())
  ).has("spara");
  const submission = await parseForm(request, bulkForm(t));
  if (submission.status !== "success") return data({ form: submission.reply(), plan: null }, 400);
  if (!saves) {
    const plan = await planBulk(permit, submission.value.addresses);
    return data({ form: submission.reply({ resetForm: false }), plan });
  }
  const answer = await registerMany(permit, submission.value);
  const wrong = { contactId: [t.households.register.errors.contact] };
  if (answer === "noContact") return data({ form: submission.reply({ fieldErrors: wrong }), plan: null }, 409);
  throw redirect(`/omraden/${permit.scope.areaId}/hushall?inskrivna=${answer.made}`);
});

export const meta = titled((t) => t.neighbours.bulk.title);

export default function RegisterMany() {
  const { neighbours, households } = useTexts();
  const { head } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{households.list.title}</BackLink>
      <PageTitle above={head.name}>{neighbours.bulk.title}</PageTitle>
      <Lead>{neighbours.bulk.lead}</Lead>
      <BulkEntry />
    </>
  );
}

function BulkEntry() {
  const t = useTexts();
  const { contacts, formId } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const plan = answered?.plan ?? null;
  const busy = useBusy();
  const { bulk } = t.neighbours;
  const { register } = t.households;
  const [form, fields] = useFormOf(bulkForm(t), answered?.form);
  const kinds = (["paperOnly", "abstaining"] as const).map((value) => ({ value, ...register.kinds[value] }));
  const save =
    plan && plan.made.length > 0 ? (
      <SubmitButton busy={busy} name="spara" value="ja">
        {bulk.save(plan.made.length)}
      </SubmitButton>
    ) : null;
  return (
    <PageForm form={form} fields={fields} submit={bulk.show} beside={save}>
      <input type="hidden" name="id" value={formId} />
      <TextArea {...fieldProps(fields.addresses)} label={bulk.lines} hint={bulk.linesHint} spellCheck={false} />
      <Radios {...fieldProps(fields.kind)} label={bulk.kind} options={kinds} />
      <ContactSelect field={fieldProps(fields.contactId)} contacts={contacts} />
      {plan ? <BulkPreview plan={plan} /> : null}
    </PageForm>
  );
}
