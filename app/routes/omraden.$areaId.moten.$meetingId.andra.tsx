import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { changeMeeting } from "~/meetings/change.server";
import { changeForm } from "~/meetings/forms";
import { WhereFields } from "~/meetings/meeting-fields";
import { meetingHere } from "~/meetings/read.server";
import { fieldTime } from "~/meetings/when";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextField } from "~/ui";

const minute = 60_000;

export const loader = guard("meeting.arrange", inArea, async ({ permit, params }) => {
  const { id, startsAt, endsAt, place, link, note, privateHome, isPublic, ahead } = await meetingHere(
    permit,
    params.meetingId,
  );
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  if (!ahead || !startsAt || !endsAt) throw redirect(`${at}?klart=closed`);
  const minutes = String((endsAt.getTime() - startsAt.getTime()) / minute);
  const now = { time: fieldTime(startsAt), minutes, place, link, note, privateHome, isPublic };
  return { head: await areaHead(permit), at, now };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, changeForm(t));
  if (!isId(params.meetingId)) throw notFound();
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await changeMeeting(permit, params.meetingId, submission.value);
  if (answer === "unknown") throw notFound();
  throw redirect(`/omraden/${permit.scope.areaId}/moten/${params.meetingId}?klart=${answer}`);
});

export const meta = titled((t) => t.meetings.change.title);

export default function ChangeMeeting() {
  const t = useTexts();
  const { change, arrange, page } = t.meetings;
  const { head, at, now } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(changeForm(t), useActionData<typeof action>(), { defaultValue: now as never });
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{change.title}</PageTitle>
      <Lead>{change.lead}</Lead>
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
    </>
  );
}
