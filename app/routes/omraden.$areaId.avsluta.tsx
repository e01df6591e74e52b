import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { closeArea } from "~/reviews/close.server";
import { longestWords, wordsForm } from "~/reviews/forms";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, TextArea } from "~/ui";

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
  const { close, words, life } = t.reviews;
  const { head } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(wordsForm(t), useActionData<typeof action>());
  const limit = { max: longestWords, text: words.limit(longestWords), left: words.left };
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/historia`}>{life.title}</BackLink>
      <PageTitle above={head.name}>{close.title(head.name)}</PageTitle>
      <Lead>{close.lead}</Lead>
      <PageForm form={form} fields={fields} submit={close.submit} danger>
        <TextArea {...fieldProps(fields.words)} label={words.label} hint={words.hint} limit={limit} />
      </PageForm>
    </>
  );
}
