import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under each other. */
  numeric?: boolean;
  /** This column names the row. */
  rowHeader?: boolean;
};

export type DataTableProps<Row> = {
  caption: ReactNode;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows: an `EmptyState`. */
  empty?: ReactNode;
  /** Hide the caption for the eye when a heading right above says the same. */
  captionHidden?: boolean;
};

/** Rows of the same kind; on a phone each row becomes a card with its labels. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, captionHidden }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="table-frame">
      {/* Roles by hand: browsers drop a table's meaning once CSS lays it out as cards. */}
      <table className="table" {...as("table")}>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        <thead {...as("rowgroup")}>
          <tr {...as("row")}>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric || undefined} {...as("columnheader")}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as("rowgroup")}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...as("row")}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const shared = { "data-label": column.header, "data-numeric": column.numeric || undefined };
  const content = <div className="table-value">{column.cell(row)}</div>;
  return column.rowHeader ? (
    <th scope="row" {...shared} {...as("rowheader")}>
      {content}
    </th>
  ) : (
    <td {...shared} {...as("cell")}>
      {content}
    </td>
  );
}

const as = (role: string) => ({ role });
