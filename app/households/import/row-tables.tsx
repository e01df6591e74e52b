import type { SaidOfRow, SampleRow } from "~/db/schema/lists";
import { useTexts } from "~/texts/use";
import { DataTable, Section } from "~/ui";
import type { ShownList } from "./read.server";

/** Rows as they were understood. */
export function SampleTable({ rows }: { rows: SampleRow[] }) {
  const { import: words } = useTexts().lists;
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={words.sampleTitle}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: "line", header: words.sample.line, numeric: true, cell: ({ line }) => line },
        { key: "home", header: words.sample.home, rowHeader: true, cell: ({ home }) => home },
        { key: "people", header: words.sample.people, cell: (row) => <People row={row} /> },
      ]}
    />
  );
}

function People({ row }: { row: SampleRow }) {
  const { import: words } = useTexts().lists;
  if (row.people.length === 0) return words.kinds[row.kind];
  return row.people.map(({ name, email, phone }) => (
    <div key={email}>{[name, email, phone].filter(Boolean).join(", ")}</div>
  ));
}

/** Rows that are not taken in, each with what is wrong; `file` when it is not the one that the page is about. */
export function ProblemsTable({ list, file }: { list: Pick<ShownList, "problems" | "faulty">; file?: string }) {
  const { import: words } = useTexts().lists;
  const said = (what: string) => words.problem[what as keyof typeof words.problem] ?? what;
  const title = file ? `${words.problemsTitle}: ${file}` : words.problemsTitle;
  return <Said title={title} lead={words.problemsLead} rows={list.problems} all={list.faulty} said={said} />;
}

/** Rows that are taken in, but not quite as they stood there. */
export function NotesTable({ list }: { list: Pick<ShownList, "notes"> }) {
  const { import: words } = useTexts().lists;
  const said = (what: string) => words.note[what as keyof typeof words.note] ?? what;
  const { notes } = list;
  return <Said title={words.notesTitle} lead={words.notesLead} rows={notes} all={notes.length} said={said} />;
}

function Said(props: { title: string; lead: string; rows: SaidOfRow[]; all: number; said: (what: string) => string }) {
  const { import: words } = useTexts().lists;
  const { title, lead, rows, all, said } = props;
  if (rows.length === 0) return null;
  const ofRow = ({ what, words: found }: SaidOfRow) =>
    what === "repeated" || what === "someRepeated" ? words.row(found) : found;
  return (
    <Section title={title}>
      <p>{lead}</p>
      {all > rows.length ? <p>{words.shownOf(rows.length, all)}</p> : null}
      <DataTable
        caption={title}
        captionHidden
        rows={rows.map((row, at) => ({ ...row, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: "line", header: words.problemColumns.line, numeric: true, rowHeader: true, cell: ({ line }) => line },
          { key: "what", header: words.problemColumns.what, cell: ({ what }) => said(what) },
          { key: "words", header: words.problemColumns.words, cell: (row) => ofRow(row) },
        ]}
      />
    </Section>
  );
}
