import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { ownPath } from "~/access/own-path";
import { codePage } from "~/access/strategy.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { askForCode } from "~/people/ask-code.server";
import { askCodeForm } from "~/people/forms";
import { onwardFrom } from "~/people/sign-in.server";
import { useTexts } from "~/texts/use";
import { fieldProps, Lead, Notice, PageTitle, Section, TextField } from "~/ui";

export const loader = open("page.read", async ({ request, actor }) => {
  const wanted = new URL(request.url).searchParams.get("vidare");
  if (actor) throw redirect(onwardFrom(wanted, actor.staff));
  return { onward: ownPath(wanted) };
});

export const action = open("signIn.start", async ({ request, permit, t }) => {
  const submission = await parseForm(request, askCodeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { email, vidare } = submission.value;
  const answer = await askForCode(permit, { email, target: ownPath(vidare), request });
  if ("waitMinutes" in answer)
    return data(submission.reply({ formErrors: [t.access.ask.tooMany(answer.waitMinutes)] }), 429);
  throw redirect(codePage, { headers: { "set-cookie": answer.setCookie } });
});

export const meta = titled((t) => t.access.ask.title);

export default function SignIn() {
  const t = useTexts();
  const { ask } = t.access;
  const { onward } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(askCodeForm(t), useActionData<typeof action>(), {
    defaultValue: { vidare: onward },
  });
  return (
    <>
      <PageTitle>{ask.title}</PageTitle>
      <Lead>{ask.lead}</Lead>
      {onward === "/" ? null : (
        <Notice>
          <p>{ask.onward}</p>
        </Notice>
      )}
      <PageForm form={form} fields={fields} submit={ask.submit}>
        <TextField
          {...fieldProps(fields.email)}
          type="email"
          autoComplete="email"
          label={ask.email}
          hint={ask.emailHint}
        />
        <input type="hidden" name="vidare" value={onward} />
      </PageForm>
      <Section title={ask.newHere}>
        <p>{ask.newHereText}</p>
        <ul>
          <li>
            <a href="/ansok">{ask.apply}</a>
          </li>
          <li>
            <a href="/ga-med">{ask.join}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
