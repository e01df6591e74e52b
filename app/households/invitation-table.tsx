import { Form } from "@remix-run/react";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState } from "~/ui";
import { addressLine } from "./address-line";
import type { openInvitations } from "./invite.server";

type Row = Awaited<ReturnType<typeof openInvitations>>[number];

/** Invitations that wait for an answer, each with the way to take it back. */
export function InvitationTable({ rows }: { rows: Row[] }) {
  const t = useTexts();
  const locale = useLocale();
  const { headings, ...words } = t.inviting;
  const columns: Column<Row>[] = [
    { key: "name", header: headings.name, rowHeader: true, cell: (row) => row.name },
    { key: "address", header: headings.address, cell: (row) => addressLine(t, row) },
    { key: "until", header: headings.until, cell: (row) => day(row.expiresAt, locale) },
    {
      key: "back",
      header: headings.withdraw,
      cell: (row) => <Withdraw row={row} />,
    },
  ];
  const empty = (
    <EmptyState title={words.noneTitle}>
      <p>{words.none}</p>
    </EmptyState>
  );
  return (
    <DataTable
      caption={words.open}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}

function Withdraw({ row }: { row: Row }) {
  const { inviting } = useTexts();
  return (
    <Form method="post">
      <button
        className="button"
        data-look="quiet"
        type="submit"
        name="aterkalla"
        value={row.id}
        aria-label={inviting.withdrawOf(row.name)}
      >
        {inviting.withdraw}
      </button>
    </Form>
  );
}
