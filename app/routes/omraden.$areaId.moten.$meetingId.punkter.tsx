import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { listsForm, tickForm } from "~/meetings/forms";
import { changeItems, tickItem } from "~/meetings/items.server";
import { ListFields } from "~/meetings/list-fields";
import { TickList } from "~/meetings/lists";
import { itemsHere } from "~/meetings/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Notice, PageTitle, Section } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params, request }) => {
  const { id, items } = await itemsHere(permit, params.meetingId);
  const saved = new URL(request.url).searchParams.has("sparat");
  return { head: await areaHead(permit), at: `/omraden/${permit.scope.areaId}/moten/${id}`, items, saved };
});

export const action = guard("meeting.arrange", inArea, async ({ request, permit, params, t }) => {
  const { meetingId } = params;
  if (!isId(meetingId)) throw notFound();
  const at = `/omraden/${permit.scope.areaId}/moten/${meetingId}/punkter`;
  const tick = await parseForm(request.clone(), tickForm());
  if (tick.status === "success") {
    await tickItem(permit, meetingId, tick.value);
    throw redirect(at);
  }
  const submission = await parseForm(request, listsForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  if (!(await changeItems(permit, meetingId, submission.value))) throw notFound();
  throw redirect(`${at}?sparat`);
});

export const meta = titled((t) => t.meetings.items.title);

export default function Items() {
  const t = useTexts();
  const { items: words, page } = t.meetings;
  const { head, at, items, saved } = useLoaderData<typeof loader>();
  const [agenda, checklist] = (["agenda", "checklist"] as const).map((list) =>
    items.filter((item) => item.list === list),
  );
  const lines = (list: typeof items) => list.map(({ text }) => text).join("\n");
  const [form, fields] = useFormOf(listsForm(t), useActionData<typeof action>(), {
    defaultValue: { agenda: lines(agenda!), checklist: lines(checklist!) },
  });
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={head.name}>{words.title}</PageTitle>
      {saved ? <Notice tone="success" title={words.saved} live /> : null}
      <TickList title={words.checklist} items={checklist!} />
      <TickList title={words.agenda} items={agenda!} />
      <Section title={words.edit}>
        <p>{words.editLead}</p>
        <PageForm form={form} fields={fields} submit={words.save}>
          <ListFields fields={fields} />
        </PageForm>
      </Section>
    </>
  );
}
