import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, Section, StatusBadge } from "~/ui";
import type { DeskArea } from "./desk.server";

const tones = { approved: "progress", active: "good", dormant: "warn", closed: "bad" } as const;

/** A municipality's areas with what matters of each. */
export function AreaTable({ areas }: { areas: DeskArea[] }) {
  const [t, locale] = [useTexts(), useLocale()];
  const words = t.desk.areas;
  return (
    <Section title={words.title}>
      <DataTable
        caption={words.title}
        captionHidden
        columns={columnsOf(t, locale)}
        rows={areas}
        rowKey={(area) => area.id}
        empty={
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        }
      />
      {areas.length > 0 ? <p>{words.coverageNote}</p> : null}
    </Section>
  );
}

function columnsOf({ desk: { areas }, households }: Texts, locale: "sv" | "en"): Column<DeskArea>[] {
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return [
    { key: "area", header: areas.area, rowHeader: true, cell: (row) => <a href={`/omraden/${row.id}`}>{row.name}</a> },
    {
      key: "stage",
      header: areas.stage,
      cell: (row) => <StatusBadge tone={tones[row.stage]}>{households.area.stages[row.stage]}</StatusBadge>,
    },
    { key: "members", header: areas.members, numeric: true, cell: (row) => row.members },
    { key: "contacts", header: areas.contacts, numeric: true, cell: (row) => row.contacts },
    {
      key: "households",
      header: areas.households,
      numeric: true,
      cell: (row) => areas.of(row.households, row.expected),
    },
    { key: "coverage", header: areas.coverage, numeric: true, cell: (row) => percent.format(row.coverage) },
  ];
}
