import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { DataTable, Facts, Section } from "~/ui";
import type { RecordEntry, RecordedColumns } from "./read.server";

const listed = (words: string[]) => words.join("; ");

/** How long, with the municipality's own number of days where it has one. */
function keepWords({ privacy, record, rules }: Texts, { keep }: RecordEntry, closedKeptDays: number): string {
  if (keep === "whileHome") return record.whileHome(rules.units.days(closedKeptDays));
  return record.keep[keep] ?? privacy.keep[keep];
}

interface RecordHead {
  municipality: string;
  /** How to reach the municipality's data protection officer; "" when nobody has said. */
  dataProtection: string;
  tilesFrom: string | null;
}

/** Who is responsible, who else is concerned, and what the law asks to be said once. */
export function RecordGeneral({ municipality, dataProtection, tilesFrom }: RecordHead) {
  const { general } = useTexts().record;
  return (
    <Section title={general.title}>
      <Facts
        items={[
          { term: general.controller, value: general.controllers(municipality) },
          { term: general.officer, value: general.officers(dataProtection) },
          { term: general.processors, value: general.processorsAre },
          { term: general.thirdCountry, value: general.noThirdCountry },
          { term: general.tiles, value: tilesFrom ? general.tilesFrom(tilesFrom) : general.noTiles },
          { term: general.sensitive, value: general.noSensitive },
          { term: general.law, value: general.laws },
        ]}
      />
    </Section>
  );
}

/** One purpose: about whom, what, who sees it, on what basis and how long. */
export function RecordPurpose({ entry, closedKeptDays }: { entry: RecordEntry; closedKeptDays: number }) {
  const t = useTexts();
  const { labels, purposes, concerned, recipients, bases } = t.record;
  const { purpose, about, seenBy, basis } = entry;
  return (
    <Section level={3} title={purposes[purpose].short}>
      <Facts
        items={[
          ...(about.length > 0 ? [{ term: labels.people, value: listed(about.map((one) => concerned[one])) }] : []),
          { term: labels.data, value: purposes[purpose].data },
          { term: labels.recipients, value: listed(seenBy.map((one) => recipients[one])) },
          { term: labels.basis, value: bases[basis] },
          { term: labels.keep, value: keepWords(t, entry, closedKeptDays) },
        ]}
      />
    </Section>
  );
}

/** Where in the database it is. */
export function RecordColumns({ columns }: { columns: RecordedColumns[] }) {
  const { columnsTitle, columns: words, purposes, tables } = useTexts().record;
  return (
    <DataTable
      caption={columnsTitle}
      captionHidden
      rows={columns}
      rowKey={({ table, purpose }) => `${table} ${purpose}`}
      columns={[
        {
          key: "table",
          header: words.table,
          rowHeader: true,
          cell: ({ table }) => (tables[table] ? `${tables[table]} (${table})` : table),
        },
        { key: "purpose", header: words.purpose, cell: ({ purpose }) => purposes[purpose].short },
        { key: "fields", header: words.fields, cell: (row) => row.columns.join(", ") },
      ]}
    />
  );
}
