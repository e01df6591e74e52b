import { data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { browserToken } from "~/access/proof.server";
import { whichArea } from "~/areas/where/answer.server";
import { AnswerView } from "~/areas/where/answer-view";
import { whereForm } from "~/areas/where/forms";
import { mayAsk } from "~/areas/where/pace.server";
import { StreetField } from "~/areas/where/street-field";
import { readTypedAddress } from "~/areas/where/typed-address";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { fieldProps, Lead, PageTitle, TextField } from "~/ui";

/** The browser gets its cookie with the form: by it, questions are counted. */
export const loader = open("page.read", async ({ request }) =>
  data(null, { headers: { "set-cookie": browserToken(request).setCookie } }),
);

/** A question is a post, so that nobody's address stands in a log or a history. Nothing is kept of it. */
export const action = open("area.find", async ({ request, t }) => {
  const submission = await parseForm(request, whereForm(t));
  if (submission.status !== "success") return data({ reply: submission.reply(), answer: null, typed: "" }, 400);
  const { address: typed, place } = submission.value;
  if (!mayAsk(request)) {
    const reply = submission.reply({ formErrors: [t.where.ask.errors.often] });
    return data({ reply, answer: null, typed }, { status: 429, headers: { "retry-after": "60" } });
  }
  const answer = await whichArea(readTypedAddress(typed, place)!);
  return data({ reply: submission.reply(), answer, typed });
});

export const meta = titled((t) => t.where.ask.title);

export default function WhichArea() {
  const t = useTexts();
  const { ask } = t.where;
  const asked = useActionData<typeof action>();
  const [form, fields] = useFormOf(whereForm(t), asked?.reply);
  return (
    <>
      <PageTitle>{ask.title}</PageTitle>
      <Lead>{ask.lead}</Lead>
      {asked?.answer ? <AnswerView answer={asked.answer} typed={asked.typed} /> : null}
      <PageForm form={form} fields={fields} submit={ask.submit}>
        <StreetField {...fieldProps(fields.address)} label={ask.address} hint={ask.addressHint} />
        <TextField
          {...fieldProps(fields.place)}
          label={ask.place}
          optional={t.common.optional}
          autoComplete="postal-code"
          width="medium"
        />
        <p>{ask.data}</p>
      </PageForm>
      <p>
        <a href="/karta">{t.map.areas.title}</a>
      </p>
    </>
  );
}
