import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inApplication } from "~/access/locate.server";
import { approveApplication } from "~/areas/approve.server";
import { approveForm } from "~/areas/forms";
import { openApplication, pageOf } from "~/areas/open-application.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Section, TextArea, TextField } from "~/ui";

export const loader = guard("application.decide", inApplication, async ({ permit, params }) =>
  openApplication(permit, params.applicationId),
);

export const action = guard("application.decide", inApplication, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, approveForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.applicationId ?? "";
  const { answer } = await approveApplication(permit, id, submission.value);
  throw redirect(answer === "taken" ? `${pageOf(id)}?forsent` : pageOf(id));
});

export const meta = titled<{ areaName: string }>((t, { areaName }) => t.desk.approve.title(areaName));

export default function Approve() {
  const t = useTexts();
  const { approve, application: words } = t.desk;
  const { id, areaName, streets, name } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(approveForm(t), useActionData<typeof action>(), {
    defaultValue: { areaName, streets: streets.join("\n") },
  });
  const back = <a href={`/skrivbord/ansokningar/${id}`}>{approve.cancel}</a>;
  return (
    <>
      <BackLink href={`/skrivbord/ansokningar/${id}`}>{words.title(areaName)}</BackLink>
      <PageTitle>{approve.title(areaName)}</PageTitle>
      <Lead>{approve.lead}</Lead>
      <PageForm form={form} fields={fields} submit={approve.submit} beside={back}>
        <TextField {...fieldProps(fields.areaName)} label={t.areas.told.areaName} width="medium" />
        <TextArea {...fieldProps(fields.streets)} label={t.areas.told.streets} hint={approve.streetsHint} rows={5} />
        <Section title={approve.after}>
          <ul>
            {approve.items(name).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      </PageForm>
    </>
  );
}
