import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { answerQuestion, type QuestionState, questionOfLink } from "~/areas/answer.server";
import { textLimit } from "~/areas/application-fields";
import { answerForm } from "~/areas/forms";
import { Words } from "~/areas/words";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { day } from "~/texts/dates";
import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { Confirmation, fieldProps, Lead, PageTitle, Quote, Section, TextArea } from "~/ui";

/** What the page shows; the answer only once it is given. */
export const loader = open("page.read", async ({ params }) => {
  const found = await questionOfLink(params.token ?? "");
  if (!found) throw notFound();
  const { state, areaName, from, question, answer, askedAt, until } = found;
  return { state, areaName, from, question, answer, askedAt, until };
});

/** Answered before, too late or no longer needed: the page says which. */
export const action = open("application.answer", async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, answerForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const token = params.token ?? "";
  const answer = await answerQuestion(permit, { token, answer: submission.value.answer });
  if (answer === "unknown") throw notFound();
  throw redirect(`/ansok/svara/${encodeURIComponent(token)}`);
});

export const meta = titled<{ state: QuestionState }>((t, { state }) => titleOf(t, state));

function titleOf({ areas: { answer } }: Texts, state: QuestionState): string {
  return {
    open: answer.title,
    answered: answer.doneTitle,
    closed: answer.closedTitle,
    expired: answer.expiredTitle,
  }[state];
}

export default function AnswerQuestion() {
  const t = useTexts();
  const { state } = useLoaderData<typeof loader>();
  const { answer } = t.areas;
  if (state === "answered") return <Answered />;
  return (
    <>
      <PageTitle>{titleOf(t, state)}</PageTitle>
      {state === "open" ? <AnswerForm /> : <Lead>{state === "closed" ? answer.closed : answer.expired}</Lead>}
    </>
  );
}

function Question() {
  const locale = useLocale();
  const { question, from, askedAt } = useLoaderData<typeof loader>();
  return (
    <Quote who={from} at={askedAt.toISOString()} when={day(askedAt, locale)}>
      <Words text={question} />
    </Quote>
  );
}

function AnswerForm() {
  const t = useTexts();
  const { answer } = t.areas;
  const { areaName, until } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(answerForm(t), useActionData<typeof action>());
  const hint = answer.hint(day(until, useLocale()));
  return (
    <>
      <Lead>{answer.lead(areaName)}</Lead>
      <Question />
      <PageForm form={form} fields={fields} submit={answer.submit}>
        <TextArea {...fieldProps(fields.answer)} label={answer.label} hint={hint} limit={textLimit(t)} />
      </PageForm>
    </>
  );
}

function Answered() {
  const { answer: words } = useTexts().areas;
  const { answer, from } = useLoaderData<typeof loader>();
  return (
    <>
      <Confirmation title={words.doneTitle} lead={words.doneLead(from)} nextTitle={words.doneNext}>
        <p>{words.doneText}</p>
      </Confirmation>
      <Section title={words.asked}>
        <Question />
      </Section>
      <Section title={words.yours}>
        <p>
          <Words text={answer ?? ""} />
        </p>
      </Section>
    </>
  );
}
