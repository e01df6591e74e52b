import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { csvOf } from "~/figures/csv";
import { lastMonths } from "~/figures/months";
import { allAlertFigures } from "~/figures/read.server";

/** The figures of every alert, as on the pages, for a spreadsheet. */
export const loader = guard("figures.read", atDesk, async ({ permit, t }) => {
  const figures = await allAlertFigures(permit, lastMonths(12, new Date())[0]!.from);
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="grannsamverkan-statistik.csv"',
  };
  return new Response(csvOf(t, figures), { headers });
});
