import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cookie } from "~/access/cookies.server";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { changeDetails } from "~/people/change-details.server";
import { detailsForm } from "~/people/forms";
import { myDetails } from "~/people/my-page.server";
import { locales } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, PageTitle, Radios, TextField } from "~/ui";

const year = 365 * 24 * 3600;

export const loader = open("self.read", async ({ permit }) => {
  const { name, phone, locale } = await myDetails(permit);
  return { name, phone: phone ?? undefined, locale };
});

export const action = open("self.choose", async ({ request, permit, t }) => {
  const submission = await parseForm(request, detailsForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await changeDetails(permit, submission.value);
  // The pages follow the letters: somebody who asks for English letters reads English.
  const language = cookie("lang", submission.value.locale, year);
  throw redirect("/min-sida?sparat=uppgifter", { headers: { "set-cookie": language } });
});

export const meta = titled((t) => t.people.details.title);

export default function ChangeDetails() {
  const t = useTexts();
  const { details, page } = t.people;
  const [form, fields] = useFormOf(detailsForm(t), useActionData<typeof action>(), {
    defaultValue: useLoaderData<typeof loader>(),
  });
  return (
    <>
      <BackLink href="/min-sida">{page.title}</BackLink>
      <PageTitle>{details.title}</PageTitle>
      <PageForm form={form} fields={fields} submit={details.save}>
        <TextField {...fieldProps(fields.name)} autoComplete="name" label={details.name} hint={details.nameHint} />
        <TextField
          {...fieldProps(fields.phone)}
          type="tel"
          width="medium"
          autoComplete="tel"
          label={details.phone}
          hint={details.phoneHint}
          optional={t.common.optional}
        />
        <Radios
          {...fieldProps(fields.locale)}
          label={details.locale}
          options={locales.map((locale) => ({ value: locale, label: page.locales[locale] }))}
        />
      </PageForm>
    </>
  );
}
