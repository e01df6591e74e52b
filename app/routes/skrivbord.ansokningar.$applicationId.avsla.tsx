import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inApplication } from "~/access/locate.server";
import { textLimit } from "~/areas/application-fields";
import { declineApplication } from "~/areas/decline.server";
import { declineForm } from "~/areas/forms";
import { openApplication, pageOf } from "~/areas/open-application.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextArea } from "~/ui";

export const loader = guard("application.decide", inApplication, async ({ permit, params }) =>
  openApplication(permit, params.applicationId),
);

export const action = guard("application.decide", inApplication, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, declineForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.applicationId ?? "";
  const { answer } = await declineApplication(permit, id, submission.value.reason);
  throw redirect(answer === "taken" ? `${pageOf(id)}?forsent` : pageOf(id));
});

export const meta = titled<{ areaName: string }>((t, { areaName }) => t.desk.decline.title(areaName));

export default function Decline() {
  const t = useTexts();
  const { approve, decline, application: words } = t.desk;
  const { id, areaName, name } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(declineForm(t), useActionData<typeof action>());
  const back = <a href={`/skrivbord/ansokningar/${id}`}>{approve.cancel}</a>;
  return (
    <>
      <BackLink href={`/skrivbord/ansokningar/${id}`}>{words.title(areaName)}</BackLink>
      <PageTitle>{decline.title(areaName)}</PageTitle>
      <Lead>{decline.lead(name)}</Lead>
      <PageForm form={form} fields={fields} submit={decline.submit} beside={back}>
        <TextArea {...fieldProps(fields.reason)} label={decline.reason} hint={decline.hint} limit={textLimit(t)} />
      </PageForm>
    </>
  );
}
