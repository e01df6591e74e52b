import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { DataTable } from "~/ui";
import type { AreaTold, ToldByArea } from "./by-area.server";
import type { Told } from "./kept-back";

const said = ({ figures: { byArea } }: Texts, told: Told) => (typeof told === "number" ? told : byArea[told]);

/** How many of each area replied, and how many stopped such letters, quarter by quarter. */
export function ToldByAreaTables({ quarters, replies, stopped }: ToldByArea) {
  const { byArea } = useTexts().figures;
  return (
    <>
      <p>{byArea.why}</p>
      <QuarterTable caption={byArea.replies} quarters={quarters} rows={replies} />
      <QuarterTable caption={byArea.stopped} quarters={quarters} rows={stopped} />
    </>
  );
}

function QuarterTable({ caption, quarters, rows }: { caption: string; quarters: string[]; rows: AreaTold[] }) {
  const t = useTexts();
  const { columns, byArea } = t.figures;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ areaId }) => areaId}
      columns={[
        { key: "name", header: columns.area, rowHeader: true, cell: ({ name }) => name },
        ...quarters.map((key, i) => ({
          key,
          header: byArea.quarter(key),
          numeric: true,
          cell: ({ told }: AreaTold) => said(t, told[i]!),
        })),
      ]}
    />
  );
}
