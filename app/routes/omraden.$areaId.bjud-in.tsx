import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { AddressFields } from "~/areas/address-fields";
import { isId, newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { inviteForm } from "~/households/forms";
import { InvitationTable } from "~/households/invitation-table";
import { inviteNeighbour, openInvitations, withdrawInvitation } from "~/households/invite.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, Notice, PageTitle, Section, TextField } from "~/ui";

export const loader = guard("household.invite", inArea, async ({ permit, request }) => {
  const [head, open] = await Promise.all([areaHead(permit), openInvitations(permit)]);
  const given = new URL(request.url).searchParams;
  const [sent, withdrawn] = [given.has("skickad"), given.has("aterkallad")];
  return { name: head.name, areaId: head.areaId, open, sent, withdrawn, formId: newId() };
});

/** `aterkalla`: the invitation to take back; otherwise the form for a new one. */
export const action = guard("household.invite", inArea, async ({ permit, request, t }) => {
  const here = `/omraden/${permit.scope.areaId}/bjud-in`;
  const back = (
    await request
      .clone()
      .formData()
      .catch(() => new FormData())
  ).get("aterkalla");
  if (isId(back)) {
    await withdrawInvitation(permit, back);
    throw redirect(`${here}?aterkallad`);
  }
  const submission = await parseForm(request, inviteForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await inviteNeighbour(permit, submission.value);
  if (answer === "sent") throw redirect(`${here}?skickad`);
  return data(submission.reply({ fieldErrors: { email: [t.inviting.errors[answer]] } }), 429);
});

export const meta = titled((t) => t.inviting.title);

export default function Invite() {
  const { inviting, households } = useTexts();
  const { name, areaId, open, sent, withdrawn } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/omraden/${areaId}/koder`}>{households.codes.title}</BackLink>
      <PageTitle above={name}>{inviting.title}</PageTitle>
      {sent ? (
        <Notice tone="success" title={inviting.sentTitle} live>
          <p>{inviting.sent}</p>
        </Notice>
      ) : null}
      {withdrawn ? <Notice tone="success" title={inviting.withdrawn} live /> : null}
      <Lead>{inviting.lead}</Lead>
      <p>{inviting.rules}</p>
      <InviteForm />
      <Section title={inviting.open}>
        <InvitationTable rows={open} />
      </Section>
    </>
  );
}

function InviteForm() {
  const t = useTexts();
  const { inviting, households } = t;
  const { formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(inviteForm(t), useActionData<typeof action>());
  return (
    <PageForm form={form} fields={fields} submit={inviting.submit}>
      <input type="hidden" name="id" value={formId} />
      <TextField {...fieldProps(fields.name)} label={inviting.name} autoComplete="off" spellCheck={false} />
      <TextField
        {...fieldProps(fields.email)}
        label={households.join.email}
        hint={inviting.emailHint}
        type="email"
        autoComplete="off"
      />
      <AddressFields fields={fields} />
    </PageForm>
  );
}
