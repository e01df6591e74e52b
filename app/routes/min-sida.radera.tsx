import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { forgetSession } from "~/access/session.server";
import { eraseMe } from "~/contacts/erase-person.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { eraseForm } from "~/people/forms";
import { useTexts } from "~/texts/use";
import { BackLink, Checkbox, fieldProps, Lead, Notice, PageTitle } from "~/ui";

export const loader = open("self.read", async ({ actor }) => ({ works: actor.staff.length > 0 }));

export const action = open("self.choose", async ({ request, permit, t }) => {
  const submission = await parseForm(request, eraseForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  if ((await eraseMe(permit)) === "works")
    return data(submission.reply({ fieldErrors: { sure: [t.erasing.works] } }), 409);
  throw redirect("/raderad", { headers: { "set-cookie": forgetSession() } });
});

export const meta = titled((t) => t.erasing.title);

export default function EraseMe() {
  const { erasing, people } = useTexts();
  const { works } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/min-sida">{people.page.title}</BackLink>
      <PageTitle>{erasing.title}</PageTitle>
      <Lead>{erasing.lead}</Lead>
      <ul>
        {erasing.what.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>
        {erasing.copyFirst} <a href="/min-sida/kopia">{erasing.copyLink}</a>
      </p>
      {works ? (
        <Notice tone="warn">
          <p>{erasing.works}</p>
        </Notice>
      ) : (
        <EraseForm />
      )}
    </>
  );
}

function EraseForm() {
  const t = useTexts();
  const [form, fields] = useFormOf(eraseForm(t), useActionData<typeof action>());
  return (
    <PageForm form={form} fields={fields} submit={t.erasing.submit} danger>
      <Checkbox {...fieldProps(fields.sure)} value="ja" label={t.erasing.sure} />
    </PageForm>
  );
}
