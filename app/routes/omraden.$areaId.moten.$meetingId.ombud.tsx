import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { appoint } from "~/contacts/appoint.server";
import { candidates, contactLoads } from "~/contacts/read.server";
import { newId } from "~/db/ids";
import { addressLine } from "~/households/address-line";
import { areaHead } from "~/households/area.server";
import { membersHere } from "~/meetings/attend.server";
import { appointHereForm } from "~/meetings/forms";
import { meetingHere } from "~/meetings/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Checkbox, EmptyState, fieldProps, Lead, Notice, PageTitle, Radios } from "~/ui";

export const loader = guard("contact.appoint", inArea, async ({ permit, params, request }) => {
  const { id } = await meetingHere(permit, params.meetingId);
  const here = new Set(await membersHere(permit, id));
  const all = (await candidates(permit)).map((member) => ({ ...member, here: here.has(member.memberId) }));
  const members = [...all.filter((member) => member.here), ...all.filter((member) => !member.here)];
  const wanted = new URL(request.url).searchParams.get("utsett");
  const appointed = (await contactLoads(permit)).contacts.find((contact) => contact.id === wanted)?.name ?? null;
  const at = `/omraden/${permit.scope.areaId}/moten/${id}`;
  return { head: await areaHead(permit), at, members, appointed, formId: newId() };
});

export const action = guard("contact.appoint", inArea, async ({ request, permit, params, t }) => {
  const meeting = await meetingHere(permit, params.meetingId);
  const submission = await parseForm(request, appointHereForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { trained, ...input } = submission.value;
  const answer = await appoint(permit, { ...input, trainedAt: trained ? meeting.startsAt : null });
  const { errors } = t.contacts.appoint;
  if (typeof answer === "string") {
    const field = answer === "leadTaken" ? "role" : "memberId";
    return data(submission.reply({ fieldErrors: { [field]: [errors[answer]] } }), 409);
  }
  throw redirect(`/omraden/${permit.scope.areaId}/moten/${meeting.id}/ombud?utsett=${answer.contactId}`);
});

export const meta = titled((t) => t.meetings.appoint.title);

export default function AppointHere() {
  const t = useTexts();
  const { appoint: words, page } = t.meetings;
  const { head, at, members, appointed, formId } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{words.title}</PageTitle>
      {appointed ? (
        <Notice tone="success" title={words.done(appointed)} live>
          <p>{t.contacts.appoint.doneText}</p>
        </Notice>
      ) : null}
      <Lead>{words.lead}</Lead>
      {members.length === 0 ? (
        <EmptyState title={t.contacts.appoint.nobodyTitle}>
          <p>{t.contacts.appoint.nobody}</p>
        </EmptyState>
      ) : (
        <AppointForm key={formId} />
      )}
    </>
  );
}

function AppointForm() {
  const t = useTexts();
  const { members, formId } = useLoaderData<typeof loader>();
  const { appoint: words, roles } = t.contacts;
  const { wasHere, trained } = t.meetings.appoint;
  const defaultValue = { role: "contact", trained: true } as never;
  const [form, fields] = useFormOf(appointHereForm(t), useActionData<typeof action>(), { defaultValue });
  const who = members.map((member) => {
    const address = addressLine(t, member);
    const marks = [member.here && wasHere, member.role && words.already(roles[member.role])].filter(Boolean);
    return { value: member.memberId, label: member.name, hint: [address, ...marks].join(". ") };
  });
  const tasks = (["contact", "leadContact"] as const).map((value) => ({ value, ...words.roles[value] }));
  return (
    <PageForm form={form} fields={fields} submit={words.submit}>
      <input type="hidden" name="id" value={formId} />
      <Radios {...fieldProps(fields.memberId)} label={words.member} options={who} />
      <Radios {...fieldProps(fields.role)} label={words.role} options={tasks} />
      <Checkbox {...fieldProps(fields.trained)} label={trained} />
    </PageForm>
  );
}
