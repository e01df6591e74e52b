import { useTexts } from "~/texts/use";
import { DataTable } from "~/ui";
import type { Draft } from "./read.server";

const degrees = (part: number) => (part / 1e7).toFixed(5);

/** A few addresses of a file as they were understood. */
export function SampleTable({ rows }: { rows: Draft["sample"] }) {
  const { register } = useTexts().where;
  const { columns } = register;
  return (
    <DataTable
      caption={register.sample}
      rows={rows}
      rowKey={(row) => String(row.seq)}
      columns={[
        { key: "street", header: columns.street, rowHeader: true, cell: (row) => row.street },
        { key: "number", header: columns.number, cell: (row) => row.number },
        { key: "postcode", header: columns.postcode, cell: (row) => row.postcode },
        { key: "town", header: columns.town, cell: (row) => row.town },
        {
          key: "point",
          header: columns.point,
          cell: ({ lat, lon }) =>
            lat === null || lon === null ? register.noPoint : `${degrees(lat)}, ${degrees(lon)}`,
        },
      ]}
    />
  );
}
