import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm, postedForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { isId, newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { orderForm } from "~/signs/forms";
import { orderSigns } from "~/signs/order.server";
import { OrderPart } from "~/signs/order-part";
import { signsOf } from "~/signs/read.server";
import { OrderTable, SignMap, SignTable } from "~/signs/sign-table";
import { withdrawOrder } from "~/signs/withdraw-order.server";
import { useTexts } from "~/texts/use";
import { fieldProps, Lead, Notice, Section, TextField } from "~/ui";

export const loader = guard("sign.read", inArea, async ({ permit, request }) => {
  const [head, signs] = await Promise.all([areaHead(permit), signsOf(permit)]);
  const given = new URL(request.url).searchParams;
  const [ordered, withdrawn] = [given.has("bestallt"), given.has("aterkallad")];
  return { head, ...signs, ordered, withdrawn, formId: newId() };
});

/** `aterkalla`: the order to take back; otherwise the form for a new one. */
export const action = guard("sign.order", inArea, async ({ request, permit, t }) => {
  const back = (await postedForm(request.clone())).get("aterkalla");
  if (isId(back)) {
    await withdrawOrder(permit, back);
    throw redirect(`/omraden/${permit.scope.areaId}/skyltar?aterkallad`);
  }
  const submission = await parseForm(request, orderForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await orderSigns(permit, submission.value);
  if (answer === "ordered") throw redirect(`/omraden/${permit.scope.areaId}/skyltar?bestallt`);
  const { errors, notActive } = t.signs.order;
  if (typeof answer === "string" || "early" in answer) return data(submission.reply({ formErrors: [notActive] }), 409);
  const { signs, decals } = submission.value;
  const fieldErrors = {
    ...(signs > answer.signs && { signs: [errors.most(answer.signs)] }),
    ...(decals > answer.decals && { decals: [errors.most(answer.decals)] }),
  };
  return data(submission.reply({ fieldErrors }), 409);
});

export const meta = titled((t) => t.signs.list.title);

export default function Signs() {
  const { list, order } = useTexts().signs;
  const { head, signs, orders, allowance, shape, may, ordered, withdrawn, formId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { areaId } = head;
  return (
    <>
      <AreaTop head={head} at="/skyltar" title={list.title} />
      {ordered && !answer ? (
        <Notice tone="success" title={order.done} live>
          <p>{order.doneText}</p>
        </Notice>
      ) : null}
      {withdrawn && !answer ? <Notice tone="success" title={list.withdrawn} live /> : null}
      <Lead>{list.lead}</Lead>
      <Section title={list.signs}>
        <SignTable areaId={areaId} signs={signs} />
        <SignMap area={head.name} signs={signs} shape={shape} />
      </Section>
      {orders.length > 0 ? (
        <Section title={list.orders}>
          <OrderTable areaId={areaId} orders={orders} may={may} />
          <p>{list.decals}</p>
        </Section>
      ) : null}
      {may.order ? (
        <OrderPart allowance={allowance}>
          <OrderForm key={formId} />
        </OrderPart>
      ) : null}
    </>
  );
}

function OrderForm() {
  const t = useTexts();
  const { order } = t.signs;
  const { formId } = useLoaderData<typeof loader>();
  const defaultValue = { signs: "0", decals: "0" };
  const [form, fields] = useFormOf(orderForm(t), useActionData<typeof action>(), { defaultValue });
  return (
    <PageForm form={form} fields={fields} submit={order.submit}>
      <input type="hidden" name="id" value={formId} />
      <TextField {...fieldProps(fields.signs)} label={order.signs} inputMode="numeric" width="short" />
      <TextField {...fieldProps(fields.decals)} label={order.decals} inputMode="numeric" width="short" />
    </PageForm>
  );
}
