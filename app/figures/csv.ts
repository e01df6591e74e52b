import { stringify } from "csv-stringify/sync";
import type { Texts } from "~/texts/index";
import type { AlertFigures } from "./read.server";

/** As spreadsheets of this country read it: semicolons, a mark of UTF-8, and nothing that they would take for a formula. */
const shape = { delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" } as const;

/** One line for each alert. */
export function csvOf({ figures: t, alerts }: Texts, figures: AlertFigures[]): string {
  const { columns } = t;
  const header = [
    columns.at,
    columns.title,
    columns.kind,
    columns.sent,
    columns.failed,
    columns.reached,
    columns.known,
    columns.toInbox,
    columns.fromEvent,
    columns.replies,
    columns.useful,
    columns.answers,
    columns.stopped,
  ];
  const rows = figures.map((one) => [
    one.at.toISOString(),
    one.title,
    alerts.labels[one.priority][one.kind],
    one.sent,
    one.failed,
    one.reached,
    one.known,
    one.toInbox ?? "",
    one.fromEvent ?? "",
    one.replies,
    one.rating?.useful ?? "",
    one.rating?.answers ?? "",
    one.stopped ?? "",
  ]);
  return stringify([header, ...rows], shape);
}
