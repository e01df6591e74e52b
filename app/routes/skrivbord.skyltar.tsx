import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { signsAtDesk } from "~/signs/desk.server";
import { DeskLists } from "~/signs/desk-lists";
import { stockForm } from "~/signs/forms";
import { changeStock, latestMoves, stockHere } from "~/signs/stock.server";
import { StockView } from "~/signs/stock-view";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Lead, Notice, PageTitle, Radios, TextField } from "~/ui";

export const loader = guard("sign.stock", atDesk, async ({ permit, actor, request }) => {
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId)!;
  const [signs, stock, moves] = [await signsAtDesk(permit), await stockHere(permit), await latestMoves(permit)];
  const saved = new URL(request.url).searchParams.has("sparat");
  return { desks, code: here.code, name: here.name, signs, stock, moves, saved, formId: newId() };
});

export const action = guard("sign.stock", atDesk, async ({ request, permit, actor, t }) => {
  const submission = await parseForm(request, stockForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await changeStock(permit, submission.value);
  if (answer === "short") return data(submission.reply({ fieldErrors: { count: [t.signs.stock.errors.short] } }), 409);
  const here = (await desksOf(actor)).find((desk) => desk.id === permit.scope.municipalityId)!;
  throw redirect(`/skrivbord/skyltar?kommun=${here.code}&sparat`);
});

export const meta = titled((t) => t.signs.desk.title);

export default function DeskSigns() {
  const { desk: deskWords, signs: words } = useTexts();
  const { desks, code, name, signs, stock, moves, saved, formId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{deskWords.title}</BackLink>
      <PageTitle above={name}>{words.desk.title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord/skyltar" />
      {saved && !answer ? <Notice tone="success" title={words.stock.done} live /> : null}
      <Lead>{words.desk.lead}</Lead>
      <DeskLists {...signs} />
      <StockView stock={stock} moves={moves}>
        <StockForm key={formId} />
      </StockView>
    </>
  );
}

function StockForm() {
  const t = useTexts();
  const { stock } = t.signs;
  const { formId } = useLoaderData<typeof loader>();
  const [form, fields] = useFormOf(stockForm(t), useActionData<typeof action>());
  const choices = <K extends string>(of: Record<K, string>) =>
    (Object.keys(of) as K[]).map((value) => ({ value, label: of[value] }));
  return (
    <PageForm form={form} fields={fields} submit={stock.submit}>
      <input type="hidden" name="id" value={formId} />
      <Radios {...fieldProps(fields.kind)} label={stock.kind} options={choices(stock.kinds)} />
      <Radios {...fieldProps(fields.reason)} label={stock.reason} options={choices(stock.reasons)} />
      <TextField {...fieldProps(fields.count)} label={stock.count} inputMode="numeric" width="short" />
    </PageForm>
  );
}
