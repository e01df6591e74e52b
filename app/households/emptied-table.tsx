import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, Section } from "~/ui";
import { addressLine } from "./address-line";
import type { EmptiedHousehold } from "./read-emptied.server";

/** Households in which nobody is left; whoever may say what they are now gets the way there. */
export function EmptiedSection({
  areaId,
  rows,
  mayTell,
}: {
  areaId: string;
  rows: EmptiedHousehold[];
  mayTell: boolean;
}) {
  const t = useTexts();
  const locale = useLocale();
  const words = t.leaving.emptied;
  if (rows.length === 0) return null;
  const columns: Column<EmptiedHousehold>[] = [
    { key: "address", header: words.address, cell: (row) => addressLine(t, row), rowHeader: true },
    { key: "since", header: words.since, cell: (row) => day(row.since, locale) },
  ];
  const tell: Column<EmptiedHousehold> = {
    key: "tell",
    header: words.answer,
    cell: (row) => (
      <a href={`/omraden/${areaId}/hushall/${row.id}/tomt`} aria-label={words.settleOf(addressLine(t, row))}>
        {words.settle}
      </a>
    ),
  };
  return (
    <Section title={words.listTitle}>
      <p>{words.listLead}</p>
      <DataTable
        caption={words.listCaption}
        captionHidden
        columns={mayTell ? [...columns, tell] : columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}
