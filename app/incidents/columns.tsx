import { dayAndTime } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import type { Column } from "~/ui";

interface Published {
  type: string;
  occurredAt: Date | string;
  summary: string;
  url: string;
}

/** What every list of the police's events shows: what, when, in their words, and their notice. */
export function publishedColumns<Row extends Published>(t: Texts["incidents"], locale: Locale) {
  const when = (row: Row) => dayAndTime(row.occurredAt, locale);
  return {
    what: { key: "what", header: t.headings.what, rowHeader: true, cell: (row) => row.type },
    when: { key: "when", header: t.headings.when, cell: when },
    summary: { key: "summary", header: t.headings.summary, cell: (row) => row.summary },
    source: {
      key: "source",
      header: t.headings.source,
      cell: (row) => (
        <a href={row.url} aria-label={t.sourceFor(row.type, when(row))}>
          {t.source}
        </a>
      ),
    },
  } satisfies Record<string, Column<Row>>;
}
