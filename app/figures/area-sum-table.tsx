import { useTexts } from "~/texts/use";
import { DataTable } from "~/ui";
import type { AreaSum } from "./sums";

/** How the year's alerts came to the households of each area. */
export function AreaSumTable({ rows }: { rows: AreaSum[] }) {
  const { figures: t } = useTexts();
  return (
    <DataTable
      caption={t.areasCaption}
      captionHidden
      rows={rows}
      rowKey={({ areaId }) => areaId}
      columns={[
        { key: "name", header: t.columns.area, rowHeader: true, cell: ({ name }) => name },
        { key: "alerts", header: t.columns.alerts, numeric: true, cell: ({ alerts }) => alerts },
        {
          key: "reach",
          header: t.columns.reach,
          numeric: true,
          cell: ({ reach }) => (reach === null ? "–" : `${reach} %`),
        },
        { key: "paper", header: t.columns.told, numeric: true, cell: ({ paper }) => paper },
        { key: "forwards", header: t.columns.forwards, numeric: true, cell: ({ forwards }) => forwards },
      ]}
    />
  );
}
