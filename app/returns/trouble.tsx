import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, Section } from "~/ui";
import { reasonWords } from "./reasons";
import type { Trouble } from "./trouble.server";

/** What receivers hold against our letters, why, and what is to be done: for those who run the queue. */
export function TroubleView({ troubles }: { troubles: Trouble[] }) {
  const [t, locale] = [useTexts(), useLocale()];
  const { trouble } = t.returns;
  const { headings } = trouble;
  const columns: Column<Trouble>[] = [
    { key: "why", header: headings.why, rowHeader: true, cell: ({ reason }) => reasonWords(t, reason).means },
    { key: "count", header: headings.count, numeric: true, cell: (row) => row.count },
    { key: "last", header: headings.last, cell: (row) => dayAndTime(row.last, locale) },
    { key: "todo", header: headings.todo, cell: ({ reason }) => reasonWords(t, reason).todo },
  ];
  return (
    <Section title={trouble.title}>
      <p>{trouble.lead}</p>
      <DataTable
        caption={trouble.caption}
        captionHidden
        columns={columns}
        rows={troubles}
        rowKey={({ reason }) => reason}
        empty={<EmptyState title={trouble.none} />}
      />
    </Section>
  );
}
