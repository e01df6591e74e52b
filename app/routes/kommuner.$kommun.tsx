import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { Pages } from "~/incidents/pages";
import { pageIn } from "~/incidents/paging";
import { titled } from "~/page/title";
import { AlertList } from "~/publication/alert-list";
import { wordsIn } from "~/publication/fold";
import { onAPage, queryIn, withQuery } from "~/publication/query";
import { placeOf, publicAlerts } from "~/publication/read.server";
import { Found, SearchForm } from "~/publication/search-form";
import { WaysOut } from "~/publication/ways-out";
import { useTexts } from "~/texts/use";
import { EmptyState, Lead, PageTitle } from "~/ui";

export const loader = open("page.read", async ({ request, params }) => {
  const place = await placeOf(params.kommun);
  const [query, page] = [queryIn(request.url), pageIn(request.url)];
  return { place, query, page, size: onAPage, ...(await publicAlerts(place, wordsIn(query), page)) };
});

export const meta = titled<{ place: { name: string } }>((t, { place }) => t.publication.title(place.name));

export default function Municipality() {
  const { publication: t, incidents } = useTexts();
  const { place, query, page, size, rows, total } = useLoaderData<typeof loader>();
  const here = `/kommuner/${place.code}`;
  return (
    <>
      <PageTitle above={place.county}>{t.title(place.name)}</PageTitle>
      <Lead>{t.lead(place.name)}</Lead>
      <SearchForm query={query} />
      <Found query={query} total={total} />
      {rows.length === 0 ? (
        <EmptyState title={query ? t.nothing : t.empty}>
          <p>{query ? t.nothingText : t.emptyText}</p>
        </EmptyState>
      ) : (
        <AlertList rows={rows} at={(id) => `${here}/varningar/${id}`} />
      )}
      <Pages href={withQuery(here, query)} {...{ page, size, total }} texts={incidents} />
      <WaysOut here={here} />
    </>
  );
}
