import { Form } from "@remix-run/react";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable, Section, SubmitButton } from "~/ui";
import type { EarlierList } from "./read.server";
import { ProblemsTable } from "./row-tables";

/** Lists that were taken in, what came of them, and the way back while nobody has said yes. */
export function EarlierLists({ rows, busy }: { rows: EarlierList[]; busy: boolean }) {
  const { import: words } = useTexts().lists;
  const locale = useLocale();
  const { earlierColumns: columns } = words;
  if (rows.length === 0) return null;
  return (
    <Section title={words.earlierTitle}>
      <DataTable
        caption={words.earlierTitle}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "when",
            header: columns.when,
            rowHeader: true,
            cell: (row) => `${day(row.takenAt ?? row.uploadedAt, locale)}, ${row.fileName}`,
          },
          { key: "who", header: columns.who, cell: ({ by }) => by ?? words.operator },
          { key: "what", header: columns.what, cell: (row) => <Brought row={row} /> },
          { key: "answers", header: columns.answers, cell: (row) => answersOf(row, words) },
          { key: "undo", header: columns.undo, cell: (row) => <Undo row={row} busy={busy} /> },
        ]}
      />
      {rows[0]!.problems.length > 0 ? <ProblemsTable list={rows[0]!} file={rows[0]!.fileName} /> : null}
    </Section>
  );
}

const answersOf = ({ state, yes, open }: EarlierList, words: { answers(yes: number, open: number): string }) =>
  state === "undone" || yes + open === 0 ? "–" : words.answers(yes, open);

function Brought({ row }: { row: EarlierList }) {
  const { import: words } = useTexts().lists;
  const known = row.known > 0 ? `. ${words.knownBefore(row.known)}` : "";
  return `${words.brought(row.people, row.paperOnly, row.abstaining)}${known}`;
}

function Undo({ row, busy }: { row: EarlierList; busy: boolean }) {
  const { import: words } = useTexts().lists;
  if (row.state === "undone") return words.undone;
  if (row.yes > 0) return words.cannotUndo;
  return (
    <Form method="post" action={`/omraden/${row.areaId}/hushall/import/beslut`}>
      <input type="hidden" name="id" value={row.id} />
      <SubmitButton busy={busy} look="second" name="beslut" value="angra">
        {words.undo}
        <span className="sr-only"> {words.undoAll(row.fileName)}</span>
      </SubmitButton>
    </Form>
  );
}
