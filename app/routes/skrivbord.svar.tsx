import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { titled } from "~/page/title";
import { InboxTable } from "~/replies/inbox-table";
import { ticketsOnAPage, type View, viewIn, views } from "~/replies/kinds";
import { ticketCounts, ticketPage } from "~/replies/read.server";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, Lead, Notice, PageTitle, Pagination, Tabs } from "~/ui";

export const loader = guard("reply.read", atDesk, async ({ request, permit, actor }) => {
  const { view, page } = viewIn(request.url);
  const [desks, counts] = [await desksOf(actor), await ticketCounts(permit)];
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  return { desks, counts, view, page, rows: await ticketPage(permit, view, page), code: here?.code ?? "" };
});

export const meta = titled((t) => t.replies.desk.title);

export default function Inbox() {
  const { desk } = useTexts().replies;
  const { desks, counts, view, rows, code } = useLoaderData<typeof loader>();
  const tabs = (Object.keys(views) as View[]).map((name) => ({
    href: `/skrivbord/svar?kommun=${code}&visa=${name}`,
    label: desk.views[name],
    count: counts[name],
    current: name === view,
  }));
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{desk.back}</BackLink>
      <PageTitle>{desk.title}</PageTitle>
      <Lead>{desk.lead}</Lead>
      <DeskTabs desks={desks} current={code} path="/skrivbord/svar" />
      {counts.urgent > 0 ? <Notice tone="danger" title={desk.urgentWaiting(counts.urgent)} /> : null}
      <Tabs label={desk.views.label} items={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={desk.none[view]}>
          <p>{desk.noneText}</p>
        </EmptyState>
      ) : (
        <InboxTable rows={rows} />
      )}
      <Pages />
      <p>
        <a href={`/skrivbord/svarsmallar?kommun=${code}`}>{desk.templates}</a>
      </p>
    </>
  );
}

function Pages() {
  const { desk } = useTexts().replies;
  const { counts, view, page, code } = useLoaderData<typeof loader>();
  const at = (n: number) => `/skrivbord/svar?kommun=${code}&visa=${view}&sida=${n}`;
  const last = Math.ceil(counts[view] / ticketsOnAPage);
  if (last < 2) return null;
  return (
    <Pagination
      label={desk.pages}
      previous={page > 1 ? { href: at(page - 1), label: desk.previous } : undefined}
      next={page < last ? { href: at(page + 1), label: desk.next } : undefined}
    />
  );
}
