import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { shareOut, suggestedShares } from "~/contacts/share-out.server";
import { ShareTable } from "~/contacts/share-table";
import { areaHead } from "~/households/area.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, EmptyState, FormActions, Lead, Notice, PageTitle, SubmitButton } from "~/ui";

export const loader = guard("household.register", inArea, async ({ permit, request }) => {
  const [head, plan] = await Promise.all([areaHead(permit), suggestedShares(permit)]);
  const done = new URL(request.url).searchParams.has("klart");
  return { name: head.name, areaId: head.areaId, appoints: head.may.appoint, plan, done };
});

export const action = guard("household.register", inArea, async ({ permit, request }) => {
  const mark = (await request.formData().catch(() => new FormData())).get("forslag");
  const answer = await shareOut(permit, String(mark ?? ""));
  if (answer === "changed") return data({ changed: true }, 409);
  throw redirect(`/omraden/${permit.scope.areaId}/hushall/dela?klart`);
});

export const meta = titled((t) => t.serving.split.title);

export default function Split() {
  const { serving, households } = useTexts();
  const { name, areaId, plan, done } = useLoaderData<typeof loader>();
  const changed = useActionData<typeof action>()?.changed;
  const { split } = serving;
  return (
    <>
      <BackLink href={`/omraden/${areaId}/hushall`}>{households.assign.back}</BackLink>
      <PageTitle above={name}>{split.title}</PageTitle>
      {done && !changed ? <Notice tone="success" title={split.done} live /> : null}
      {changed ? <Notice tone="warn" title={split.changed} live /> : null}
      {plan ? (
        <Plan />
      ) : (
        <EmptyState title={households.assign.noneTitle}>
          <p>{households.assign.none}</p>
        </EmptyState>
      )}
    </>
  );
}

function Plan() {
  const { split } = useTexts().serving;
  const { areaId, appoints, plan } = useLoaderData<typeof loader>();
  const busy = useBusy();
  const { shares, mark, contactLoad, changes } = plan!;
  const heavy = shares.some(({ later }) => later > contactLoad);
  const all = shares.reduce((sum, { later }) => sum + later, 0);
  return (
    <>
      <Lead>{changes ? split.lead : split.even}</Lead>
      <ShareTable shares={shares} contactLoad={contactLoad} />
      {heavy ? (
        <Notice tone="warn" title={split.more(Math.ceil(all / contactLoad))}>
          {appoints ? <a href={`/omraden/${areaId}/kontaktombud`}>{split.appoint}</a> : <p>{split.appointOthers}</p>}
        </Notice>
      ) : null}
      <Form method="post">
        <input type="hidden" name="forslag" value={mark} />
        <FormActions>
          {changes ? <SubmitButton busy={busy}>{split.take}</SubmitButton> : null}
          <ButtonLink href={`/omraden/${areaId}/hushall/fordela`} look="second">
            {split.byHand}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
