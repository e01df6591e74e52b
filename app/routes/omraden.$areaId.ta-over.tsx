import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { answerSuccession, questionTo } from "~/contacts/succession.server";
import { areaHead } from "~/households/area.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, ErrorSummary, FormActions, Lead, PageTitle, Section, SubmitButton } from "~/ui";

const answered = ["accepted", "declined", "over"] as const;

export const loader = guard("contact.succeed", inArea, async ({ permit, request }) => {
  const [head, question] = await Promise.all([areaHead(permit), questionTo(permit)]);
  const given = new URL(request.url).searchParams.get("svar");
  return { name: head.name, areaId: head.areaId, question, answer: answered.find((one) => one === given) ?? null };
});

export const action = guard("contact.succeed", inArea, async ({ permit, request }) => {
  const given = (await request.formData().catch(() => new FormData())).get("svar");
  if (given !== "ja" && given !== "nej") return data({ unclear: true }, 400);
  const answer = await answerSuccession(permit, given === "ja");
  throw redirect(`/omraden/${permit.scope.areaId}/ta-over?svar=${answer}`);
});

export const meta = titled((t) => t.serving.takeOver.title);

export default function TakeOver() {
  const { serving, common, contacts } = useTexts();
  const { name, areaId, question, answer } = useLoaderData<typeof loader>();
  const unclear = useActionData<typeof action>();
  const { takeOver } = serving;
  const busy = useBusy();
  const { meansTitle, means } = contacts.letters.appointed;
  return (
    <>
      <BackLink href={`/omraden/${areaId}`}>{name}</BackLink>
      <PageTitle above={name}>{takeOver.title}</PageTitle>
      <ErrorSummary title={common.errorSummary} errors={unclear ? [{ text: takeOver.unclear }] : []} />
      <Lead>{question ? takeOver.lead(question.from, contacts.roles[question.role]) : takeOver[answer ?? "over"]}</Lead>
      {question ? (
        <>
          <Section title={meansTitle}>
            <ul>
              {means.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
          <Form method="post">
            <FormActions>
              <SubmitButton busy={busy} name="svar" value="ja">
                {takeOver.yes}
              </SubmitButton>
              <SubmitButton busy={busy} look="second" name="svar" value="nej">
                {takeOver.no}
              </SubmitButton>
            </FormActions>
          </Form>
        </>
      ) : null}
    </>
  );
}
