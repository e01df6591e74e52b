import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { CodeSlips } from "~/households/code-slips";
import { CodeTable } from "~/households/code-table";
import { codesForm, mostCodes } from "~/households/forms";
import { makeCodes } from "~/households/make-codes.server";
import { codeSheets } from "~/households/read-codes.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, fieldProps, Lead, Notice, Section, TextField } from "~/ui";

export const loader = guard("household.invite", inArea, async ({ permit, request }) => {
  const [head, sheets] = await Promise.all([areaHead(permit), codeSheets(permit)]);
  const revoked = new URL(request.url).searchParams.has("aterkallade");
  return { head, sheets, revoked, formId: newId() };
});

export const action = guard("household.invite", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, codesForm(t));
  if (submission.status !== "success") return data({ reply: submission.reply() }, 400);
  const { id: sheetId, count } = submission.value;
  const made = await makeCodes(permit, { sheetId, count });
  if (made === "made") return data({ madeBefore: sheetId }, 409);
  return { sheet: { ...made, address: `${config.publicHost}/ga-med` } };
});

export const meta = titled((t) => t.households.codes.title);

export default function Codes() {
  const { head } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sheet" in answer) return <CodeSlips areaId={head.areaId} area={head.name} {...answer.sheet} />;
  return <Overview />;
}

function Overview() {
  const { households, inviting } = useTexts();
  const { codes } = households;
  const { head, sheets, revoked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <AreaTop head={head} at="/koder" title={codes.title} />
      {answer && "madeBefore" in answer ? (
        <MadeBefore href={`/omraden/${head.areaId}/koder/${answer.madeBefore}`} />
      ) : null}
      {revoked && !answer ? (
        <Notice tone="success" title={codes.revokedTitle} live>
          <p>{codes.revokedText}</p>
        </Notice>
      ) : null}
      <Lead>{codes.lead}</Lead>
      <ul>
        {codes.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <a href={`/omraden/${head.areaId}/bjud-in`}>{inviting.link}</a>
      </p>
      <Section title={codes.make}>
        <MakeForm />
      </Section>
      <Section title={codes.sheets}>
        <CodeTable areaId={head.areaId} sheets={sheets} />
      </Section>
    </>
  );
}

function MadeBefore({ href }: { href: string }) {
  const { codes } = useTexts().households;
  return (
    <Notice tone="warn" title={codes.madeTitle} live>
      <p>{codes.made}</p>
      <p>
        <ButtonLink href={href} look="second">
          {codes.revoke}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function MakeForm() {
  const t = useTexts();
  const { formId } = useLoaderData<typeof loader>();
  const { codes } = t.households;
  const answer = useActionData<typeof action>();
  const [form, fields] = useFormOf(codesForm(t), answer && "reply" in answer ? answer.reply : undefined);
  return (
    <PageForm form={form} fields={fields} submit={codes.submit}>
      <input type="hidden" name="id" value={formId} />
      <TextField
        {...fieldProps(fields.count)}
        label={codes.count}
        hint={codes.countHint(mostCodes)}
        inputMode="numeric"
        width="short"
        autoComplete="off"
      />
    </PageForm>
  );
}
