import { KindBadge } from "~/alerts/badges";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable, StatusBadge } from "~/ui";
import type { ListedAlert } from "./read.server";

/** Alerts by date, latest first; what was taken back says so. `at` makes each one's address. */
export function AlertList({ rows, at }: { rows: ListedAlert[]; at: (id: string) => string }) {
  const texts = useTexts();
  const { publication: t } = texts;
  const locale = useLocale();
  return (
    <DataTable
      caption={t.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          header: t.headings.title,
          rowHeader: true,
          cell: ({ id, title, state, status }) => (
            <>
              {texts.practice.mark(status)}
              <a href={at(id)}>{title}</a>{" "}
              {state === "withdrawn" ? <StatusBadge tone="bad">{t.withdrawn}</StatusBadge> : null}
            </>
          ),
        },
        { key: "kind", header: t.headings.kind, cell: (row) => <KindBadge {...row} /> },
        { key: "place", header: t.headings.place, cell: ({ place }) => place || "–" },
        { key: "at", header: t.headings.at, cell: ({ at: sent }) => day(sent, locale) },
      ]}
    />
  );
}
