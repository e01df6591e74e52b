import { dayAndTime } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, StatusBadge } from "~/ui";
import type { TicketLine } from "./read.server";

/** Where a ticket stands, and whether it may be urgent. */
export function TicketBadge({
  ticket,
}: {
  ticket: Pick<TicketLine, "state" | "isUrgent" | "isMine"> & { owner: string | null };
}) {
  const { states, desk } = useTexts().replies;
  const { state, isUrgent, isMine, owner } = ticket;
  if (isUrgent && (state === "new" || state === "taken"))
    return (
      <StatusBadge tone="bad" icon="alert">
        {desk.urgent}
      </StatusBadge>
    );
  if (state === "taken") return <StatusBadge>{isMine ? desk.mine : desk.ownedBy(owner ?? "")}</StatusBadge>;
  return <StatusBadge tone={state === "new" ? "warn" : "good"}>{states[state]}</StatusBadge>;
}

function columnsOf(t: Texts, locale: Locale): Column<TicketLine>[] {
  const { desk, kinds } = t.replies;
  const { headings } = desk;
  return [
    {
      key: "what",
      header: headings.what,
      rowHeader: true,
      cell: (row) => <a href={`/skrivbord/svar/${row.id}`}>{t.practice.mark(row.status) + row.title}</a>,
    },
    { key: "kind", header: headings.kind, cell: (row) => (row.isStranger ? desk.stranger : kinds[row.kind]) },
    { key: "state", header: headings.state, cell: (row) => <TicketBadge ticket={row} /> },
    { key: "at", header: headings.at, cell: (row) => dayAndTime(row.changedAt, locale) },
  ];
}

/** Tickets, each a link to its page. */
export function InboxTable({ rows }: { rows: TicketLine[] }) {
  const t = useTexts();
  const { caption } = t.replies.desk;
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columnsOf(t, useLocale())}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
