import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inTemplate } from "~/access/locate.server";
import { PageForm, useBusy, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { templateForm, templateOrGone } from "~/replies/forms";
import { changeTemplate, removeTemplate } from "~/replies/keep-template.server";
import { TemplateFields } from "~/replies/template-fields";
import { templateHere } from "~/replies/templates.server";
import { useTexts } from "~/texts/use";
import { BackLink, FormActions, PageTitle, SubmitButton } from "~/ui";

export const loader = guard("reply.template", inTemplate, async ({ permit, params }) =>
  templateHere(permit, params.templateId ?? ""),
);

export const action = guard("reply.template", inTemplate, async ({ request, permit, params, t }) => {
  const id = params.templateId ?? "";
  const submission = await parseForm(request, templateOrGone(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { value } = submission;
  if (value.intent === "remove") await removeTemplate(permit, id);
  else await changeTemplate(permit, id, { name: value.name, body: value.body });
  throw redirect("/skrivbord/svarsmallar");
});

export const meta = titled<{ name: string }>((t, { name }) => t.replies.templates.changeTitle(name));

export default function Template() {
  const t = useTexts();
  const { templates: words } = t.replies;
  const busy = useBusy();
  const { name, body } = useLoaderData<typeof loader>();
  const defaultValue = { name, body };
  const [form, fields] = useFormOf(templateForm(t), useActionData<typeof action>(), { defaultValue });
  return (
    <>
      <BackLink href="/skrivbord/svarsmallar">{words.title}</BackLink>
      <PageTitle>{words.changeTitle(name)}</PageTitle>
      <PageForm form={form} fields={[fields.name, fields.body]} submit={words.save}>
        <input type="hidden" name={fields.intent.name} value="change" />
        <TemplateFields fields={fields} />
      </PageForm>
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy} look="quiet" name="intent" value="remove">
            {words.remove}
          </SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
