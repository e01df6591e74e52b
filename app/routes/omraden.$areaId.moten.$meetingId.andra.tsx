import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { changeMeeting } from "~/meetings/change.server";
import { changeForm, proposeForm } from "~/meetings/forms";
import { TimeFields, WhereFields } from "~/meetings/meeting-fields";
import { proposeAnew } from "~/meetings/propose-anew.server";
import { meetingHere, timesAsTyped } from "~/meetings/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextField } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params }) => {
  const meeting = await meetingHere(permit, params.meetingId);
  const { id, place, link, note, privateHome, isPublic, ahead, state } = meeting;
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  if (!ahead) throw redirect(`${at}?klart=closed`);
  const now = { place, link, note, privateHome, isPublic, ...(await timesAsTyped(permit, meeting)) };
  return { head: await areaHead(permit), at, proposed: state === "proposed", now };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params, t }) => {
  const { id, state } = await meetingHere(permit, params.meetingId);
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  if (state === "proposed") {
    const submission = await parseForm(request, proposeForm(t));
    if (submission.status !== "success") return data(submission.reply(), 400);
    throw redirect(`${at}?klart=${await proposeAnew(permit, id, submission.value)}`);
  }
  const submission = await parseForm(request, changeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  throw redirect(`${at}?klart=${await changeMeeting(permit, id, submission.value)}`);
});

export const meta = titled<{ proposed: boolean }>(({ meetings: { change } }, { proposed }) =>
  proposed ? change.proposed : change.title,
);

export default function ChangeMeeting() {
  const { change, page } = useTexts().meetings;
  const { head, at, proposed } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{proposed ? change.proposed : change.title}</PageTitle>
      <Lead>{proposed ? change.proposedLead : change.lead}</Lead>
      {proposed ? <ProposedForm /> : <BookedForm />}
    </>
  );
}

function ProposedForm() {
  const t = useTexts();
  const { now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useFormOf(proposeForm(t), answer, { defaultValue: now as never });
  return (
    <PageForm form={form} fields={fields} submit={t.meetings.arrange.change}>
      <TimeFields fields={fields} />
      <WhereFields fields={fields} />
    </PageForm>
  );
}

function BookedForm() {
  const t = useTexts();
  const { arrange } = t.meetings;
  const { now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useFormOf(changeForm(t), answer, { defaultValue: now as never });
  return (
    <PageForm form={form} fields={fields} submit={arrange.change}>
      <TextField
        {...fieldProps(fields.time)}
        label={arrange.time(1)}
        hint={arrange.timeHint}
        type="datetime-local"
        width="medium"
      />
      <WhereFields fields={fields} />
    </PageForm>
  );
}
