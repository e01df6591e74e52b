import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { removeTemplate, restoreTemplate } from "~/alerts/templates/change.server";
import { templatesOf } from "~/alerts/templates/read.server";
import { TemplateList } from "~/alerts/templates/template-list";
import { newId } from "~/db/ids";
import { municipalityCode } from "~/organisations/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, FormActions, Lead, PageTitle } from "~/ui";

export const loader = guard("alert.write", atDesk, async ({ permit }) => ({
  templates: await templatesOf(permit),
  code: await municipalityCode(permit.scope.municipalityId),
  newKey: newId(),
}));

export const action = guard("alert.write", atDesk, async ({ request, permit }) => {
  const form = await request.formData().catch(() => new FormData());
  const key = String(form.get("key") ?? "");
  const intent = form.get("intent");
  if (intent === "remove") await removeTemplate(permit, key);
  if (intent === "restore") await restoreTemplate(permit, key);
  throw redirect(`/varningar/mallar${new URL(request.url).search}`);
});

export const meta = titled((t) => t.writing.templates.title);

export default function Templates() {
  const t = useTexts();
  const { templates: words } = t.writing;
  const { templates, code, newKey } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/varningar?kommun=${code}`}>{t.alerts.list.title}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <FormActions>
        <ButtonLink href={`/varningar/mallar/${newKey}?kommun=${code}`}>{words.add}</ButtonLink>
      </FormActions>
      <TemplateList templates={templates} code={code} />
    </>
  );
}
