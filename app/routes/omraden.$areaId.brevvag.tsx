import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { chooseLetterWay, letterWayOf } from "~/areas/letter-way.server";
import { letterWayForm, letterWays } from "~/areas/letter-ways";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { fieldProps, Lead, Notice, Radios } from "~/ui";

export const loader = guard("area.place", inArea, async ({ request, permit }) => {
  const saved = new URL(request.url).searchParams.has("sparat");
  return { head: await areaHead(permit), route: await letterWayOf(permit), saved };
});

export const action = guard("area.place", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, letterWayForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await chooseLetterWay(permit, submission.value.route);
  throw redirect(`/omraden/${permit.scope.areaId}/brevvag?sparat`);
});

export const meta = titled((t) => t.writing.letterWay.title);

export default function LetterWayOfArea() {
  const t = useTexts();
  const { letterWay } = t.writing;
  const { head, route, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useFormOf(letterWayForm(t), answer, { defaultValue: { route } });
  const options = letterWays.map((value) => ({ value, label: letterWay.ways[value], hint: letterWay.hints[value] }));
  return (
    <>
      <AreaTop head={head} at="/brevvag" title={letterWay.title} />
      {saved && !answer ? <Notice tone="success" title={letterWay.saved} live /> : null}
      <Lead>{letterWay.lead}</Lead>
      <PageForm form={form} fields={[fields.route]} submit={t.common.save}>
        <Radios {...fieldProps(fields.route)} label={letterWay.title} options={options} />
      </PageForm>
    </>
  );
}
