import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { toldByArea } from "~/figures/by-area.server";
import { areasCsv, csvOf, monthsCsv, toldByAreaCsv } from "~/figures/csv";
import { lastMonths } from "~/figures/months";
import { allAlertFigures } from "~/figures/read.server";
import { totalsOf } from "~/figures/totals.server";

/** The figures of every alert, or with `?del=` of areas or months, as on the pages, for a spreadsheet. */
export const loader = guard("figures.read", atDesk, async ({ request, permit, t }) => {
  const months = lastMonths(12, new Date());
  const part = new URL(request.url).searchParams.get("del");
  const totals = () => totalsOf(permit.scope.municipalityId, months);
  const told = async () => toldByArea(permit.scope.municipalityId, months, (await totals()).areas);
  const csv =
    part === "omraden"
      ? areasCsv(t, (await totals()).areas)
      : part === "manader"
        ? monthsCsv(t, (await totals()).months)
        : part === "svar"
          ? toldByAreaCsv(t, await told())
          : csvOf(t, await allAlertFigures(permit, months[0]!.from));
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="grannsamverkan-statistik${part ? "-summor" : ""}.csv"`,
  };
  return new Response(csv, { headers });
});
