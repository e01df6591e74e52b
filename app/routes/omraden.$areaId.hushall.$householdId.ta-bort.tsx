import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { addressLine } from "~/households/address-line";
import { areaHead } from "~/households/area.server";
import { householdOf } from "~/households/read.server";
import { removeHousehold } from "~/households/remove.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { textsFor } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, DangerButton, FormActions, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("household.register", inArea, async ({ permit, params, locale }) => {
  const household = await householdOf(permit, params.householdId);
  if (!household) throw notFound();
  const { remove } = textsFor(locale).households;
  const title = remove.title(addressLine(textsFor(locale), household));
  return { head: await areaHead(permit), title };
});

export const action = guard("household.register", inArea, async ({ permit, params }) => {
  if (!isId(params.householdId)) throw notFound();
  const answer = await removeHousehold(permit, params.householdId);
  if (answer === "kept") return { kept: true };
  throw redirect(`/omraden/${permit.scope.areaId}/hushall?borttaget`);
});

export const meta = titled<{ title: string }>((_t, { title }) => title);

export default function RemoveHousehold() {
  const { head, title } = useLoaderData<typeof loader>();
  const { remove } = useTexts().households;
  const kept = useActionData<typeof action>()?.kept;
  const busy = useBusy();
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{remove.back}</BackLink>
      <PageTitle above={head.name}>{title}</PageTitle>
      {kept ? (
        <Notice tone="warn" title={remove.keptTitle} live>
          <p>{remove.kept}</p>
        </Notice>
      ) : (
        <>
          <Lead>{remove.lead}</Lead>
          <Form method="post">
            <FormActions>
              <DangerButton busy={busy}>{remove.submit}</DangerButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
