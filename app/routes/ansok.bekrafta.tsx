import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { confirmByCode } from "~/areas/confirm.server";
import { type Confirmation, confirmationInBrowser } from "~/areas/confirmation.server";
import { Confirmed, confirmedTitle, ToApplication } from "~/areas/confirmed";
import { EnterCode } from "~/page/enter-code";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { codeForm } from "~/people/forms";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { FormActions, Lead, Notice, PageTitle, SubmitButton } from "~/ui";

/** What the page shows. An open confirmation tells nothing of the application: it may be none, for an address we know. */
type Shown =
  | { state: "none" | "over" }
  | { state: "open"; email: string }
  | Extract<Confirmation, { state: "confirmed" }>;

export const loader = open("page.read", async ({ request }) => {
  const found = await confirmationInBrowser(request);
  const shown: Shown = found.state === "open" ? { state: "open", email: found.email } : found;
  return { shown, again: new URL(request.url).searchParams.has("nytt") };
});

export const action = open("application.confirm", async ({ request, permit, t }) => {
  const submission = await parseForm(request.clone(), codeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await confirmByCode(permit, { request, code: submission.value.code });
  if (answer !== "wrong") throw redirect("/ansok/bekrafta");
  const left = await confirmationInBrowser(request);
  const { wrong } = t.areas.confirm;
  return data(submission.reply({ fieldErrors: { code: [wrong(left.state === "open" ? left.triesLeft : 0)] } }), 400);
});

export const meta = titled<{ shown: Shown }>((t, { shown }) => titleOf(t, shown));

function titleOf(t: Texts, shown: Shown): string {
  const { confirm } = t.areas;
  if (shown.state === "confirmed") return confirmedTitle(t, shown.application);
  return { open: confirm.title, over: confirm.overTitle, none: confirm.noneTitle }[shown.state];
}

export default function ConfirmByCode() {
  const t = useTexts();
  const { shown, again } = useLoaderData<typeof loader>();
  const { confirm } = t.areas;
  if (shown.state === "confirmed") return <Confirmed told={shown.application} />;
  return (
    <>
      <PageTitle>{titleOf(t, shown)}</PageTitle>
      {again && shown.state === "open" ? (
        <Notice tone="success" title={confirm.resentTitle} live>
          <p>{confirm.resent}</p>
        </Notice>
      ) : null}
      {shown.state === "open" ? <ByCode email={shown.email} /> : <Over none={shown.state === "none"} />}
    </>
  );
}

function ByCode({ email }: { email: string }) {
  const { confirm } = useTexts().areas;
  return (
    <>
      <Lead>{confirm.lead(email)}</Lead>
      <EnterCode words={confirm} answered={useActionData<typeof action>()} below={<p>{confirm.link}</p>}>
        <NewLetter />
        <p>
          <a href="/ansok">{confirm.wrongAddress}</a>
        </p>
      </EnterCode>
    </>
  );
}

function NewLetter() {
  const { confirm } = useTexts().areas;
  return (
    <Form method="post" action="/ansok/nytt-brev">
      <FormActions>
        <SubmitButton busy={useBusy()} look="second">
          {confirm.resend}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function Over({ none }: { none: boolean }) {
  const { confirm } = useTexts().areas;
  return (
    <>
      <Lead>{none ? confirm.none : confirm.over}</Lead>
      {none ? <ToApplication /> : <NewLetter />}
    </>
  );
}
