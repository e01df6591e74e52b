import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable } from "~/ui";
import { duration } from "./duration";
import type { AlertFigures } from "./read.server";
import { percent } from "./sums";

type Row = Pick<
  AlertFigures,
  "id" | "title" | "at" | "sent" | "reached" | "known" | "toInbox" | "fromEvent" | "replies" | "rating" | "stopped"
>;

/** One row for each alert, latest first. */
export function AlertFiguresTable({ rows }: { rows: Row[] }) {
  const t = useTexts();
  const locale = useLocale();
  const { columns, ofAll, fewAnswers, early, alertsCaption } = t.figures;
  return (
    <DataTable
      caption={alertsCaption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          header: columns.title,
          rowHeader: true,
          cell: ({ id, title }) => <a href={`/varningar/${id}`}>{title}</a>,
        },
        { key: "at", header: columns.at, cell: ({ at }) => day(at, locale) },
        { key: "sent", header: columns.sent, numeric: true, cell: ({ sent }) => sent },
        {
          key: "reach",
          header: columns.reach,
          numeric: true,
          cell: ({ reached, known }) => ofAll(percent(reached, known), reached, known),
        },
        { key: "inbox", header: columns.toInboxShort, cell: ({ toInbox }) => duration(t, toInbox) },
        { key: "event", header: columns.fromEventShort, cell: ({ fromEvent }) => duration(t, fromEvent) },
        { key: "replies", header: columns.replies, numeric: true, cell: ({ replies }) => replies },
        {
          key: "rating",
          header: columns.useful,
          cell: ({ rating }) =>
            rating ? ofAll(percent(rating.useful, rating.answers), rating.useful, rating.answers) : fewAnswers,
        },
        { key: "stopped", header: columns.stopped, numeric: true, cell: ({ stopped }) => stopped ?? early },
      ]}
    />
  );
}
