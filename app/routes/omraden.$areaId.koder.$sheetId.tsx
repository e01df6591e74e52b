import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { codeSheets } from "~/households/read-codes.server";
import { revokeCodes } from "~/households/revoke-codes.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, DangerButton, Facts, FormActions, Lead, PageTitle } from "~/ui";

export const loader = guard("household.invite", inArea, async ({ permit, params, locale }) => {
  const sheet = (await codeSheets(permit)).find(({ sheetId }) => sheetId === params.sheetId);
  if (!sheet) throw notFound();
  return { head: await areaHead(permit), sheet, made: day(sheet.createdAt, locale) };
});

export const action = guard("household.invite", inArea, async ({ permit, params }) => {
  if (!isId(params.sheetId)) throw notFound();
  await revokeCodes(permit, params.sheetId);
  throw redirect(`/omraden/${permit.scope.areaId}/koder?aterkallade`);
});

export const meta = titled<{ made: string }>((t, { made }) => t.households.codes.revokeTitle(made));

export default function CodeSheetPage() {
  const { head, sheet, made } = useLoaderData<typeof loader>();
  const { codes } = useTexts().households;
  const locale = useLocale();
  const busy = useBusy();
  const { free, waiting, used, revoked, expired } = sheet.counts;
  const { facts, headings } = codes;
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/koder`}>{codes.backToCodes}</BackLink>
      <PageTitle above={head.name}>{codes.revokeTitle(made)}</PageTitle>
      <Lead>{free > 0 ? codes.revokeLead(free) : codes.nothingLeft}</Lead>
      <Facts
        items={[
          { term: facts.until, value: day(sheet.expiresAt, locale) },
          { term: facts.free, value: free },
          { term: facts.waiting, value: waiting },
          { term: facts.used, value: used },
          { term: headings.revoked, value: revoked },
          { term: headings.expired, value: expired },
        ]}
      />
      {free > 0 ? (
        <>
          <p>{codes.revokeAbout}</p>
          <Form method="post">
            <FormActions>
              <DangerButton busy={busy}>{codes.revoke}</DangerButton>
            </FormActions>
          </Form>
        </>
      ) : null}
    </>
  );
}
