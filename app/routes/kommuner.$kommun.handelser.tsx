import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { lastMonths, monthOf, monthWords } from "~/figures/months";
import { FeedNotice } from "~/incidents/feed-notice";
import { filteredHref, filterIn } from "~/incidents/filter";
import { FilterForm } from "~/incidents/filter-form";
import { publicIncidents, somewhereIn, timesOf, typesIn } from "~/incidents/matching.server";
import { Pages } from "~/incidents/pages";
import { pageIn } from "~/incidents/paging";
import { feedStanding } from "~/incidents/poll-feed.server";
import { PublicIncidents } from "~/incidents/public-list";
import { incidentsOnAPage } from "~/incidents/read.server";
import { titled } from "~/page/title";
import { placeOf } from "~/publication/read.server";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, Curve, EmptyState, Lead, PageTitle, Section } from "~/ui";

export const loader = open("page.read", async ({ request, params }) => {
  const place = await placeOf(params.kommun);
  const [filter, page] = [filterIn(request.url), pageIn(request.url)];
  const months = lastMonths(12, new Date());
  const times = (await timesOf(place.code, months[0]!.from, months.at(-1)!.to)).map(monthOf);
  const byMonth = months.map(({ key }) => ({ key, n: times.filter((month) => month === key).length }));
  const found = await publicIncidents(place.code, filter, page);
  const [types, somewhere, feed] = [await typesIn(place.code), await somewhereIn(place.county), await feedStanding()];
  return { place, filter, page, size: incidentsOnAPage, byMonth, types, somewhere, feed, ...found };
});

export const meta = titled<{ place: { name: string } }>((t, { place }) => t.incidents.publicTitle(place.name));

export default function PublicIncidentsPage() {
  const { incidents: t, publication } = useTexts();
  const { place, filter, page, size, types, somewhere, feed, rows, total } = useLoaderData<typeof loader>();
  const here = `/kommuner/${place.code}`;
  const href = filteredHref(`${here}/handelser`, filter);
  return (
    <>
      <BackLink href={here}>{publication.title(place.name)}</BackLink>
      <PageTitle above={place.county}>{t.publicTitle(place.name)}</PageTitle>
      <Lead>{t.publicLead(place.name)}</Lead>
      <FeedNotice feed={feed} />
      <MonthCurve />
      <Section title={t.caption}>
        <FilterForm filter={filter} types={types} />
        <p>{t.publicPlace}</p>
        {rows.length === 0 ? (
          <EmptyState title={t.noneFound}>
            <p>{t.noneFoundText}</p>
          </EmptyState>
        ) : (
          <PublicIncidents rows={rows} where={t.somewhere(place.name)} caption={t.caption} />
        )}
        <Pages href={href} {...{ page, size, total }} texts={t} />
      </Section>
      {somewhere.length > 0 ? (
        <Section title={t.somewhereTitle(place.county)}>
          <p>{t.somewhereText}</p>
          <PublicIncidents
            rows={somewhere}
            where={t.somewhere(place.county)}
            caption={t.somewhereTitle(place.county)}
          />
        </Section>
      ) : null}
    </>
  );
}

function MonthCurve() {
  const [{ incidents: t }, locale] = [useTexts(), useLocale()];
  const { byMonth } = useLoaderData<typeof loader>();
  const points = byMonth.map(({ key, n }) => ({ ...monthWords(key, locale), value: n }));
  return <Curve title={t.curve} points={points} say={(n) => String(n)} table={t.curveTable} />;
}
