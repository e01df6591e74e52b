import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { closeArea } from "~/reviews/close.server";
import { wordsForm } from "~/reviews/forms";
import { WordsField } from "~/reviews/words-field";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("area.close", inArea, async ({ permit }) => ({ head: await areaHead(permit) }));

export const action = guard("area.close", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, wordsForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await closeArea(permit, submission.value.words);
  throw redirect(`/omraden/${permit.scope.areaId}/historia`);
});

export const meta = titled<{ head: { name: string } }>((t, { head }) => t.reviews.close.title(head.name));

export default function CloseArea() {
  const t = useTexts();
  const { close, life } = t.reviews;
  const { head } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(wordsForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/historia`}>{life.title}</BackLink>
      <PageTitle above={head.name}>{close.title(head.name)}</PageTitle>
      <Lead>{close.lead}</Lead>
      <PageForm form={form} fields={fields} submit={close.submit} danger>
        <WordsField field={fields.words} />
      </PageForm>
    </>
  );
}
