import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { areaHead } from "~/households/area.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { deliverOrder } from "~/signs/deliver.server";
import { orderToDeliver } from "~/signs/read.server";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, Confirmation, Facts, FormActions, Lead, Notice, PageTitle, SubmitButton } from "~/ui";

export const loader = guard("sign.deliver", inArea, async ({ permit, params }) => {
  const [head, order] = await Promise.all([areaHead(permit), orderToDeliver(permit, params.orderId)]);
  if (!order) throw notFound();
  return { head, order };
});

export const action = guard("sign.deliver", inArea, async ({ permit, params }) => {
  const order = await orderToDeliver(permit, params.orderId);
  if (!order) throw notFound();
  const answer = await deliverOrder(permit, order.id);
  if (answer === "short" || answer === "notActive") return data({ problem: answer }, 409);
  throw redirect(`/omraden/${permit.scope.areaId}/skyltar/bestallningar/${order.id}`);
});

type Order = { signs: number; decals: number; deliveredAt: Date | null };
const titleOf = ({ signs }: Texts, { deliveredAt, signs: n, decals }: Order): string =>
  deliveredAt ? signs.deliver.doneTitle : signs.deliver.title(signs.amount(n, decals));

export const meta = titled<{ order: Order }>((t, { order }) => titleOf(t, order));

export default function Deliver() {
  const t = useTexts();
  const { deliver, amount } = t.signs;
  const { head, order } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const busy = useBusy();
  const list = `/omraden/${head.areaId}/skyltar`;
  if (order.deliveredAt)
    return (
      <Confirmation title={deliver.doneTitle} lead={amount(order.signs, order.decals)} nextTitle={head.name}>
        <p>{deliver.done}</p>
        <ButtonLink href={list}>{deliver.back}</ButtonLink>
      </Confirmation>
    );
  return (
    <>
      <BackLink href={list}>{deliver.back}</BackLink>
      <PageTitle above={head.name}>{titleOf(t, order)}</PageTitle>
      {problem ? <Notice tone="warn" title={deliver[problem]} live /> : null}
      <Lead>{deliver.lead(head.name)}</Lead>
      <Facts
        items={[
          { term: deliver.ordered, value: amount(order.signs, order.decals) },
          { term: deliver.stock, value: amount(order.stock.sign, order.stock.decal) || deliver.nothing },
        ]}
      />
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy}>{deliver.submit}</SubmitButton>
          <ButtonLink href="/skrivbord/skyltar" look="second">
            {deliver.toStock}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
