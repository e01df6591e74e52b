import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { browserToken } from "~/access/proof.server";
import { newId } from "~/db/ids";
import { joinForm, protectedJoinForm } from "~/households/forms";
import { JoinFields } from "~/households/join-fields";
import { requestJoin } from "~/households/request-join.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { Lead, PageTitle, Section } from "~/ui";

/** `?skyddad`: somebody with protected identity joins, without an address. */
const isHidden = (request: Request) => new URL(request.url).searchParams.has("skyddad");

export const loader = open("household.join", async ({ request }) => ({ formId: newId(), hidden: isHidden(request) }));

export const action = open("household.join", async ({ request, permit, locale, t }) => {
  const { token: browser, setCookie } = browserToken(request);
  const headers = { "set-cookie": setCookie };
  const submission = isHidden(request)
    ? await parseForm(request, protectedJoinForm(t))
    : await parseForm(request, joinForm(t));
  if (submission.status !== "success") return data(submission.reply(), { status: 400, headers });
  const answer = await requestJoin(permit, submission.value, { browser, locale });
  if (answer === "sent") throw redirect("/ga-med/bekrafta", { headers });
  const { errors } = t.households.join;
  const field = answer === "tooManyLetters" ? "email" : "code";
  const status = answer === "unknownCode" ? 400 : 429;
  return data(submission.reply({ fieldErrors: { [field]: [errors[answer]] } }), { status, headers });
});

const titleOf = ({ households, neighbours }: Texts, hidden: boolean) =>
  hidden ? neighbours.protect.join.title : households.join.title;

export const meta = titled<{ hidden: boolean }>((t, { hidden }) => titleOf(t, hidden));

export default function Join() {
  const t = useTexts();
  const { hidden } = useLoaderData<typeof loader>();
  const { join } = t.households;
  const { join: without } = t.neighbours.protect;
  return (
    <>
      <PageTitle>{titleOf(t, hidden)}</PageTitle>
      <Lead>{hidden ? without.lead : join.lead}</Lead>
      <JoinForm key={String(hidden)} />
      <p>
        <a href={hidden ? "/ga-med" : "/ga-med?skyddad"}>{hidden ? without.back : without.link}</a>
      </p>
      <Section title={join.noCodeTitle}>
        <p>{join.noCode}</p>
        <p>
          <a href="/var-bor-jag">{t.where.ask.link}</a>
        </p>
        <p>
          <a href="/ansok">{join.apply}</a>
        </p>
      </Section>
    </>
  );
}

function JoinForm() {
  const t = useTexts();
  const { join } = t.households;
  const { formId, hidden } = useLoaderData<typeof loader>();
  const schema = (hidden ? protectedJoinForm(t) : joinForm(t)) as ReturnType<typeof joinForm>;
  const [form, fields] = useFormOf(schema, useActionData<typeof action>());
  return (
    <PageForm form={form} fields={fields} submit={join.submit}>
      <input type="hidden" name="id" value={formId} />
      <JoinFields fields={fields} hidden={hidden} />
      <p>
        {hidden ? t.neighbours.protect.join.data : join.data} <a href="/integritet">{join.dataLink}</a>
      </p>
    </PageForm>
  );
}
