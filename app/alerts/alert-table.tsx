import { dayAndTime } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable } from "~/ui";
import { KindBadge, StateBadge } from "./badges";
import type { alertPage } from "./read.server";

type Row = Awaited<ReturnType<typeof alertPage>>["rows"][number];

/** What the officers of a municipality have written, each leading to its page. */
export function AlertTable({ rows }: { rows: Row[] }) {
  const [t, locale] = [useTexts(), useLocale()];
  return (
    <DataTable caption={t.alerts.list.caption} columns={columnsOf(t, locale)} rows={rows} rowKey={(row) => row.id} />
  );
}

function columnsOf({ alerts: { list } }: Texts, locale: Locale): Column<Row>[] {
  return [
    {
      key: "title",
      header: list.headings.title,
      rowHeader: true,
      cell: (row) => <a href={`/varningar/${row.id}`}>{row.title}</a>,
    },
    { key: "state", header: list.headings.state, cell: (row) => <StateBadge state={row.state} /> },
    { key: "kind", header: list.headings.kind, cell: (row) => <KindBadge {...row} /> },
    {
      key: "areas",
      header: list.headings.areas,
      cell: (row) => (row.everyArea ? list.everyArea : row.areas.join(", ")),
    },
    { key: "at", header: list.headings.at, cell: (row) => dayAndTime(row.approvedAt ?? row.createdAt, locale) },
  ];
}
