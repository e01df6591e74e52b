import { useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState } from "~/ui";
import { addressLine } from "./address-line";
import type { Neighbour } from "./neighbours.server";

/** Neighbours of the same contact, each with what they chose to show. */
export function NeighbourTable({ rows }: { rows: Neighbour[] }) {
  const t = useTexts();
  const { headings, ...words } = t.neighbours.list;
  const columns: Column<Neighbour>[] = [
    { key: "name", header: headings.name, rowHeader: true, cell: ({ name }) => name ?? words.someone },
    {
      key: "phone",
      header: headings.phone,
      cell: ({ phone }) => (phone ? <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a> : words.hidden),
    },
    {
      key: "email",
      header: headings.email,
      cell: ({ email }) => (email ? <a href={`mailto:${encodeURI(email)}`}>{email}</a> : words.hidden),
    },
    {
      key: "address",
      header: headings.address,
      cell: ({ address }) => (address ? addressLine(t, address) : words.hidden),
    },
  ];
  const empty = (
    <EmptyState title={words.emptyTitle}>
      <p>{words.empty}</p>
    </EmptyState>
  );
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.memberId}
      empty={empty}
    />
  );
}
