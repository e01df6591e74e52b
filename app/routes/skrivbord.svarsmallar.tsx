import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { Words } from "~/areas/words";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { newTemplateForm } from "~/replies/forms";
import { addTemplate } from "~/replies/keep-template.server";
import { TemplateFields } from "~/replies/template-fields";
import { templatesOf } from "~/replies/templates.server";
import { useTexts } from "~/texts/use";
import { BackLink, DataTable, Lead, PageTitle, Section } from "~/ui";

export const loader = guard("reply.template", atDesk, async ({ permit, actor }) => {
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  return { desks, code: here?.code ?? "", templates: await templatesOf(permit), newId: newId() };
});

export const action = guard("reply.template", atDesk, async ({ request, permit, actor, t }) => {
  const submission = await parseForm(request, newTemplateForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { id, ...words } = submission.value;
  const answer = await addTemplate(permit, id, words);
  if (answer === "full") return data(submission.reply({ formErrors: [t.replies.templates.full] }), 400);
  const here = (await desksOf(actor)).find((desk) => desk.id === permit.scope.municipalityId);
  throw redirect(`/skrivbord/svarsmallar?kommun=${here?.code ?? ""}`);
});

export const meta = titled((t) => t.replies.templates.title);

export default function Templates() {
  const t = useTexts();
  const { templates: words } = t.replies;
  const { desks, code, templates, newId: id } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(newTemplateForm(t), useActionData<typeof action>());
  const areOurs = templates.every((one) => one.id === null);
  return (
    <>
      <BackLink href={`/skrivbord/svar?kommun=${code}`}>{words.back}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <DeskTabs desks={desks} current={code} path="/skrivbord/svarsmallar" />
      {areOurs ? <p>{words.oursNote}</p> : null}
      <DataTable
        caption={words.caption}
        captionHidden
        rows={templates}
        rowKey={(one) => one.id ?? one.name}
        columns={[
          {
            key: "name",
            header: words.headings.name,
            rowHeader: true,
            cell: (one) => (one.id ? <a href={`/skrivbord/svarsmallar/${one.id}`}>{one.name}</a> : one.name),
          },
          { key: "body", header: words.headings.body, cell: (one) => <Words text={one.body} /> },
        ]}
      />
      <Section title={words.add}>
        <PageForm form={form} fields={[fields.name, fields.body]} submit={words.save}>
          <input type="hidden" name={fields.id.name} value={fields.id.value ?? id} />
          <TemplateFields fields={fields} />
        </PageForm>
      </Section>
    </>
  );
}
