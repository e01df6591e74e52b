import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { limitOf } from "~/alerts/alert-fields";
import { PlainText } from "~/alerts/alert-text";
import { alertToFollow, draftFollowUp } from "~/alerts/follow/draft.server";
import { followForm } from "~/alerts/follow/forms";
import { followUps } from "~/alerts/follow/ways";
import { longest } from "~/alerts/forms";
import { EnglishFields } from "~/alerts/more-fields";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, Notice, PageTitle, Quote, Radios, TextArea, TextField } from "~/ui";

export const loader = guard("alert.write", inAlert, async ({ request, permit, params }) => {
  const asked = new URL(request.url).searchParams;
  const chosen = followUps.find((one) => one === asked.get("slag")) ?? null;
  const first = await alertToFollow(permit, params.alertId ?? "");
  return { first, id: newId(), chosen, nothing: asked.has("inget"), back: params.alertId ?? "" };
});

export const action = guard("alert.write", inAlert, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, followForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await draftFollowUp(permit, params.alertId ?? "", submission.value);
  throw redirect(`/varningar/${submission.value.id}`);
});

export const meta = titled<{ first: { title: string } }>((t, { first }) => t.follow.write.title(first.title));

export default function FollowUpPage() {
  const { write } = useTexts().follow;
  const locale = useLocale();
  const { first, back } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/varningar/${back}`}>{first.title}</BackLink>
      <PageTitle>{write.title(first.title)}</PageTitle>
      <Lead>{write.lead}</Lead>
      <Readers readers={first.readers} />
      <Quote who={write.sent} at={first.approvedAt.toISOString()} when={dayAndTime(first.approvedAt, locale)}>
        <PlainText text={first.body} lang="sv" />
      </Quote>
      <p>
        <a href={`/varningar/${back}/folj-upp?inget`}>{write.nothingLink}</a>
      </p>
      <FollowForm />
    </>
  );
}

/** How many it goes to; nobody, when it is forgotten who got the first one, or they have all left. */
function Readers({ readers }: { readers: number }) {
  const { write } = useTexts().follow;
  if (readers > 0) return <p>{write.readers(readers)}</p>;
  return (
    <Notice tone="warn" title={write.nobodyTitle}>
      <p>{write.nobody}</p>
    </Notice>
  );
}

function FollowForm() {
  const t = useTexts();
  const { write, kinds } = t.follow;
  const { first, id, chosen, nothing } = useLoaderData<typeof loader>();
  const followUp = nothing ? ("outcome" as const) : (chosen ?? undefined);
  const [form, fields] = useFormOf(followForm(t), useActionData<typeof action>(), {
    defaultValue: { followUp, title: first.title, body: nothing ? write.nothing : "" },
  });
  const options = followUps.map((value) => ({ value, label: kinds[value], hint: write.hints[value] }));
  const { titleEn, bodyEn, adviceEn } = fields;
  const order = [fields.followUp, fields.title, fields.body, fields.advice, titleEn, bodyEn, adviceEn];
  return (
    <PageForm form={form} fields={order} submit={write.save}>
      <input type="hidden" name={fields.id.name} value={fields.id.value ?? id} />
      <Radios {...fieldProps(fields.followUp)} label={write.kind} options={options} />
      <div className="languages">
        <div>
          <TextField {...fieldProps(fields.title)} label={t.alerts.write.title} />
          <TextArea
            {...fieldProps(fields.body)}
            label={write.body}
            hint={write.bodyHint}
            limit={limitOf(t, longest.body)}
          />
          <TextArea
            {...fieldProps(fields.advice)}
            label={t.alerts.write.advice}
            optional={t.common.optional}
            rows={3}
            limit={limitOf(t, longest.advice)}
          />
        </div>
        <EnglishFields fields={{ titleEn, bodyEn, adviceEn }} />
      </div>
    </PageForm>
  );
}
