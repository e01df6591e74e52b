/** A whole list as it is understood: each row, and what only the rows together tell. */
import { type Address, addressKey } from "~/areas/address";
import { keyOf } from "~/areas/where/street-names";
import { emailKey } from "~/people/email";
import { type Columns, foldedHeading } from "./columns";
import { type ListedHousehold, type ReadRow, type RowNote, readRow, type Said } from "./read-row";
import type { TableRow } from "./read-table";

export interface CheckedRow extends ReadRow {
  line: number;
}

export interface ListHow {
  columns: Columns;
  headings: string[];
  /** Streets of the area; when it has none, no street is strange. */
  streets: string[];
}

const sum =
  /^(totalt?|summa|antal|s:a|sum|sammanlagt|sid(a|\.)?\s*\d|utskri(vet|ven|ft)|uppdatera[dt]|grannsamverkan|\d+ (st|hushåll|personer))\b/i;

/** The headings once more, as after a page break, the foot or title of a page, or a line of sums. */
function isBetween({ cells }: TableRow, headings: string[]): boolean {
  const said = cells.map(foldedHeading);
  const again = said.filter((cell, at) => cell && cell === foldedHeading(headings[at] ?? ""));
  return again.length > 1 || (sum.test(cells.find(Boolean) ?? "") && !cells.some((cell) => cell.includes("@")));
}

const streetShape = /^\p{L}[\p{L} .'-]*(väg(en)?|gat(an?)|gränd(en)?|stig(en)?|backen?|torg(et)?|plan|allén?)$/iu;

/** The street that stands alone above its houses, or null. */
function streetAlone({ cells }: TableRow, known: Set<string>): string | null {
  const [only = "", ...more] = cells.filter(Boolean);
  const street = only.replace(/\s*:$/, "");
  return more.length === 0 && (streetShape.test(street) || known.has(keyOf(street))) ? street : null;
}

/** Who and what has been met so far, by the row. */
class Met {
  readonly #emails = new Map<string, number>();
  readonly #homes = new Map<string, number>();

  /** The row without those whom an earlier row has; a problem when nobody is left. */
  once(row: CheckedRow): CheckedRow {
    const { household, line } = row;
    if (!household) return row;
    return household.people.length > 0 ? this.#people(row, household) : this.#home(row, household, line);
  }

  #people(row: CheckedRow, household: ListedHousehold): CheckedRow {
    const before = household.people.map(({ email }) => this.#emails.get(emailKey(email)));
    const people = household.people.filter((_, at) => before[at] === undefined);
    for (const { email } of people) this.#emails.set(emailKey(email), row.line);
    this.#homes.set(addressKey(household), row.line);
    if (people.length === household.people.length) return row;
    const words = String(before.find((line) => line !== undefined));
    if (people.length === 0)
      return { line: row.line, household: null, problem: { what: "repeated", words }, notes: [] };
    return { ...row, household: { ...household, people }, notes: [...row.notes, { what: "someRepeated", words }] };
  }

  #home(row: CheckedRow, household: ListedHousehold, line: number): CheckedRow {
    const before = this.#homes.get(addressKey(household));
    this.#homes.set(addressKey(household), before ?? line);
    if (before === undefined) return row;
    return { line, household: null, problem: { what: "repeated", words: String(before) }, notes: [] };
  }
}

/** Reads the rows below the headings, one after the other. */
export function* checkRows(rows: Iterable<TableRow>, { columns, headings, streets }: ListHow): Generator<CheckedRow> {
  const known = new Set(streets.map(keyOf));
  const met = new Met();
  let above: Address | null = null;
  let along = "";
  for (const row of rows) {
    if (isBetween(row, headings)) continue;
    const street = streetAlone(row, known);
    along = street ?? along;
    if (street) continue;
    const read = met.once({ line: row.line, ...readRow(row.cells, columns, { above, along }) });
    if (read.household) above = read.household;
    yield { ...read, notes: [...read.notes, ...strange(read.household, known)] };
  }
}

function strange(household: ListedHousehold | null, known: Set<string>): Said<RowNote>[] {
  if (!household || known.size === 0 || known.has(keyOf(household.street))) return [];
  return [{ what: "otherStreet", words: household.street }];
}
