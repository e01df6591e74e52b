import { stringify } from "csv-stringify/sync";
import { listedAs } from "~/alerts/practice/words";
import type { Texts } from "~/texts/index";
import type { ToldByArea } from "./by-area.server";
import { fewestTold, type Told } from "./kept-back";
import type { AlertFigures } from "./read.server";
import type { AreaSum, MonthSum } from "./sums";

/** As spreadsheets of this country read it: semicolons, a mark of UTF-8, and nothing that they would take for a formula. */
const shape = { delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" } as const;

/** One line for each alert. */
export function csvOf(t: Texts, figures: AlertFigures[]): string {
  const { columns } = t.figures;
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
    listedAs(t, { ...one, status: "actual" }),
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

/** One line for each area. */
export function areasCsv({ figures: { columns } }: Texts, areas: AreaSum[]): string {
  const header = [columns.area, columns.alerts, `${columns.reach}, %`, columns.told, columns.forwards];
  const rows = areas.map(({ name, alerts, reach, paper, forwards }) => [name, alerts, reach ?? "", paper, forwards]);
  return stringify([header, ...rows], shape);
}

/** One line for each month, the measures of its curves. */
export function monthsCsv({ figures: { curves, curveTable } }: Texts, months: MonthSum[]): string {
  const measures = Object.keys(curves) as (keyof typeof curves)[];
  const header = [curveTable.when, ...measures.map((measure) => curves[measure])];
  return stringify([header, ...months.map((month) => [month.key, ...measures.map((one) => month[one] ?? "")])], shape);
}

/** A number that is kept back, as tables of statistics have it: two dots for what is not told. */
const written = (told: Told) => (typeof told === "number" ? told : told === "few" ? `<${fewestTold}` : "..");

/** One line for each area and quarter. */
export function toldByAreaCsv({ figures: { columns, byArea } }: Texts, told: ToldByArea): string {
  const header = [columns.area, byArea.when, columns.replies, columns.stopped];
  const rows = told.replies.flatMap(({ name, told: replies }, area) =>
    told.quarters.map((quarter, i) => {
      return [name, byArea.quarter(quarter), written(replies[i]!), written(told.stopped[area]!.told[i]!)];
    }),
  );
  return stringify([header, ...rows], shape);
}
