import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { inOrder } from "~/alerts/alert-form";
import { keepTemplate } from "~/alerts/templates/change.server";
import { templateForm, templateOrder } from "~/alerts/templates/forms";
import { isNewKey, templateFor } from "~/alerts/templates/read.server";
import { TemplateFields } from "~/alerts/templates/template-fields";
import { municipalityCode } from "~/organisations/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("alert.write", atDesk, async ({ permit, params, locale }) => {
  const key = params.key ?? "";
  const found = await templateFor(permit, key);
  if (!found && !isNewKey(key)) throw notFound();
  const code = await municipalityCode(permit.scope.municipalityId);
  if (!found) return { code, fields: { priority: "ordinary", kind: "warning" } };
  const { kind, priority, category, name, sv, en } = found;
  const english = { titleEn: en.title, bodyEn: en.body, adviceEn: en.advice };
  return { code, fields: { name: name[locale], kind, priority, category, ...sv, ...english } };
});

export const action = guard("alert.write", atDesk, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, templateForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await keepTemplate(permit, params.key ?? "", submission.value);
  throw redirect(`/varningar/mallar${new URL(request.url).search}`);
});

export const meta = titled((t) => t.writing.templates.one);

export default function OneTemplate() {
  const t = useTexts();
  const { templates: words } = t.writing;
  const { code, fields: begin } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(templateForm(t), useActionData<typeof action>(), { defaultValue: begin as never });
  return (
    <>
      <BackLink href={`/varningar/mallar?kommun=${code}`}>{words.title}</BackLink>
      <PageTitle>{words.one}</PageTitle>
      <Lead>{words.blanks}</Lead>
      <PageForm form={form} fields={inOrder(fields, templateOrder)} submit={words.save}>
        <TemplateFields fields={fields} />
      </PageForm>
    </>
  );
}
