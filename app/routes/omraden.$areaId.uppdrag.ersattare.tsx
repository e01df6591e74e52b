import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { substituteForm } from "~/contacts/forms";
import { MemberChoice } from "~/contacts/member-choice";
import { membersToAsk } from "~/contacts/own-service.server";
import { nameSubstitute } from "~/contacts/substitute.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, fieldProps, Lead, PageTitle, TextField } from "~/ui";

export const loader = guard("contact.serve", inArea, async ({ permit }) => {
  const [head, members] = await Promise.all([areaHead(permit), membersToAsk(permit)]);
  return { name: head.name, areaId: head.areaId, members, formId: newId() };
});

export const action = guard("contact.serve", inArea, async ({ permit, request, t }) => {
  const submission = await parseForm(request, substituteForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await nameSubstitute(permit, submission.value);
  if (answer === "named") throw redirect(`/omraden/${permit.scope.areaId}/uppdrag`);
  const { errors } = t.serving;
  return data(submission.reply({ fieldErrors: { memberId: [errors[answer]] } }), 409);
});

export const meta = titled((t) => t.serving.substitute.title);

export default function NameSubstitute() {
  const t = useTexts();
  const { name, areaId, members, formId } = useLoaderData<typeof loader>();
  const { substitute, page } = t.serving;
  const [form, fields] = useFormOf(substituteForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/omraden/${areaId}/uppdrag`}>{page.title}</BackLink>
      <PageTitle above={name}>{substitute.title}</PageTitle>
      <Lead>{substitute.lead}</Lead>
      <p>{substitute.secret}</p>
      {members.length === 0 ? (
        <EmptyState title={page.nobodyTitle}>
          <p>{page.nobody}</p>
        </EmptyState>
      ) : (
        <PageForm form={form} fields={fields} submit={substitute.submit}>
          <input type="hidden" name="id" value={formId} />
          <MemberChoice field={fields.memberId} members={members} label={substitute.who} />
          <TextField
            {...fieldProps(fields.until)}
            label={substitute.until}
            hint={substitute.untilHint}
            type="date"
            width="medium"
          />
        </PageForm>
      )}
    </>
  );
}
