import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { leaveArea } from "~/contacts/leave.server";
import { farewellPath, servesIn } from "~/contacts/read-leave.server";
import { areaHead } from "~/households/area.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, DangerButton, ErrorSummary, FormActions, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("membership.end", inArea, async ({ permit }) => {
  const [head, serves] = await Promise.all([areaHead(permit), servesIn(permit)]);
  return { name: head.name, areaId: head.areaId, serves };
});

export const action = guard("membership.end", inArea, async ({ permit, request }) => {
  const form = await request.formData().catch(() => new FormData());
  if (form.get("lamna") !== "ja") return data({ unclear: true }, 400);
  await leaveArea(permit);
  throw redirect(farewellPath(permit));
});

export const meta = titled<{ name: string }>((t, { name }) => t.leaving.own.title(name));

export default function Leave() {
  const { leaving, households, common } = useTexts();
  const { name, areaId, serves } = useLoaderData<typeof loader>();
  const unclear = useActionData<typeof action>();
  const { own } = leaving;
  const busy = useBusy();
  return (
    <>
      <BackLink href={`/omraden/${areaId}`}>{name}</BackLink>
      <PageTitle above={households.letters.above(name)}>{own.title(name)}</PageTitle>
      <ErrorSummary title={common.errorSummary} errors={unclear ? [{ text: own.unclear }] : []} />
      <Lead>{own.lead}</Lead>
      <p>{own.stops}</p>
      <p>{own.data}</p>
      {serves ? (
        <Notice tone="warn">
          <p>{own.contact}</p>
        </Notice>
      ) : null}
      <Form method="post">
        <FormActions>
          <DangerButton busy={busy} name="lamna" value="ja">
            {own.submit}
          </DangerButton>
          <ButtonLink href={`/omraden/${areaId}`} look="second">
            {own.stay}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
