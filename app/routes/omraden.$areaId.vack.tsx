import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { awakenArea } from "~/reviews/close.server";
import { wordsForm } from "~/reviews/forms";
import { WordsField } from "~/reviews/words-field";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("area.awaken", inArea, async ({ permit }) => ({ head: await areaHead(permit) }));

export const action = guard("area.awaken", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, wordsForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const woken = await awakenArea(permit, submission.value.words);
  if (woken) throw redirect(`/omraden/${permit.scope.areaId}/historia`);
  return data(submission.reply({ formErrors: [t.reviews.awaken.running] }), 409);
});

export const meta = titled<{ head: { name: string } }>((t, { head }) => t.reviews.awaken.title(head.name));

export default function AwakenArea() {
  const t = useTexts();
  const { awaken, life } = t.reviews;
  const { head } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(wordsForm(t), useActionData<typeof action>());
  const rests = head.stage === "dormant" || head.stage === "closed";
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/historia`}>{life.title}</BackLink>
      <PageTitle above={head.name}>{awaken.title(head.name)}</PageTitle>
      {rests ? <Lead>{awaken.lead}</Lead> : <Notice title={awaken.running} />}
      {rests ? (
        <PageForm form={form} fields={fields} submit={awaken.submit}>
          <WordsField field={fields.words} />
        </PageForm>
      ) : null}
    </>
  );
}
