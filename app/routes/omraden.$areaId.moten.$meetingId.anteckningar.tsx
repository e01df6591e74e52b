import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { longest, minutesForm } from "~/meetings/forms";
import { Lines } from "~/meetings/meeting-facts";
import { meetingHere } from "~/meetings/read.server";
import { writeMinutes } from "~/meetings/write-minutes.server";
import { PageForm, useBusy, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, Notice, PageTitle, SubmitButton, TextArea } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params }) => {
  const { id, minutes, minutesSentAt, startsAt, cancelledAt } = await meetingHere(permit, params.meetingId);
  const begun = startsAt !== null && startsAt <= new Date() && !cancelledAt;
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  return { head: await areaHead(permit), at, minutes, sentAt: minutesSentAt, begun };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params, t }) => {
  const { meetingId } = params;
  if (!isId(meetingId)) throw notFound();
  const submission = await parseForm(request, minutesForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await writeMinutes(permit, meetingId, submission.value);
  if (answer === "unknown") throw notFound();
  const at = `/omraden/${permit.scope.areaId}/moten/${meetingId}`;
  throw redirect(answer === "closed" ? `${at}?klart=closed` : `${at}/anteckningar`);
});

export const meta = titled((t) => t.meetings.minutes.title);

export default function Minutes() {
  const [t, locale] = [useTexts(), useLocale()];
  const { minutes: words, page } = t.meetings;
  const { head, at, minutes, sentAt, begun } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{words.title}</PageTitle>
      {sentAt ? <Notice tone="success" title={words.sent(dayAndTime(sentAt, locale))} live /> : null}
      {sentAt || !begun ? <Lead>{begun ? <Lines text={minutes ?? ""} /> : words.early}</Lead> : <MinutesForm />}
    </>
  );
}

function MinutesForm() {
  const t = useTexts();
  const { minutes: words } = t.meetings;
  const { minutes } = useLoaderData<typeof loader>();
  const busy = useBusy();
  const [form, fields] = useFormOf(minutesForm(t), useActionData<typeof action>(), {
    defaultValue: { minutes: minutes ?? "" },
  });
  const { limit, left } = t.areas.apply;
  const counted = { max: longest.minutes, text: limit(longest.minutes), left };
  const send = (
    <SubmitButton busy={busy} look="second" name="intent" value="send">
      {words.send}
    </SubmitButton>
  );
  return (
    <>
      <Lead>{words.lead}</Lead>
      {minutes ? <Notice tone="info" title={words.saved} /> : null}
      <PageForm form={form} fields={fields} submit={words.save} beside={send}>
        <TextArea {...fieldProps(fields.minutes)} label={words.text} rows={14} limit={counted} />
        <p>{words.sendLead}</p>
      </PageForm>
    </>
  );
}
