import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, Section, StatusBadge, YearBars } from "~/ui";
import type { ReviewNumbers } from "./read.server";

type Area = ReviewNumbers["areas"][number];
type Year = ReviewNumbers["years"][number];

/** Areas by how long ago their year began, and how they stand. */
export function ReviewedAreas({ areas }: { areas: Area[] }) {
  const { desk } = useTexts().reviews;
  const locale = useLocale();
  const { headings, states } = desk;
  const columns: Column<Area>[] = [
    {
      key: "area",
      header: headings.area,
      rowHeader: true,
      cell: ({ id, name }) => <a href={`/omraden/${id}/avstamning`}>{name}</a>,
    },
    {
      key: "state",
      header: headings.state,
      cell: ({ stage, reminded }) => {
        if (stage === "dormant") return <StatusBadge tone="warn">{states.rests}</StatusBadge>;
        if (reminded > 0) return <StatusBadge tone="progress">{states.reminded(reminded)}</StatusBadge>;
        return <StatusBadge tone="good">{states.fine}</StatusBadge>;
      },
    },
    { key: "since", header: headings.since, cell: ({ since }) => day(since, locale) },
    {
      key: "by",
      header: headings.by,
      cell: ({ by, stage }) => (stage === "dormant" ? desk.closes(day(by, locale)) : day(by, locale)),
    },
  ];
  return (
    <Section title={desk.areas}>
      <DataTable
        caption={desk.areasCaption}
        captionHidden
        columns={columns}
        rows={areas}
        rowKey={({ id }) => id}
        empty={<EmptyState title={desk.none} />}
      />
    </Section>
  );
}

/** Reviews and ends year by year: bars, and the numbers under them. */
export function ReviewYears({ years }: { years: Year[] }) {
  const { desk } = useTexts().reviews;
  if (years.length === 0) return null;
  const { yearHeadings: h } = desk;
  const columns: Column<Year>[] = [
    { key: "year", header: h.year, rowHeader: true, cell: ({ year }) => year },
    { key: "reviewed", header: h.reviewed, numeric: true, cell: ({ reviewed }) => reviewed },
    { key: "households", header: h.households, numeric: true, cell: ({ households }) => households },
    { key: "dormant", header: h.dormant, numeric: true, cell: ({ dormant }) => dormant },
    { key: "closed", header: h.closed, numeric: true, cell: ({ closed }) => closed },
  ];
  return (
    <Section title={desk.years}>
      <YearBars
        title={desk.chart}
        bars={years.map(({ year, reviewed }) => ({ label: String(year), value: reviewed }))}
      />
      <DataTable
        caption={desk.yearsCaption}
        captionHidden
        columns={columns}
        rows={years}
        rowKey={({ year }) => `${year}`}
      />
    </Section>
  );
}

type Counted = { key: string; words: string; n: number };

/** How the questions were answered in the last year. */
export function ReviewAnswers({ answers }: { answers: ReviewNumbers["answers"] }) {
  const { desk, attest } = useTexts().reviews;
  const counted = <K extends string>(words: Record<K, string>, given: K[]): Counted[] =>
    (Object.keys(words) as K[]).map((key) => ({
      key,
      words: words[key],
      n: given.filter((one) => one === key).length,
    }));
  const [lists, signs, futures] = [
    counted(
      attest.lists,
      answers.map(({ list }) => list),
    ),
    counted(
      attest.signStates,
      answers.map(({ signs }) => signs),
    ),
    counted(
      attest.futures,
      answers.map(({ future }) => future),
    ),
  ];
  if (answers.length === 0)
    return (
      <Section title={desk.answers}>
        <p>{desk.noAnswers}</p>
      </Section>
    );
  return (
    <Section title={desk.answers}>
      <AnswerTable title={attest.list} rows={lists} />
      <AnswerTable title={attest.signs} rows={signs} />
      <AnswerTable title={attest.future} rows={futures} />
    </Section>
  );
}

function AnswerTable({ title, rows }: { title: string; rows: Counted[] }) {
  const { desk } = useTexts().reviews;
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "answer", header: desk.answer, rowHeader: true, cell: ({ words }) => words },
        { key: "count", header: desk.count, numeric: true, cell: ({ n }) => n },
      ]}
    />
  );
}
