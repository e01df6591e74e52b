import { useLocale, useTexts } from "~/texts/use";
import { type Column, CoverageStreet, DataTable } from "~/ui";
import type { SpreadRow } from "./spread.server";

interface Props {
  caption: string;
  /** Heading of the column that names the rows, and what stands there for a row without a name. */
  header: string;
  nameless: string;
  rows: SpreadRow[];
}

/** Streets or contacts, each as a row of houses and in numbers. */
export function SpreadTable({ caption, header, nameless, rows }: Props) {
  const { headings } = useTexts().neighbours.spread;
  const percent = new Intl.NumberFormat(useLocale(), { style: "percent" });
  const all = (row: SpreadRow) => row.joined + row.paperOnly + row.abstaining;
  const number = (key: "joined" | "paperOnly" | "abstaining"): Column<SpreadRow> => {
    return { key, header: headings[key], numeric: true, cell: (row) => row[key] };
  };
  const columns: Column<SpreadRow>[] = [
    { key: "name", header, rowHeader: true, cell: (row) => row.name ?? nameless },
    { key: "picture", header: headings.picture, cell: (row) => <Houses row={row} /> },
    number("joined"),
    number("paperOnly"),
    number("abstaining"),
    {
      key: "share",
      header: headings.share,
      numeric: true,
      cell: (row) => percent.format((row.joined + row.paperOnly) / all(row)),
    },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.name ?? "-"} />;
}

/** A house a household, filled by how it gets the warnings; the numbers beside say the same. */
function Houses({ row }: { row: SpreadRow }) {
  const { kinds } = useTexts().households.list;
  const parts = [
    { kind: "email" as const, label: kinds.joined, count: row.joined },
    { kind: "paper" as const, label: kinds.paperOnly, count: row.paperOnly },
    { kind: "abstaining" as const, label: kinds.abstaining, count: row.abstaining },
  ];
  return <CoverageStreet parts={parts} total={row.joined + row.paperOnly + row.abstaining} small />;
}
