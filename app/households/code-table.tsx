import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState } from "~/ui";
import type { CodeSheetRow } from "./read-codes.server";

/** The sheets of codes that were made, in numbers and dates. */
export function CodeTable({ areaId, sheets }: { areaId: string; sheets: CodeSheetRow[] }) {
  const { codes } = useTexts().households;
  const locale = useLocale();
  const { headings } = codes;
  const columns: Column<CodeSheetRow>[] = [
    {
      key: "made",
      header: headings.made,
      rowHeader: true,
      cell: ({ sheetId, createdAt }) => (
        <a href={`/omraden/${areaId}/koder/${sheetId}`} aria-label={codes.lookAt(day(createdAt, locale))}>
          {day(createdAt, locale)}
        </a>
      ),
    },
    { key: "until", header: headings.until, cell: (sheet) => day(sheet.expiresAt, locale) },
    { key: "free", header: headings.free, numeric: true, cell: (sheet) => sheet.counts.free },
    { key: "waiting", header: headings.waiting, numeric: true, cell: (sheet) => sheet.counts.waiting },
    { key: "used", header: headings.used, numeric: true, cell: (sheet) => sheet.counts.used },
    { key: "revoked", header: headings.revoked, numeric: true, cell: (sheet) => sheet.counts.revoked },
    { key: "expired", header: headings.expired, numeric: true, cell: (sheet) => sheet.counts.expired },
  ];
  const empty = (
    <EmptyState title={codes.emptyTitle}>
      <p>{codes.empty}</p>
    </EmptyState>
  );
  return (
    <>
      <DataTable
        caption={codes.caption}
        captionHidden
        columns={columns}
        rows={sheets}
        rowKey={(sheet) => sheet.sheetId}
        empty={empty}
      />
      {sheets.some((sheet) => sheet.counts.waiting > 0) ? <p>{codes.waitingNote}</p> : null}
    </>
  );
}
