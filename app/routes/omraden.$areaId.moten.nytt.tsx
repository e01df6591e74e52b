import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { arrangeMeeting, isOfficer } from "~/meetings/arrange.server";
import { arrangeForm, timesIn } from "~/meetings/forms";
import { meetingKinds } from "~/meetings/kinds";
import { TimeFields, WhereFields } from "~/meetings/meeting-fields";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Radios, TextField } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, request }) => {
  const kinds = meetingKinds.filter((kind) => kind !== "startUp" || isOfficer(permit));
  const wanted = new URL(request.url).searchParams.get("slag");
  const kind = kinds.find((one) => one === wanted) ?? kinds[0]!;
  return { head: await areaHead(permit), kinds, kind, formId: newId() };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, arrangeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await arrangeMeeting(permit, submission.value);
  const { errors } = t.meetings.arrange;
  if (answer === "notYours") return data(submission.reply({ fieldErrors: { kind: [errors.startUp] } }), 403);
  const done = timesIn(submission.value).length > 1 ? "proposed" : "booked";
  throw redirect(`/omraden/${permit.scope.areaId}/moten/${answer.meetingId}?klart=${done}`);
});

export const meta = titled((t) => t.meetings.arrange.title);

export default function Arrange() {
  const t = useTexts();
  const { arrange, kinds: names, page } = t.meetings;
  const { head, kinds, kind, formId } = useLoaderData<typeof loader>();
  const defaultValue = { kind, minutes: "90", isPublic: true } as never;
  const [form, fields] = useFormOf(arrangeForm(t), useActionData<typeof action>(), { defaultValue });
  const kindOptions = kinds.map((value) => ({ value, label: names[value], hint: arrange.kindHints[value] }));
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/moten`}>{page.backToList}</BackLink>
      <PageTitle above={head.name}>{arrange.title}</PageTitle>
      <Lead>{arrange.lead}</Lead>
      <PageForm form={form} fields={fields} submit={arrange.submit}>
        <input type="hidden" name="id" value={formId} />
        <Radios {...fieldProps(fields.kind)} label={arrange.kind} options={kindOptions} />
        <TextField {...fieldProps(fields.title)} required={false} label={arrange.name} hint={arrange.nameHint} />
        <TimeFields fields={fields} />
        <WhereFields fields={fields} />
      </PageForm>
    </>
  );
}
