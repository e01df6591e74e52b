/** Which column of a list is what: by its heading, else by what stands in it. */
import { mostTitles } from "./limits";

export const columnRoles = [
  "name",
  "firstName",
  "lastName",
  "address",
  "street",
  "number",
  "apartment",
  "postcode",
  "town",
  "email",
  "phone",
  "mobile",
  "takesPart",
] as const;
export type ColumnRole = (typeof columnRoles)[number];
/** `null`: the column is not taken in. */
export type Columns = (ColumnRole | null)[];

interface Row {
  line: number;
  cells: string[];
}

/** A heading without capitals, dots over letters, signs and a number at the end: "E-postadress 2" is "epostadress". */
export const foldedHeading = (heading: string): string =>
  heading
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/\d+$/, "");

/** Never taken in, and not kept with the draft either. */
const forbidden = /person(nummer|nr)|^pnr|fodelse|^fodd|larmkod|portkod|bortrest|semester|resa/;

/** Exports of address books have such a column beside each value: it says "Home" or "SMTP". */
const kindOfValue = /(label|etikett|type?|visningsnamn)$/;

/** In this order: "e-postadress" is an e-mail before it is an address. */
const headings: [ColumnRole, RegExp][] = [
  ["email", /e?post(?!nr|nummer|kod|ort)\w*adress|^epost|email|mejl|^mail|emejl/],
  ["mobile", /mobil|^mob$|cellphone/],
  ["phone", /^(hem)?(tele?|tfn|tlf)(fon)?(n(umme)?r)?$|telefon|^phone/],
  ["firstName", /^(fornamn|tilltalsnamn|firstname|givenname|fnamn)(en)?$/],
  ["lastName", /^(efternamn|slaktnamn|familjenamn|lastname|surname|enamn)(et)?$/],
  ["apartment", /^(lgh|lagenhet|apartment|apt)/],
  ["number", /^(nr|nummer|husn(umme)?r|gatun(umme)?r|hus|housenumber|no)$/],
  ["postcode", /^(postn(umme)?r|postkod|zip(code)?|postcode)$/],
  ["town", /^(ort|postort|postadress|stad|city|town)$/],
  ["street", /^(gata|gatunamn|gatan?vag|vag|vagnamn|street|streetname)$/],
  ["address", /adress|address|^gata(och)?(hus)?n(umme)?r$|^bostad/],
  [
    "takesPart",
    /^(deltar|deltagande|medverkar|villvaramed|varamed|med|medjanej|aktiv|status|svar|ansluten)$|varamed$|delta$/,
  ],
  ["name", /^(namn|name|boende|medlem(mar)?|person(er)?|kontaktperson|hushall|familj|fullname|agare)|namn$/],
];

/** What a heading says, or null. */
export function roleOf(heading: string): ColumnRole | null {
  const folded = foldedHeading(heading);
  if (!folded || folded.length > 40 || forbidden.test(folded) || kindOfValue.test(folded)) return null;
  return headings.find(([, shape]) => shape.test(folded))?.[0] ?? null;
}

/** Whether a column must not even be kept until the list is taken in. */
export const isForbidden = (heading: string): boolean => forbidden.test(foldedHeading(heading));

const rolesIn = (cells: string[]) => new Set(cells.flatMap((cell) => (/[@]/.test(cell) ? [] : (roleOf(cell) ?? []))));

/** Index of the row with the headings, below whatever titles stand above it; null when the list has none. */
export function headingLine(rows: Row[]): number | null {
  const first = rows.slice(0, mostTitles);
  const several = first.findIndex(({ cells }) => rolesIn(cells).size > 1);
  if (several !== -1) return several;
  const alone = first.findIndex(({ cells }) => rolesIn(cells).size === 1 && cells.filter(Boolean).length === 1);
  return alone === 0 ? alone : null;
}

const contents: [ColumnRole, RegExp][] = [
  ["email", /\S+@\S+\.\S+/],
  ["postcode", /^\d{3} ?\d{2}$/],
  ["phone", /^\+?[\d\s()/-]{7,}$/],
  ["number", /^\d{1,4} ?\p{L}?$/u],
  ["address", /^\p{L}.*\s\d{1,4} ?\p{L}?\b/u],
  ["name", /^\p{L}[\p{L}.'-]*([ ,&/]+\p{L}[\p{L}.'-]*)+$/u],
];

/** The role that most of a column's values look like. */
function roleByContent(values: string[]): ColumnRole | null {
  const said = values.filter(Boolean).slice(0, 100);
  if (said.length === 0) return null;
  return contents.find(([, shape]) => said.filter((value) => shape.test(value)).length > said.length / 2)?.[0] ?? null;
}

/** Each role once where a person has only one of it; a second column of words is the family name. */
function byContent(rows: Row[], width: number): Columns {
  const roles = Array.from({ length: width }, (_, at) => roleByContent(rows.map(({ cells }) => cells[at] ?? "")));
  return roles.map((role, at) => (role !== null && role !== "email" && roles.indexOf(role) < at ? null : role));
}

export interface Understood {
  /** Index among the rows; null when there are no headings. */
  headingAt: number | null;
  headings: string[];
  columns: Columns;
}

/** Guesses what the columns are. */
export function understand(rows: Row[]): Understood {
  const headingAt = headingLine(rows);
  const body = rows.slice(headingAt === null ? 0 : headingAt + 1);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const guessed = byContent(body, width);
  if (headingAt === null) return { headingAt, headings: Array<string>(width).fill(""), columns: guessed };
  const said = Array.from({ length: width }, (_, at) => rows[headingAt]!.cells[at] ?? "");
  const columns = said.map(
    (heading, at) => roleOf(heading) ?? (heading === "" && guessed[at] === "email" ? "email" : null),
  );
  return { headingAt, headings: said, columns };
}
