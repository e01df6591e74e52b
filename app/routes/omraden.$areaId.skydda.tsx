import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { protectForm } from "~/households/forms";
import { ownAlias, protectHousehold } from "~/households/protect.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, Notice, PageTitle, TextField } from "~/ui";

export const loader = guard("household.protect", inArea, async ({ permit, request }) => {
  const [head, alias] = await Promise.all([areaHead(permit), ownAlias(permit)]);
  const done = new URL(request.url).searchParams.has("klart");
  return { name: head.name, areaId: head.areaId, alias, done };
});

export const action = guard("household.protect", inArea, async ({ permit, request, t }) => {
  const submission = await parseForm(request, protectForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await protectHousehold(permit, submission.value.alias);
  if (answer === "protected") throw redirect(`/omraden/${permit.scope.areaId}/skydda?klart`);
  const { errors } = t.neighbours.protect;
  return data(submission.reply({ fieldErrors: { alias: [errors[answer]] } }), 409);
});

export const meta = titled((t) => t.neighbours.protect.title);

export default function Protect() {
  const { protect } = useTexts().neighbours;
  const { name, areaId, alias, done } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/omraden/${areaId}`}>{name}</BackLink>
      <PageTitle above={name}>{protect.title}</PageTitle>
      {alias && done ? (
        <Notice tone="success" title={protect.doneTitle} live>
          <p>{protect.done(alias)}</p>
        </Notice>
      ) : null}
      {alias ? <Lead>{protect.already(alias)}</Lead> : <ProtectForm />}
    </>
  );
}

function ProtectForm() {
  const t = useTexts();
  const { protect } = t.neighbours;
  const [form, fields] = useFormOf(protectForm(t), useActionData<typeof action>());
  return (
    <>
      <Lead>{protect.lead}</Lead>
      <ul>
        {protect.happens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <PageForm form={form} fields={fields} submit={protect.submit}>
        <TextField
          {...fieldProps(fields.alias)}
          label={protect.alias}
          hint={protect.aliasHint}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
        <p>{protect.undo}</p>
      </PageForm>
    </>
  );
}
