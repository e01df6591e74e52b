import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState } from "~/ui";
import type { CodeState } from "./code-state";
import type { CodeSheetRow } from "./read-codes.server";

const always = new Set<CodeState>(["free", "used"]);

/** The sheets of codes that were made, in numbers and dates. */
export function CodeTable({ areaId, sheets }: { areaId: string; sheets: CodeSheetRow[] }) {
  const { codes } = useTexts().households;
  const columns = useColumns(areaId, sheets);
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

function useColumns(areaId: string, sheets: CodeSheetRow[]): Column<CodeSheetRow>[] {
  const { codes } = useTexts().households;
  const locale = useLocale();
  const { headings } = codes;
  return [
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
    ...(["free", "waiting", "used", "revoked", "expired"] as const)
      .filter((state) => always.has(state) || sheets.some((sheet) => sheet.counts[state] > 0))
      .map((state): Column<CodeSheetRow> => {
        return { key: state, header: headings[state], numeric: true, cell: (sheet) => sheet.counts[state] };
      }),
  ];
}
