import { dayAndTime } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable } from "~/ui";
import { publishedColumns } from "./columns";
import type { incidentPage } from "./read.server";

type Row = Awaited<ReturnType<typeof incidentPage>>["rows"][number];

/** What the police have published, each with its notice and the way to a warning. `query` keeps the municipality. */
export function IncidentTable({ rows, query }: { rows: Row[]; query: string }) {
  const [{ incidents }, locale] = [useTexts(), useLocale()];
  const columns = columnsOf(incidents, locale, query);
  return <DataTable caption={incidents.caption} columns={columns} rows={rows} rowKey={(row) => String(row.feedId)} />;
}

function columnsOf(t: Texts["incidents"], locale: Locale, query: string): Column<Row>[] {
  const when = (row: Row) => dayAndTime(row.occurredAt, locale);
  return [
    ...Object.values(publishedColumns<Row>(t, locale)),
    {
      key: "write",
      header: t.headings.write,
      cell: (row) => (
        <a href={`/varningar/ny?handelse=${row.feedId}${query}`} aria-label={t.writeFor(row.type, when(row))}>
          {t.write}
        </a>
      ),
    },
  ];
}
