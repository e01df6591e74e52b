import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { browserToken } from "~/access/proof.server";
import { newId } from "~/db/ids";
import { AddressFields } from "~/households/address-fields";
import { joinForm } from "~/households/forms";
import { requestJoin } from "~/households/request-join.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { fieldProps, Lead, PageTitle, Section, TextField } from "~/ui";

export const loader = open("household.join", async () => ({ formId: newId() }));

export const action = open("household.join", async ({ request, permit, locale, t }) => {
  const { token: browser, setCookie } = browserToken(request);
  const headers = { "set-cookie": setCookie };
  const submission = await parseForm(request, joinForm(t));
  if (submission.status !== "success") return data(submission.reply(), { status: 400, headers });
  const answer = await requestJoin(permit, submission.value, { browser, locale });
  if (answer === "sent") throw redirect("/ga-med/bekrafta", { headers });
  const { errors } = t.households.join;
  const field = answer === "tooManyLetters" ? "email" : "code";
  const status = answer === "unknownCode" ? 400 : 429;
  return data(submission.reply({ fieldErrors: { [field]: [errors[answer]] } }), { status, headers });
});

export const meta = titled((t) => t.households.join.title);

export default function Join() {
  const { households, where } = useTexts();
  const { join } = households;
  return (
    <>
      <PageTitle>{join.title}</PageTitle>
      <Lead>{join.lead}</Lead>
      <JoinForm />
      <Section title={join.noCodeTitle}>
        <p>{join.noCode}</p>
        <p>
          <a href="/var-bor-jag">{where.ask.link}</a>
        </p>
        <p>
          <a href="/ansok">{join.apply}</a>
        </p>
      </Section>
    </>
  );
}

function JoinForm() {
  const t = useTexts();
  const { join } = t.households;
  const { formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(joinForm(t), useActionData<typeof action>());
  return (
    <PageForm form={form} fields={fields} submit={join.submit}>
      <input type="hidden" name="id" value={formId} />
      <TextField
        {...fieldProps(fields.code)}
        label={join.code}
        hint={join.codeHint}
        width="medium"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField {...fieldProps(fields.name)} label={join.name} autoComplete="name" spellCheck={false} />
      <TextField
        {...fieldProps(fields.email)}
        label={join.email}
        hint={join.emailHint}
        type="email"
        autoComplete="email"
      />
      <AddressFields fields={fields} own />
      <p>
        {join.data} <a href="/integritet">{join.dataLink}</a>
      </p>
    </PageForm>
  );
}
