import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { limitOf } from "~/alerts/alert-fields";
import { AlertView } from "~/alerts/alert-view";
import { alertPageInArea } from "~/alerts/area-page.server";
import { KindBadge } from "~/alerts/badges";
import { sentLater } from "~/alerts/follow/later";
import { CameAfter, ThreadForReaders } from "~/alerts/follow/thread-view";
import { contactForm, forwardForm, longest } from "~/alerts/forms";
import { forwardAlert } from "~/alerts/forward.server";
import { ForwardPart } from "~/alerts/forward-part";
import { objectionsTo } from "~/alerts/note-hints.server";
import { PaperPart } from "~/alerts/paper-part";
import { markTold, unmarkTold } from "~/alerts/tell.server";
import { isId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Section, TextArea, TextField } from "~/ui";

export const loader = guard("alert.receive", inArea, async ({ permit, params, locale }) => {
  if (!isId(params.alertId)) throw notFound();
  return { areaId: permit.scope.areaId, ...(await alertPageInArea(permit, params.alertId, locale)) };
});

export const action = guard("alert.forward", inArea, async ({ request, permit, params, t }) => {
  if (!isId(params.alertId)) throw notFound();
  const submission = await parseForm(request, contactForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { value } = submission;
  const here = `/omraden/${permit.scope.areaId}/varningar/${params.alertId}`;
  if (value.intent === "forward") {
    const objections = objectionsTo(value, t);
    if (objections) return data(submission.reply({ fieldErrors: objections }), 400);
    await forwardAlert(permit, params.alertId, value.note, value.noteReason);
  }
  if (value.intent === "told") await markTold(permit, params.alertId, value.household, value.how);
  if (value.intent === "untold") await unmarkTold(permit, params.alertId, value.household);
  throw redirect(value.intent === "forward" ? `${here}#uppgift` : `${here}#hushall`);
});

export const meta = titled<{ told: { title: string } }>((_t, { told }) => told.title);

export default function AlertInArea() {
  const { words, told, greetings, sentAt, areaId, areaName, isOfficer, task, thread } = useLoaderData<typeof loader>();
  const { area } = useTexts().alerts;
  const at = (id: string) => `/omraden/${areaId}/varningar/${id}`;
  return (
    <>
      <BackLink href={`/omraden/${areaId}`}>{areaName}</BackLink>
      <PageTitle above={<KindBadge {...words} />}>{told.title}</PageTitle>
      <CameAfter later={sentLater(thread, words.id)} hrefOf={at} />
      <AlertView words={words} told={told} greetings={greetings} sentAt={sentAt} />
      <ThreadForReaders thread={thread} current={words.id} at={at} />
      {isOfficer ? (
        <p>
          <a href={`/varningar/${words.id}`}>{area.officer}</a>
        </p>
      ) : null}
      {task ? <Task /> : null}
    </>
  );
}

function Task() {
  const { area } = useTexts().alerts;
  const { words, areaId, task } = useLoaderData<typeof loader>();
  if (!task) return null;
  return (
    <Section title={area.contactTitle} id="uppgift">
      <Lead>{area.contactLead}</Lead>
      <ForwardPart task={task}>
        <ForwardForm waits={task.waiting > 0} />
      </ForwardPart>
      <PaperPart task={task} sheet={`/omraden/${areaId}/varningar/${words.id}/blad`} />
    </Section>
  );
}

function ForwardForm({ waits }: { waits: boolean }) {
  const t = useTexts();
  const { area } = t.alerts;
  const [form, fields] = useFormOf(forwardForm(t), useActionData<typeof action>());
  return (
    <PageForm
      form={form}
      fields={[fields.note, fields.noteReason]}
      submit={waits ? area.forwardViaButton : area.forwardDirectButton}
    >
      <input type="hidden" name={fields.intent.name} value="forward" />
      <TextArea
        {...fieldProps(fields.note)}
        label={area.note}
        hint={`${area.noteHint} ${area.noNoteNeeded}`}
        optional={t.common.optional}
        rows={4}
        limit={limitOf(t, longest.note)}
      />
      {fields.noteReason.errors || fields.noteReason.value ? (
        <TextField {...fieldProps(fields.noteReason)} label={t.forwarding.reason} hint={t.forwarding.reasonHint} />
      ) : null}
    </PageForm>
  );
}
