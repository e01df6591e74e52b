import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { AddressFields } from "~/areas/address-fields";
import { addressLine } from "~/households/address-line";
import { areaHead } from "~/households/area.server";
import { correctAddress } from "~/households/correct-address.server";
import { correctForm } from "~/households/forms";
import { householdOf } from "~/households/read.server";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("household.register", inArea, async ({ permit, params, t }) => {
  const household = await householdOf(permit, params.householdId);
  if (!household || household.alias) throw notFound();
  const { street, number, apartment } = household;
  const title = t.households.correct.title(addressLine(t, household));
  return { head: await areaHead(permit), title, address: { street, number, apartment } };
});

export const action = guard("household.register", inArea, async ({ request, permit, params, t }) => {
  const submission = await parseForm(request, correctForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { errors } = t.households.correct;
  const answer = await correctAddress(permit, params.householdId, submission.value);
  if (answer === "unknown") throw notFound();
  if (answer === "taken") return data(submission.reply({ fieldErrors: { number: [errors.taken] } }), 409);
  if (answer === "strange") return data(submission.reply({ fieldErrors: { street: [errors.strange] } }), 409);
  throw redirect(`/omraden/${permit.scope.areaId}/hushall?rattat=${params.householdId}`);
});

export const meta = titled<{ title: string }>((_t, { title }) => title);

export default function CorrectAddress() {
  const t = useTexts();
  const { head, title, address } = useLoaderData<typeof loader>();
  const { correct } = t.households;
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useFormOf(correctForm(t), lastResult, { defaultValue: address });
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{correct.back}</BackLink>
      <PageTitle above={head.name}>{title}</PageTitle>
      <Lead>{correct.lead}</Lead>
      <PageForm form={form} fields={fields} submit={correct.submit}>
        <AddressFields fields={fields} />
      </PageForm>
    </>
  );
}
