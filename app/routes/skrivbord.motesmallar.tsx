import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { listsForm } from "~/meetings/forms";
import { meetingKinds } from "~/meetings/kinds";
import { ListFields } from "~/meetings/list-fields";
import { changeTemplate, templateHere } from "~/meetings/template.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, Notice, PageTitle, Tabs } from "~/ui";

/** `?slag=`: the kind of meeting, the start-up meeting unless another one is named. */
function kindIn(url: string) {
  const wanted = new URL(url).searchParams.get("slag");
  return meetingKinds.find((kind) => kind === wanted) ?? "startUp";
}

export const loader = guard("meeting.template", atDesk, async ({ permit, request }) => {
  const [kind, given] = [kindIn(request.url), new URL(request.url).searchParams];
  const { agenda, checklist } = await templateHere(permit, kind);
  const lists = { agenda: agenda.join("\n"), checklist: checklist.join("\n") };
  return { kind, kinds: meetingKinds, lists, kommun: given.get("kommun") ?? "", saved: given.has("sparat") };
});

export const action = guard("meeting.template", atDesk, async ({ request, permit, t }) => {
  const submission = await parseForm(request, listsForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { agenda, checklist } = submission.value;
  const url = new URL(request.url);
  await changeTemplate(permit, kindIn(request.url), { agenda, checklist });
  url.searchParams.set("sparat", "");
  throw redirect(url.pathname + url.search);
});

export const meta = titled((t) => t.meetings.template.title);

export default function Templates() {
  const { meetings, desk } = useTexts();
  const { template: words, kinds: names } = meetings;
  const { kind, kinds, kommun, saved } = useLoaderData<typeof loader>();
  const at = kommun ? `kommun=${kommun}&` : "";
  const tabs = kinds.map((one) => ({
    href: `/skrivbord/motesmallar?${at}slag=${one}`,
    label: names[one],
    current: one === kind,
  }));
  return (
    <>
      <BackLink href={`/skrivbord${kommun ? `?kommun=${kommun}` : ""}`}>{desk.list.back}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      {saved ? <Notice tone="success" title={words.saved} live /> : null}
      <Lead>{words.lead}</Lead>
      <Tabs label={words.kinds} items={tabs} />
      <TemplateForm key={kind} />
    </>
  );
}

function TemplateForm() {
  const t = useTexts();
  const { lists } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(listsForm(t), useActionData<typeof action>(), { defaultValue: lists });
  return (
    <PageForm form={form} fields={fields} submit={t.meetings.template.save}>
      <ListFields fields={fields} />
    </PageForm>
  );
}
