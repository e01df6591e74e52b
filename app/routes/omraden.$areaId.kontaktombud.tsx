import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { type AppointAnswer, appoint } from "~/contacts/appoint.server";
import { ContactTable } from "~/contacts/contact-table";
import { appointForm } from "~/contacts/forms";
import { candidates, contactLoads } from "~/contacts/read.server";
import { newId } from "~/db/ids";
import { addressLine } from "~/households/address-line";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { EmptyState, fieldProps, Lead, Notice, Radios, Section } from "~/ui";

export const loader = guard("contact.appoint", inArea, async ({ permit, request }) => {
  const [head, loads, members] = await Promise.all([areaHead(permit), contactLoads(permit), candidates(permit)]);
  const appointed = new URL(request.url).searchParams.get("utsett");
  return { head, ...loads, members, appointed, formId: newId() };
});

const refusals: Record<Extract<AppointAnswer, string>, "memberId" | "role"> = {
  notMember: "memberId",
  already: "memberId",
  leadTaken: "role",
};

export const action = guard("contact.appoint", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, appointForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await appoint(permit, submission.value);
  if (typeof answer !== "string")
    throw redirect(`/omraden/${permit.scope.areaId}/kontaktombud?utsett=${answer.contactId}`);
  const { errors } = t.contacts.appoint;
  return data(submission.reply({ fieldErrors: { [refusals[answer]]: [errors[answer]] } }), 409);
});

export const meta = titled((t) => t.contacts.page.title);

export default function Contacts() {
  const { head, contacts, unassigned, contactLoad, appointed, formId } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { page, appoint: words, roles } = t.contacts;
  const done = contacts.find((contact) => contact.id === appointed);
  return (
    <>
      <AreaTop head={head} at="/kontaktombud" title={page.title} />
      {done ? (
        <Notice tone="success" title={words.done(done.name, roles[done.role])} live>
          <p>{words.doneText}</p>
        </Notice>
      ) : null}
      <Lead>{page.lead}</Lead>
      <Section title={page.serving}>
        <ContactTable areaId={head.areaId} contacts={contacts} unassigned={unassigned} contactLoad={contactLoad} />
      </Section>
      <Section title={words.title}>
        <AppointForm key={formId} />
      </Section>
    </>
  );
}

function AppointForm() {
  const t = useTexts();
  const { members, formId } = useLoaderData<typeof loader>();
  const { appoint: words, roles } = t.contacts;
  const [form, fields] = useFormOf(appointForm(t), useActionData<typeof action>(), {
    defaultValue: { role: "contact" },
  });
  if (members.length === 0)
    return (
      <EmptyState title={words.nobodyTitle}>
        <p>{words.nobody}</p>
      </EmptyState>
    );
  const who = members.map((member) => {
    const address = addressLine(t, member);
    const hint = member.role ? `${address}. ${words.already(roles[member.role])}` : address;
    return { value: member.memberId, label: member.name, hint };
  });
  const tasks = (["contact", "leadContact"] as const).map((value) => ({ value, ...words.roles[value] }));
  return (
    <>
      <p>{words.lead}</p>
      <PageForm form={form} fields={fields} submit={words.submit}>
        <input type="hidden" name="id" value={formId} />
        <Radios {...fieldProps(fields.memberId)} label={words.member} options={who} />
        <Radios {...fieldProps(fields.role)} label={words.role} options={tasks} />
      </PageForm>
    </>
  );
}
