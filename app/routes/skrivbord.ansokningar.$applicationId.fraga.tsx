import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inApplication } from "~/access/locate.server";
import { textLimit } from "~/areas/application-fields";
import { askApplicant } from "~/areas/ask.server";
import { questionForm } from "~/areas/forms";
import { openApplication, pageOf } from "~/areas/open-application.server";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextArea } from "~/ui";

export const loader = guard("application.ask", inApplication, async ({ permit, params }) => ({
  ...(await openApplication(permit, params.applicationId)),
  questionId: newId(),
}));

export const action = guard("application.ask", inApplication, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, questionForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.applicationId ?? "";
  const answer = await askApplicant(permit, id, submission.value);
  throw redirect(`${pageOf(id)}?${answer === "asked" ? "fragat" : "forsent"}`);
});

export const meta = titled<{ areaName: string }>((t, { areaName }) => t.desk.ask.title(areaName));

export default function Ask() {
  const t = useTexts();
  const { approve, ask, application: words } = t.desk;
  const { id, questionId, areaName, name } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(questionForm(t), useActionData<typeof action>());
  const back = <a href={`/skrivbord/ansokningar/${id}`}>{approve.cancel}</a>;
  return (
    <>
      <BackLink href={`/skrivbord/ansokningar/${id}`}>{words.title(areaName)}</BackLink>
      <PageTitle>{ask.title(areaName)}</PageTitle>
      <Lead>{ask.lead(name)}</Lead>
      <PageForm form={form} fields={fields} submit={ask.submit} beside={back}>
        <input type="hidden" name={fields.id.name} value={questionId} />
        <TextArea {...fieldProps(fields.question)} label={ask.question} hint={ask.hint} limit={textLimit(t)} />
      </PageForm>
    </>
  );
}
