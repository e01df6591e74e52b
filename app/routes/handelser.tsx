import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { FeedNotice } from "~/incidents/feed-notice";
import { filteredHref, filterIn } from "~/incidents/filter";
import { FilterForm } from "~/incidents/filter-form";
import { IncidentTable } from "~/incidents/incident-table";
import { typesIn } from "~/incidents/matching.server";
import { Pages } from "~/incidents/pages";
import { pageIn } from "~/incidents/paging";
import { feedStanding } from "~/incidents/poll-feed.server";
import { incidentPage, incidentsOnAPage } from "~/incidents/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, Lead, PageTitle } from "~/ui";

export const loader = guard("incident.read", atDesk, async ({ request, permit, actor }) => {
  const page = pageIn(request.url);
  const filter = filterIn(request.url);
  const [desks, found, feed] = await Promise.all([desksOf(actor), incidentPage(permit, page, filter), feedStanding()]);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  const types = await typesIn(here?.code ?? "");
  return {
    ...found,
    filter,
    types,
    feed,
    page,
    size: incidentsOnAPage,
    desks,
    code: here?.code ?? "",
    name: here?.name ?? "",
  };
});

export const meta = titled((t) => t.incidents.title);

export default function Incidents() {
  const { incidents: t, alerts } = useTexts();
  const { rows, total, filter, types, feed, page, size, desks, code, name } = useLoaderData<typeof loader>();
  const several = desks.length > 1;
  return (
    <>
      <BackLink href={several ? `/varningar?kommun=${code}` : "/varningar"}>{alerts.list.title}</BackLink>
      <PageTitle above={name}>{t.title}</PageTitle>
      <Lead>{t.lead(name)}</Lead>
      <DeskTabs desks={desks} current={code} path="/handelser" />
      <FeedNotice feed={feed} />
      {types.length > 0 ? <FilterForm filter={filter} types={types} keep={several ? { kommun: code } : {}} /> : null}
      {rows.length === 0 ? (
        <EmptyState title={types.length > 0 ? t.noneFound : t.empty}>
          <p>{types.length > 0 ? t.noneFoundText : t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t.place}</p>
          <IncidentTable rows={rows} query={several ? `&kommun=${code}` : ""} />
        </>
      )}
      <Pages
        href={filteredHref("/handelser", filter, several ? { kommun: code } : {})}
        {...{ page, size, total }}
        texts={t}
      />
    </>
  );
}
