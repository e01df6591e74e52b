import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { AlertFiguresTable } from "~/figures/alert-figures-table";
import { AreaSumTable } from "~/figures/area-sum-table";
import { toldByArea } from "~/figures/by-area.server";
import { MonthCurves } from "~/figures/month-curves";
import { lastMonths } from "~/figures/months";
import { alertFigures, alertsOnAPage } from "~/figures/read.server";
import { ToldByAreaTables } from "~/figures/told-by-area-table";
import { totalsOf } from "~/figures/totals.server";
import { Pages } from "~/incidents/pages";
import { pageIn } from "~/incidents/paging";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, Lead, PageTitle, Section } from "~/ui";

export const loader = guard("figures.read", atDesk, async ({ request, permit, actor }) => {
  const months = lastMonths(12, new Date());
  const page = pageIn(request.url);
  const totals = await totalsOf(permit.scope.municipalityId, months);
  const figures = await alertFigures(permit, months[0]!.from, page);
  const byArea = await toldByArea(permit.scope.municipalityId, months, totals.areas);
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  const rows = figures.map(({ areas: _areas, ...row }) => row);
  const municipality = { code: here?.code ?? "", name: here?.name ?? "" };
  return { rows, ...totals, byArea, page, size: alertsOnAPage, desks, ...municipality };
});

export const meta = titled((t) => t.figures.title);

export default function Statistics() {
  const { figures: t, desk, alerts: words } = useTexts();
  const { rows, alerts, months, areas, byArea, page, size, desks, code, name } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{desk.title}</BackLink>
      <PageTitle above={name}>{t.title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord/statistik" />
      <Lead>{t.lead}</Lead>
      {alerts === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={t.monthsTitle} action={<Csv code={code} part="manader" />}>
            <MonthCurves
              months={months}
              measures={["alerts", "letters", "reach", "minutes", "replies", "useful", "stopped"]}
            />
          </Section>
          <Section title={t.areasCaption} action={<Csv code={code} part="omraden" />}>
            <AreaSumTable rows={areas} />
          </Section>
          <Section title={t.byArea.title} action={<Csv code={code} part="svar" />}>
            <ToldByAreaTables {...byArea} />
          </Section>
          <Section title={t.alertsCaption} action={<Csv code={code} />}>
            <AlertFiguresTable rows={rows.map((row) => ({ ...row, at: new Date(row.at) }))} />
            <Pages href={`/skrivbord/statistik?kommun=${code}`} {...{ page, size }} total={alerts} texts={words.list} />
            <p>{t.notes}</p>
          </Section>
        </>
      )}
    </>
  );
}

type Parts = Omit<Texts["figures"]["csvParts"], "alerts">;

/** The same numbers for a spreadsheet: of every alert, or summed up. */
function Csv({ code, part }: { code: string; part?: keyof Parts }) {
  const { figures: t } = useTexts();
  const [and, what] = part ? [`&del=${part}`, t.csvParts[part]] : ["", t.csvParts.alerts];
  return (
    <a href={`/skrivbord/statistik/csv?kommun=${code}${and}`}>
      {t.csv}
      <span className="sr-only">: {what}</span>
    </a>
  );
}
