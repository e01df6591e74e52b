import { useTexts } from "~/texts/use";
import { type Column, DataTable, StatusBadge } from "~/ui";
import type { suggestedShares } from "./share-out.server";

type Share = NonNullable<Awaited<ReturnType<typeof suggestedShares>>>["shares"][number];

/** Each contact's suggested stretches, with the number of households now and then. */
export function ShareTable({ shares, contactLoad }: { shares: Share[]; contactLoad: number }) {
  const { headings, caption, stretch, nothing, many } = useTexts().serving.split;
  const columns: Column<Share>[] = [
    { key: "name", header: headings.contact, rowHeader: true, cell: ({ name }) => name },
    {
      key: "where",
      header: headings.where,
      cell: ({ stretches }) =>
        stretches.length === 0
          ? nothing
          : stretches.map(({ street, from, to }) => <p key={street}>{stretch(street, from, to)}</p>),
    },
    { key: "now", header: headings.now, numeric: true, cell: ({ now }) => now },
    {
      key: "later",
      header: headings.later,
      numeric: true,
      cell: ({ later }) =>
        later > contactLoad ? <StatusBadge tone="warn">{many(later, contactLoad)}</StatusBadge> : later,
    },
  ];
  return (
    <DataTable caption={caption} captionHidden columns={columns} rows={shares} rowKey={({ contactId }) => contactId} />
  );
}
