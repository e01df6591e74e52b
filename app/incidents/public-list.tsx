import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable } from "~/ui";
import type { publicIncidents } from "./matching.server";

type Row = Awaited<ReturnType<typeof publicIncidents>>["rows"][number];

/** Published events as everybody reads them. `where` is as much as the police tell: a municipality or a county, never a point. */
export function PublicIncidents({ rows, where, caption }: { rows: Row[]; where: string; caption: string }) {
  const [{ incidents: t }, locale] = [useTexts(), useLocale()];
  const when = (row: Row) => dayAndTime(row.occurredAt, locale);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => String(row.feedId)}
      columns={[
        { key: "what", header: t.headings.what, rowHeader: true, cell: (row) => row.type },
        { key: "when", header: t.headings.when, cell: when },
        { key: "where", header: t.filter.where, cell: () => where },
        { key: "summary", header: t.headings.summary, cell: (row) => row.summary },
        {
          key: "source",
          header: t.headings.source,
          cell: (row) => (
            <a href={row.url} aria-label={t.sourceFor(row.type, when(row))}>
              {t.source}
            </a>
          ),
        },
      ]}
    />
  );
}
