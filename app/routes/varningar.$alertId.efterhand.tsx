import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { limitOf } from "~/alerts/alert-fields";
import { answerPage } from "~/alerts/answers";
import { longestRemark, reviewForm } from "~/alerts/late/forms";
import { reviewAfterwards } from "~/alerts/late/review.server";
import { shownLetter } from "~/alerts/letter-shown.server";
import { alertFor } from "~/alerts/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { letterText } from "~/page/letter-documents.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Quote, TextArea } from "~/ui";

export const loader = guard("alert.approve", inAlert, async ({ permit, params, locale }) => {
  const alert = await alertFor(permit, params.alertId ?? "");
  const { words, late, mayReview } = alert;
  if (!late || !mayReview) throw redirect(`/varningar/${words.id}`);
  const { content, known } = shownLetter(alert, locale);
  return {
    id: words.id,
    title: words.title,
    sender: late.sender,
    reason: late.reason,
    text: letterText(content, known),
  };
});

export const action = guard("alert.approve", inAlert, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, reviewForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const id = params.alertId ?? "";
  const answer = await reviewAfterwards(permit, id, submission.value.remark);
  throw redirect(answer === "none" ? `/varningar/${id}` : answerPage(id, answer));
});

export const meta = titled((t) => t.writing.late.reviewTitle);

export default function ReviewAfterwards() {
  const t = useTexts();
  const { late } = t.writing;
  const { id, title, sender, reason, text } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(reviewForm(t), useActionData<typeof action>());
  return (
    <>
      <BackLink href={`/varningar/${id}`}>{t.alerts.check.backTo}</BackLink>
      <PageTitle above={title}>{late.reviewTitle}</PageTitle>
      <Lead>{late.reviewLead}</Lead>
      <Quote who={sender}>{reason}</Quote>
      <pre className="letter-text">{text}</pre>
      <PageForm form={form} fields={[fields.remark]} submit={late.submit}>
        <TextArea
          {...fieldProps(fields.remark)}
          label={late.remark}
          hint={late.remarkHint}
          rows={4}
          limit={limitOf(t, longestRemark)}
        />
      </PageForm>
    </>
  );
}
