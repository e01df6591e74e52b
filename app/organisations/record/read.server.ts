/** The record of processing (GDPR art. 30), read off the schema: what it says is what the database keeps. */
import type { Permit } from "~/access/permit.server";
import { config } from "~/config.server";
import { columnPurposes } from "~/db/kit";
import { type Purpose, type PurposeRule, purposes } from "~/db/purposes";
import { municipalityOverview } from "../overview.server";
import { type Categories, categories } from "./categories";

export interface RecordEntry extends Pick<PurposeRule, "basis" | "keep">, Categories {
  purpose: Purpose;
}
/** Columns of one table with one purpose, by the database's own names. */
export interface RecordedColumns {
  table: string;
  purpose: Purpose;
  columns: string[];
}

const entries: RecordEntry[] = (Object.keys(purposes) as Purpose[]).map((purpose) => {
  const { basis, keep } = purposes[purpose];
  return { purpose, basis, keep, ...categories[purpose] };
});
/** What concerns people, and what does not. */
const isAboutPeople = ({ about }: RecordEntry) => about.length > 0;

function columnsAbout(people: Set<Purpose>): RecordedColumns[] {
  const rows = [...columnPurposes].flatMap(([table, columns]) =>
    [...people].map((purpose) => {
      const named = [...columns].filter(([, tag]) => tag === purpose).map(([column]) => column);
      return { table, purpose, columns: named };
    }),
  );
  return rows.filter(({ columns }) => columns.length > 0);
}

/** A municipality's record: by purpose, and where in the database each purpose's data are. */
export async function recordOf(permit: Permit<"organisation.read">) {
  const { name, code, rules } = await municipalityOverview(permit);
  const people = entries.filter(isAboutPeople);
  const other = entries.filter((one) => !isAboutPeople(one));
  const columns = columnsAbout(new Set(people.map(({ purpose }) => purpose)));
  const tilesFrom = config.tiles?.host ?? null;
  const { closedKeptDays, dataProtection } = rules;
  return { name, code, closedKeptDays, dataProtection, people, other, columns, tilesFrom, at: new Date() };
}
