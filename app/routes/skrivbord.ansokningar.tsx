import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { ApplicationList } from "~/areas/application-list";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { type Listing, listingOf, listStates, pagesOf } from "~/areas/listing";
import { applicationCounts, applicationsIn, pageSize } from "~/areas/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, PageTitle, Pagination, Tabs } from "~/ui";

export const loader = guard("application.read", atDesk, async ({ request, permit, actor }) => {
  const { listing, page } = listingOf(new URL(request.url).searchParams);
  const [desks, counts] = [await desksOf(actor), await applicationCounts(permit)];
  const totals = Object.fromEntries(
    Object.entries(listStates).map(([name, states]) => [name, states.reduce((sum, state) => sum + counts[state], 0)]),
  ) as Record<Listing, number>;
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  const rows = await applicationsIn(permit, listStates[listing], { page, newestFirst: listing === "decided" });
  return { desks, code: here?.code ?? "", name: here?.name ?? "", listing, page, totals, rows, pageSize };
});

export const meta = titled((t) => t.desk.list.title);

export default function Applications() {
  const { list } = useTexts().desk;
  const { desks, code, name, listing, page, totals, rows, pageSize } = useLoaderData<typeof loader>();
  const at = (wanted: Listing, n = 1) =>
    `/skrivbord/ansokningar?kommun=${code}&lage=${wanted}${n > 1 ? `&sida=${n}` : ""}`;
  const tabs = (Object.keys(listStates) as Listing[]).map((tab) => ({
    href: at(tab),
    label: list.tabs[tab],
    count: totals[tab],
    current: tab === listing,
  }));
  const pages = pagesOf(totals[listing], pageSize, page).map((n) => ({
    href: at(listing, n),
    label: String(n),
    name: list.page(n),
    current: n === page,
  }));
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{list.back}</BackLink>
      <PageTitle above={name}>{list.title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord/ansokningar" />
      <Tabs label={list.label} items={tabs} />
      <p>{list.notes[listing]}</p>
      {rows.length === 0 ? (
        <EmptyState title={list.none} />
      ) : (
        <ApplicationList caption={list.tabs[listing]} rows={rows} />
      )}
      {pages.length > 1 ? <Pagination label={list.pages} pages={pages} /> : null}
    </>
  );
}
