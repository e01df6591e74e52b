import { useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, StatusBadge, type Tone } from "~/ui";
import { addressLine } from "./address-line";
import type { ListedHousehold } from "./read.server";

const tones: Record<ListedHousehold["kind"], Tone> = { joined: "good", paperOnly: "progress", abstaining: "neutral" };

interface Props {
  areaId: string;
  households: ListedHousehold[];
  /** Names of the area's contacts, by id. */
  contacts: Map<string, string>;
  mayChange: boolean;
}

/** The households of an area along its streets, and who looks after each. */
export function HouseholdTable({ areaId, households, contacts, mayChange }: Props) {
  const t = useTexts();
  const { list } = t.households;
  const columns: Column<ListedHousehold>[] = [
    { key: "address", header: list.headings.address, cell: (row) => addressLine(t, row), rowHeader: true },
    {
      key: "household",
      header: list.headings.household,
      cell: (row) => <Kind areaId={areaId} row={row} mayChange={mayChange} />,
    },
  ];
  const contact: Column<ListedHousehold> = {
    key: "contact",
    header: list.headings.contact,
    cell: (row) => contacts.get(row.contactId ?? "") ?? list.nobody,
  };
  const shared = contacts.size > 1 || households.some((row) => !contacts.has(row.contactId ?? ""));
  const empty = (
    <EmptyState title={list.emptyTitle}>
      <p>{list.empty}</p>
    </EmptyState>
  );
  return (
    <DataTable
      caption={list.caption}
      captionHidden
      columns={contacts.size > 0 && shared ? [...columns, contact] : columns}
      rows={households}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}

function Kind({ areaId, row, mayChange }: { areaId: string; row: ListedHousehold; mayChange: boolean }) {
  const t = useTexts();
  const { list, correct } = t.households;
  return (
    <>
      <StatusBadge tone={tones[row.kind]} icon={row.kind === "paperOnly" ? "paper" : undefined}>
        {list.kinds[row.kind]}
      </StatusBadge>
      {row.members.length > 0 ? <p>{row.members.join(", ")}</p> : null}
      {mayChange && !row.alias ? (
        <p>
          <a href={`/omraden/${areaId}/hushall/${row.id}/adress`} aria-label={correct.linkTo(addressLine(t, row))}>
            {correct.link}
          </a>
        </p>
      ) : null}
      {mayChange && row.kind !== "joined" ? (
        <p>
          <a href={`/omraden/${areaId}/hushall/${row.id}/ta-bort`} aria-label={list.removeOne(addressLine(t, row))}>
            {list.remove}
          </a>
        </p>
      ) : null}
    </>
  );
}
