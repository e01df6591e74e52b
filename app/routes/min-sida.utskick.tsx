import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { chooseWanted } from "~/alerts/wanted/choose.server";
import { WantedFields } from "~/alerts/wanted/fields";
import { wantedForm } from "~/alerts/wanted/forms";
import { wantedBy } from "~/alerts/wanted/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = open("self.read", ({ permit }) => wantedBy(permit));

export const action = open("self.choose", async ({ request, permit, t }) => {
  const submission = await parseForm(request, wantedForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await chooseWanted(permit, submission.value);
  throw redirect("/min-sida?sparat=utskick");
});

export const meta = titled((t) => t.people.letters.formTitle);

export default function ChooseLetters() {
  const t = useTexts();
  const { letters, page } = t.people;
  const { chosen, areas } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(wantedForm(t), useActionData<typeof action>(), { defaultValue: chosen });
  return (
    <>
      <BackLink href="/min-sida">{page.title}</BackLink>
      <PageTitle>{letters.formTitle}</PageTitle>
      <Lead>{letters.lead}</Lead>
      <PageForm form={form} fields={fields} submit={letters.save}>
        <WantedFields fields={fields} areas={areas} />
      </PageForm>
      <p>
        {t.wanted.language} <a href="/min-sida/uppgifter">{t.wanted.changeLanguage}</a>
      </p>
    </>
  );
}
