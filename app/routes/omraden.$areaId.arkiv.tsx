import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { Pages } from "~/incidents/pages";
import { pageIn } from "~/incidents/paging";
import { titled } from "~/page/title";
import { AlertList } from "~/publication/alert-list";
import { archiveOf } from "~/publication/archive.server";
import { onAPage, queryIn, withQuery } from "~/publication/query";
import { Found, SearchForm } from "~/publication/search-form";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, PageTitle } from "~/ui";

export const loader = guard("alert.receive", inArea, async ({ request, permit }) => {
  const [query, page] = [queryIn(request.url), pageIn(request.url)];
  return { areaId: permit.scope.areaId, query, page, size: onAPage, ...(await archiveOf(permit, query, page)) };
});

export const meta = titled((t) => t.publication.archive);

export default function Archive() {
  const { publication: t, incidents } = useTexts();
  const { areaId, area, query, page, size, rows, total } = useLoaderData<typeof loader>();
  const here = `/omraden/${areaId}`;
  return (
    <>
      <BackLink href={here}>{area}</BackLink>
      <PageTitle above={area}>{t.archive}</PageTitle>
      <SearchForm query={query} />
      <Found query={query} total={total} />
      {rows.length === 0 ? (
        <EmptyState title={query ? t.nothing : t.empty}>
          <p>{query ? t.nothingText : t.archiveEmpty}</p>
        </EmptyState>
      ) : (
        <AlertList rows={rows} at={(id) => `${here}/varningar/${id}`} />
      )}
      <Pages href={withQuery(`${here}/arkiv`, query)} {...{ page, size, total }} texts={incidents} />
    </>
  );
}
