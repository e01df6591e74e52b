import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, type Column, DataTable } from "~/ui";
import { addressLine } from "./address-line";
import type { PendingJoin } from "./read.server";

/** Neighbours who wait for an answer; whoever may answer gets the way to it. */
export function PendingTable({ areaId, rows, mayAnswer }: { areaId: string; rows: PendingJoin[]; mayAnswer: boolean }) {
  const t = useTexts();
  const locale = useLocale();
  const { list } = t.households;
  const columns: Column<PendingJoin>[] = [
    { key: "name", header: list.name, cell: (row) => row.name, rowHeader: true },
    { key: "address", header: list.address, cell: (row) => addressLine(t, row) },
    { key: "since", header: list.since, cell: (row) => (row.confirmedAt ? day(row.confirmedAt, locale) : "") },
  ];
  const answer: Column<PendingJoin> = {
    key: "answer",
    header: list.answer,
    cell: (row) => (
      <ButtonLink href={`/omraden/${areaId}/anslutningar/${row.id}`} look="second">
        {list.answerTo(row.name)}
      </ButtonLink>
    ),
  };
  return (
    <DataTable
      caption={list.pendingCaption}
      captionHidden
      columns={mayAnswer ? [...columns, answer] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
