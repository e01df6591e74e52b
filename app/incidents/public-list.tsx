import { useLocale, useTexts } from "~/texts/use";
import { DataTable } from "~/ui";
import { publishedColumns } from "./columns";
import type { publicIncidents } from "./matching.server";

type Row = Awaited<ReturnType<typeof publicIncidents>>["rows"][number];

/** Published events as everybody reads them. `where` is as much as the police tell: a municipality or a county, never a point. */
export function PublicIncidents({ rows, where, caption }: { rows: Row[]; where: string; caption: string }) {
  const [{ incidents: t }, locale] = [useTexts(), useLocale()];
  const columns = publishedColumns<Row>(t, locale);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => String(row.feedId)}
      columns={[
        columns.what,
        columns.when,
        { key: "where", header: t.filter.where, cell: () => where },
        columns.summary,
        columns.source,
      ]}
    />
  );
}
