import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { cancelMeeting } from "~/meetings/cancel.server";
import { cancelForm } from "~/meetings/forms";
import { MeetingFacts } from "~/meetings/meeting-facts";
import { meetingHere } from "~/meetings/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextArea } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params }) => {
  const { id, startsAt, endsAt, place, link, note, ahead } = await meetingHere(permit, params.meetingId);
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  if (!ahead) throw redirect(`${at}?klart=closed`);
  return { head: await areaHead(permit), at, meeting: { startsAt, endsAt, place, link, note } };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, cancelForm(t));
  if (!isId(params.meetingId)) throw notFound();
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await cancelMeeting(permit, params.meetingId, submission.value.reason);
  if (answer === "unknown") throw notFound();
  throw redirect(`/omraden/${permit.scope.areaId}/moten/${params.meetingId}?klart=${answer}`);
});

export const meta = titled((t) => t.meetings.cancel.title);

export default function CancelMeeting() {
  const t = useTexts();
  const { cancel, page } = t.meetings;
  const { head, at, meeting } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(cancelForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{cancel.title}</PageTitle>
      <Lead>{cancel.lead}</Lead>
      <MeetingFacts meeting={meeting} />
      <PageForm form={form} fields={fields} submit={cancel.submit} danger>
        <TextArea {...fieldProps(fields.reason)} label={cancel.reason} hint={cancel.reasonHint} rows={3} />
      </PageForm>
    </>
  );
}
