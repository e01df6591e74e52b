import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { attest } from "~/reviews/attest.server";
import { attestForm } from "~/reviews/forms";
import { reviewPage } from "~/reviews/read.server";
import { ReviewHistory, ReviewStanding } from "~/reviews/review-parts";
import { useTexts } from "~/texts/use";
import { Folded, fieldProps, Lead, Radios, TextField } from "~/ui";

export const loader = guard("review.read", inArea, async ({ permit, request }) => {
  const [head, page] = await Promise.all([areaHead(permit), reviewPage(permit)]);
  return { head, ...page, done: new URL(request.url).searchParams.has("klart"), formId: newId() };
});

export const action = guard("review.attest", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, attestForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await attest(permit, submission.value);
  if (answer === "attested") throw redirect(`/omraden/${permit.scope.areaId}/avstamning?klart`);
  return data(submission.reply({ formErrors: [t.reviews.attest.errors.notRunning] }), 409);
});

export const meta = titled((t) => t.reviews.attest.title);

export default function YearlyReview() {
  const { attest: words } = useTexts().reviews;
  const { head, done, mayAttest, formId, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { isReviewed, isTime } = page;
  const isDone = done && isReviewed && !isTime && !answer;
  return (
    <>
      <AreaTop head={head} at="/avstamning" title={words.title} />
      <Lead>{words.lead}</Lead>
      <ReviewStanding areaId={head.areaId} page={page} isDone={isDone} />
      {mayAttest && !isDone ? <Attest key={formId} again={isReviewed && !isTime} /> : null}
      <ReviewHistory reviews={page.reviews} />
    </>
  );
}

/** The five questions; behind one line when this year's review has been made. */
function Attest({ again }: { again: boolean }) {
  const { attest: words } = useTexts().reviews;
  const answer = useActionData<typeof action>();
  if (!again) return <AttestForm />;
  return (
    <Folded title={words.again} open={answer !== undefined}>
      <AttestForm />
    </Folded>
  );
}

function AttestForm() {
  const t = useTexts();
  const { attest: words } = t.reviews;
  const { formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(attestForm(t), useActionData<typeof action>());
  const choices = <K extends string>(of: Record<K, string>) =>
    (Object.keys(of) as K[]).map((value) => ({ value, label: of[value] }));
  return (
    <PageForm form={form} fields={fields} submit={words.submit}>
      <input type="hidden" name="id" value={formId} />
      <TextField {...fieldProps(fields.heldAt)} type="date" label={words.heldAt} hint={words.heldHint} width="medium" />
      <TextField {...fieldProps(fields.households)} label={words.households} inputMode="numeric" width="short" />
      <Radios {...fieldProps(fields.list)} label={words.list} options={choices(words.lists)} />
      <Radios {...fieldProps(fields.signs)} label={words.signs} options={choices(words.signStates)} />
      <Radios {...fieldProps(fields.future)} label={words.future} options={choices(words.futures)} />
    </PageForm>
  );
}
