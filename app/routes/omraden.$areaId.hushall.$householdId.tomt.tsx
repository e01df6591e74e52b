import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { isId } from "~/db/ids";
import { addressLine } from "~/households/address-line";
import { areaHead, mayAlso } from "~/households/area.server";
import { emptiedForm } from "~/households/forms";
import { emptiedOf } from "~/households/read-emptied.server";
import { settleEmptied } from "~/households/settle-emptied.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, PageTitle, Radios } from "~/ui";

type Asked = NonNullable<Awaited<ReturnType<typeof emptiedOf>>>;

export const loader = guard("household.register", inArea, async ({ permit, params }) => {
  const [head, home] = await Promise.all([areaHead(permit), emptiedOf(permit, params.householdId)]);
  return { areaId: head.areaId, name: head.name, home };
});

export const action = guard("household.register", inArea, async ({ permit, params, request, t }) => {
  const submission = await parseForm(request, emptiedForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { householdId } = params;
  const list = `/omraden/${permit.scope.areaId}/hushall`;
  const { answer } = submission.value;
  const settled = isId(householdId) && (await settleEmptied(permit, householdId, answer)) === "settled";
  if (!settled) throw redirect(`${list}/${householdId}/tomt`);
  const invites = answer === "newPeople" && mayAlso(permit, "household.invite");
  throw redirect(invites ? `/omraden/${permit.scope.areaId}/bjud-in` : `${list}?tomt=${answer}`);
});

const titleOf = (t: Texts, home: Asked | null): string =>
  home ? t.leaving.emptied.title(addressLine(t, home)) : t.leaving.emptied.none;

export const meta = titled<{ home: Asked | null }>((t, { home }) => titleOf(t, home));

export default function Emptied() {
  const t = useTexts();
  const { areaId, name, home } = useLoaderData<typeof loader>();
  const words = t.leaving.emptied;
  return (
    <>
      <BackLink href={`/omraden/${areaId}/hushall`}>{words.back}</BackLink>
      <PageTitle above={name}>{titleOf(t, home)}</PageTitle>
      <Lead>{home ? words.lead : words.noneText}</Lead>
      {home ? <Answer /> : null}
    </>
  );
}

function Answer() {
  const t = useTexts();
  const words = t.leaving.emptied;
  const [form, fields] = useFormOf(emptiedForm(t), useActionData<typeof action>());
  const answers = (["newPeople", "paperOnly", "gone"] as const).map((value) => ({ value, ...words.answers[value] }));
  return (
    <PageForm form={form} fields={fields} submit={words.submit}>
      <Radios {...fieldProps(fields.answer)} label={words.answer} options={answers} />
    </PageForm>
  );
}
