import type { Address } from "~/areas/address";
import { useTexts } from "~/texts/use";
import { DataTable, Notice, Section, StatusBadge } from "~/ui";
import { addressLine } from "./address-line";
import type { BulkPlan } from "./bulk.server";

type Row = Address & { state: "new" | "known" };

/** What a text of addresses would make, before anything is saved. */
export function BulkPreview({ plan }: { plan: BulkPlan }) {
  const t = useTexts();
  const { bulk } = t.neighbours;
  const { made, known, hidden, repeated, strange } = plan;
  const listed = known.length + hidden;
  const rows: Row[] = [
    ...made.map((address) => ({ ...address, state: "new" as const })),
    ...known.map((address) => ({ ...address, state: "known" as const })),
  ];
  return (
    <Section title={bulk.previewTitle}>
      <Notice
        tone={strange.length > 0 || made.length === 0 ? "warn" : "info"}
        title={made.length > 0 ? bulk.made(made.length) : bulk.madeNone}
        live
      >
        {strange.length > 0 ? <p>{bulk.strange(strange.join(", "))}</p> : null}
        {listed > 0 ? <p>{bulk.known(listed)}</p> : null}
        {repeated > 0 ? <p>{bulk.repeated(repeated)}</p> : null}
      </Notice>
      <DataTable
        caption={bulk.caption}
        captionHidden
        rows={rows}
        rowKey={(row) => [row.street, row.number, row.apartment].join("|")}
        columns={[
          { key: "address", header: bulk.address, rowHeader: true, cell: (row) => addressLine(t, row) },
          {
            key: "state",
            header: bulk.state,
            cell: ({ state }) => (
              <StatusBadge tone={state === "new" ? "good" : "neutral"}>{bulk.states[state]}</StatusBadge>
            ),
          },
        ]}
        empty={<p>{bulk.madeNone}</p>}
      />
    </Section>
  );
}
