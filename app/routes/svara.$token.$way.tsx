import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { replyForm } from "~/replies/forms";
import { kindAt, type ReplyKind } from "~/replies/kinds";
import { openRight } from "~/replies/open-right.server";
import { ReplyFields } from "~/replies/reply-fields";
import { EmergencyNotice, UrgentWatch } from "~/replies/urgent-watch";
import { writeReply } from "~/replies/write.server";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = open("page.read", async ({ params }) => {
  const kind = kindAt(params.way);
  if (!kind) throw notFound();
  return { kind, id: newId(), ...(await openRight(params.token)) };
});

export const action = open("reply.write", async ({ request, permit, params, t }) => {
  const kind = kindAt(params.way);
  if (!kind) throw notFound();
  const token = params.token ?? "";
  const submission = await parseForm(request, replyForm(t, kind));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await writeReply(permit, token, kind, submission.value);
  if (answer === "unknown") throw notFound();
  if (answer === "tooMany") return data(submission.reply({ formErrors: [t.replies.write.errors.tooMany] }), 429);
  throw redirect(`/svara/${encodeURIComponent(token)}/tack${answer === "urgent" ? "?bradskande" : ""}`);
});

export const meta = titled<{ kind: ReplyKind }>(({ replies }, { kind }) => replies.write.titles[kind]);

export default function WriteReply() {
  const t = useTexts();
  const { write, choose } = t.replies;
  const { token = "" } = useParams();
  const { kind, id, title } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(replyForm(t, kind), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/svara/${encodeURIComponent(token)}`}>{write.back}</BackLink>
      <PageTitle above={choose.about(title)}>{write.titles[kind]}</PageTitle>
      <Lead>{write.leads[kind]}</Lead>
      <EmergencyNotice />
      <UrgentWatch>
        <PageForm
          form={form}
          fields={[fields.seenWhen, fields.seenWhere, fields.text, fields.looks]}
          submit={write.submit}
        >
          <input type="hidden" name={fields.id.name} value={fields.id.value ?? id} />
          <ReplyFields fields={fields} kind={kind} />
          <p>{write.only}</p>
        </PageForm>
      </UrgentWatch>
    </>
  );
}
