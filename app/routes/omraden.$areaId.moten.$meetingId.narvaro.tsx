import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId, newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { addWalkIn, attendanceAt, markPresence } from "~/meetings/attend.server";
import { AttendanceList } from "~/meetings/attendance-list";
import { presenceForm, walkInForm } from "~/meetings/forms";
import { meetingHere } from "~/meetings/read.server";
import { PageForm, useBusy, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, FormActions, fieldProps, Lead, Notice, PageTitle, Section, SubmitButton, TextField } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params }) => {
  const { id, open, heldAt } = await meetingHere(permit, params.meetingId);
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  const list = await attendanceAt(permit, id);
  return { head: await areaHead(permit), at, open, held: heldAt !== null, ...list, formId: newId() };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params, t }) => {
  const { meetingId } = params;
  if (!isId(meetingId)) throw notFound();
  const walkIn = await parseForm(request.clone(), walkInForm(t));
  const presence = await parseForm(request, presenceForm());
  if (walkIn.status !== "success" && presence.status !== "success") return data(walkIn.reply(), 400);
  const answer =
    walkIn.status === "success"
      ? await addWalkIn(permit, meetingId, walkIn.value)
      : presence.status === "success" && (await markPresence(permit, meetingId, presence.value));
  if (answer === "unknown") throw notFound();
  const at = `/omraden/${permit.scope.areaId}/moten/${meetingId}`;
  throw redirect(answer === "closed" ? `${at}?klart=closed` : `${at}/narvaro`);
});

export const meta = titled((t) => t.meetings.attendance.title);

export default function AttendancePage() {
  const { attendance, page } = useTexts().meetings;
  const { head, at, open, held, households, walkIns } = useLoaderData<typeof loader>();
  const here = households.filter((household) => household.here).length;
  const besides = walkIns.reduce((sum, { people }) => sum + people, 0);
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{attendance.title}</PageTitle>
      {held ? <Notice tone="success" title={attendance.held} live /> : null}
      {open ? (
        <>
          <Lead>{attendance.lead}</Lead>
          <p role="status">{attendance.count(here + walkIns.length, here + besides)}</p>
          <AttendanceList households={households} />
          <WalkIns />
          {held ? null : <Hold />}
        </>
      ) : (
        <Lead>{attendance.early}</Lead>
      )}
    </>
  );
}

function WalkIns() {
  const t = useTexts();
  const { attendance } = t.meetings;
  const { walkIns, formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(walkInForm(t), useActionData<typeof action>(), {
    id: `walkin-${formId}`,
    defaultValue: { people: "1" },
  });
  return (
    <Section title={attendance.more}>
      <p>{attendance.moreLead}</p>
      <ul>
        {walkIns.map(({ id, who, people }) => (
          <li key={id}>
            {who}, {people}
            <Form method="post">
              <input type="hidden" name="intent" value="remove" />
              <button
                className="button"
                data-look="quiet"
                type="submit"
                name="id"
                value={id}
                aria-label={attendance.removeOf(who)}
              >
                {attendance.remove}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <PageForm form={form} fields={fields} submit={attendance.add}>
        <input type="hidden" name="intent" value="walkIn" />
        <input type="hidden" name="id" value={formId} />
        <TextField {...fieldProps(fields.who)} label={attendance.who} autoComplete="off" />
        <TextField {...fieldProps(fields.people)} label={attendance.people} inputMode="numeric" width="short" />
      </PageForm>
    </Section>
  );
}

function Hold() {
  const { attendance } = useTexts().meetings;
  const busy = useBusy();
  return (
    <Section title={attendance.hold}>
      <p>{attendance.holdLead}</p>
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy} name="intent" value="hold">
            {attendance.hold}
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
