import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { reachedIn } from "~/alerts/coverage-sum";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { AlertFiguresTable } from "~/figures/alert-figures-table";
import { AreaSumTable } from "~/figures/area-sum-table";
import { MonthCurves } from "~/figures/month-curves";
import { lastMonths } from "~/figures/months";
import { alertFigures } from "~/figures/read.server";
import { byArea, byMonth } from "~/figures/sums";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, Lead, PageTitle, Section } from "~/ui";

export const loader = guard("figures.read", atDesk, async ({ permit, actor }) => {
  const months = lastMonths(12, new Date());
  const figures = await alertFigures(permit, months[0]!.from);
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  const rows = figures.map(({ areas: _areas, ...row }) => row);
  const sums = { months: byMonth(months, figures), areas: byArea(figures, reachedIn) };
  return { rows, ...sums, desks, code: here?.code ?? "", name: here?.name ?? "" };
});

export const meta = titled((t) => t.figures.title);

export default function Statistics() {
  const { figures: t, desk } = useTexts();
  const { rows, months, areas, desks, code, name } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{desk.title}</BackLink>
      <PageTitle above={name}>{t.title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord/statistik" />
      <Lead>{t.lead}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={t.monthsTitle}>
            <MonthCurves months={months} measures={["alerts", "letters", "reach", "minutes", "replies"]} />
          </Section>
          <Section title={t.areasCaption}>
            <AreaSumTable rows={areas} />
          </Section>
          <Section title={t.alertsCaption} action={<a href={`/skrivbord/statistik/csv?kommun=${code}`}>{t.csv}</a>}>
            <AlertFiguresTable rows={rows.map((row) => ({ ...row, at: new Date(row.at) }))} />
            <p>{t.notes}</p>
          </Section>
        </>
      )}
    </>
  );
}
