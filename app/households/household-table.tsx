import { useTexts } from "~/texts/use";
import { DataTable, EmptyState, StatusBadge, type Tone } from "~/ui";
import { addressLine } from "./address-line";
import type { ListedHousehold } from "./read.server";

const tones: Record<ListedHousehold["kind"], Tone> = { joined: "good", paperOnly: "progress", abstaining: "neutral" };

interface Props {
  areaId: string;
  households: ListedHousehold[];
  /** Names of the area's contacts, by id. */
  contacts: Map<string, string>;
  mayRemove: boolean;
}

/** The households of an area along its streets, and who looks after each. */
export function HouseholdTable({ areaId, households, contacts, mayRemove }: Props) {
  const t = useTexts();
  const { list } = t.households;
  const columns = [
    {
      key: "address",
      header: list.headings.address,
      cell: (row: ListedHousehold) => addressLine(t, row),
      rowHeader: true,
    },
    {
      key: "kind",
      header: list.headings.kind,
      cell: (row: ListedHousehold) => (
        <>
          <StatusBadge tone={tones[row.kind]}>{list.kinds[row.kind]}</StatusBadge>
          {mayRemove && row.kind !== "joined" ? <Remove areaId={areaId} row={row} /> : null}
        </>
      ),
    },
    { key: "members", header: list.headings.members, cell: (row: ListedHousehold) => row.members.join(", ") || "–" },
    {
      key: "contact",
      header: list.headings.contact,
      cell: (row: ListedHousehold) => contacts.get(row.contactId ?? "") ?? list.nobody,
    },
  ];
  const empty = (
    <EmptyState title={list.emptyTitle}>
      <p>{list.empty}</p>
    </EmptyState>
  );
  return (
    <DataTable
      caption={list.caption}
      captionHidden
      columns={columns}
      rows={households}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}

/** For what was entered by mistake; nobody has joined from there. */
function Remove({ areaId, row }: { areaId: string; row: ListedHousehold }) {
  const t = useTexts();
  const { list } = t.households;
  return (
    <p>
      <a href={`/omraden/${areaId}/hushall/${row.id}/ta-bort`} aria-label={list.removeOne(addressLine(t, row))}>
        {list.remove}
      </a>
    </p>
  );
}
