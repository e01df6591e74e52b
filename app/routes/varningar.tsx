import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { AlertTable } from "~/alerts/alert-table";
import { BegunList } from "~/alerts/begun-list";
import { FromOthers } from "~/alerts/from-others";
import { alertsFromOthers } from "~/alerts/from-others.server";
import { alertPage, alertsOnAPage } from "~/alerts/read.server";
import { begunBy } from "~/alerts/typing.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { Pages } from "~/incidents/pages";
import { pageIn } from "~/incidents/paging";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, EmptyState, FormActions, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("alert.review", atDesk, async ({ request, permit, actor }) => {
  const page = pageIn(request.url);
  const [desks, found, begun] = await Promise.all([desksOf(actor), alertPage(permit, page), begunBy(permit)]);
  const others = await alertsFromOthers(permit);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  return { ...found, begun, others, page, size: alertsOnAPage, desks, code: here?.code ?? "", name: here?.name ?? "" };
});

export const meta = titled((t) => t.alerts.list.title);

export default function Alerts() {
  const { alerts, writing } = useTexts();
  const [t, { templates }] = [alerts.list, writing];
  const { rows, begun, others, total, toApprove, page, size, desks, code, name } = useLoaderData<typeof loader>();
  const query = desks.length > 1 ? `?kommun=${code}` : "";
  return (
    <>
      <PageTitle above={name}>{t.title}</PageTitle>
      <Lead>{t.lead(name)}</Lead>
      <DeskTabs desks={desks} current={code} path="/varningar" />
      <FormActions>
        <ButtonLink href={`/varningar/ny${query}`}>{t.write}</ButtonLink>
        <ButtonLink href={`/handelser${query}`} look="second">
          {t.fromIncident}
        </ButtonLink>
        <ButtonLink href={`/varningar/mallar${query}`} look="quiet">
          {templates.title}
        </ButtonLink>
      </FormActions>
      <BegunList begun={begun} query={query} />
      {toApprove > 0 ? <Notice title={t.waiting(toApprove)} /> : null}
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <AlertTable rows={rows} />
      )}
      <Pages href={`/varningar${query}`} {...{ page, size, total }} texts={t} />
      <FromOthers alerts={others} />
    </>
  );
}
