/** What one row of a list says, once it is known what its columns are. */
import type { Address } from "~/areas/address";
import type { HouseholdKind } from "~/db/schema/households";
import { emailKey } from "~/people/email";
import { readAddress } from "./addresses";
import type { ColumnRole, Columns } from "./columns";
import { emailsIn } from "./emails";
import { nameFromEmail, namesFrom, namesIn } from "./names";
import { phonesIn } from "./phones";

export interface ListedPerson {
  name: string;
  email: string;
  phone: string | null;
}

/** A household that a row stands for. `people` are those with an e-mail; of the others nothing is kept. */
export interface ListedHousehold extends Address {
  kind: HouseholdKind;
  people: ListedPerson[];
}

export const rowProblems = [
  "nothing",
  "noAddress",
  "noStreet",
  "noNumber",
  "badEmail",
  "longName",
  "protected",
  "repeated",
] as const;
export type RowProblem = (typeof rowProblems)[number];
export const rowNotes = [
  "above",
  "date",
  "oneEmail",
  "nameFromEmail",
  "phone",
  "otherStreet",
  "someRepeated",
  "abstains",
] as const;
export type RowNote = (typeof rowNotes)[number];

/** Something to say about a row; `words` is what stood there, or another row's number. */
export interface Said<What> {
  what: What;
  words: string;
}

export interface ReadRow {
  household: ListedHousehold | null;
  problem: Said<RowProblem> | null;
  notes: Said<RowNote>[];
}

const protectedWords = /skydda(d|t|de)?\s*(person|identitet|id\b|uppgift|adress|folkbok)|sekretess(mark)?/i;
/** Whether a cell says that somebody's identity is protected. */
export const isProtected = (cell: string): boolean => protectedWords.test(cell);
const no =
  /^(nej\b.*|n|0|false|no|avst(år|\.)?|avböj\w*|ej|inte|vill (ej|inte).*|tackat nej|deltar (ej|inte)|ej med)$/i;
/** Characters, as people/forms allows. */
const longestName = 100;

/** The values of a row by role; of several columns with one role each gives its own. */
export function valuesOf(cells: string[], columns: Columns): (role: ColumnRole) => string[] {
  return (role) => columns.flatMap((one, at) => (one === role && cells[at] ? [cells[at]] : []));
}

const refused = (what: RowProblem, words = ""): ReadRow => ({ household: null, problem: { what, words }, notes: [] });

/** What rows before have said of where those below live. */
export interface Before {
  /** The address of the row before, for those who write it once for a whole family. */
  above: Address | null;
  /** The street that stood alone on a row, for those who write it once for all its houses; else "". */
  along: string;
}

/** Reads a row. */
export function readRow(cells: string[], columns: Columns, { above, along }: Before): ReadRow {
  if (cells.some(isProtected)) return refused("protected");
  const of = valuesOf(cells, columns);
  const first = (role: ColumnRole) => of(role)[0] ?? "";
  const [address, street, number, apartment] = [first("address"), first("street"), first("number"), first("apartment")];
  const onlyNumber = along && !street && /^(\d{1,4}\s?\p{L}?)?$/u.test(address) ? address || number : "";
  const read = readAddress(
    onlyNumber ? { address: "", street: along, number: onlyNumber, apartment } : { address, street, number, apartment },
  );
  const emails = emailsIn(of("email").join("; "));
  const names = namesOf(of);
  if (emails.wrong !== null) return refused("badEmail", emails.wrong);
  if (read.problem) return refused(read.problem, [address || street, number].filter(Boolean).join(" "));
  const home = read.address ?? (names.length + emails.found.length > 0 ? above : null);
  if (!home)
    return refused(
      names.length + emails.found.length > 0 ? "noAddress" : "nothing",
      names[0] ?? emails.found[0]?.email ?? "",
    );
  const notes: Said<RowNote>[] = [];
  if (!read.address) notes.push({ what: "above", words: `${home.street} ${home.number}` });
  if (read.fromDate) notes.push({ what: "date", words: `${number} → ${home.number}` });
  if (no.test(first("takesPart"))) return abstaining(home, notes);
  return withPeople(home, { of, names, emails: emails.found }, notes);
}

function namesOf(of: ReturnType<typeof valuesOf>): string[] {
  const [firsts, lasts] = [of("firstName"), of("lastName")];
  if (firsts.length > 0 || lasts.length > 0) return namesFrom(firsts.join(" & "), lasts.join(" & "));
  return of("name").flatMap(namesIn);
}

const abstaining = (home: Address, notes: Said<RowNote>[]): ReadRow => ({
  household: { ...placed(home), kind: "abstaining", people: [] },
  problem: null,
  notes: [...notes, { what: "abstains", words: `${home.street} ${home.number}` }],
});

const placed = ({ street, number, apartment }: Address): Address => ({ street, number, apartment });

interface Said3 {
  of: ReturnType<typeof valuesOf>;
  names: string[];
  emails: { email: string; name: string }[];
}

function withPeople(home: Address, { of, names, emails }: Said3, notes: Said<RowNote>[]): ReadRow {
  const phones = phonesIn([...of("mobile"), ...of("phone")].join("; "));
  const once = emails.filter(
    ({ email }, at) => emails.findIndex((one) => emailKey(one.email) === emailKey(email)) === at,
  );
  if (phones.wrong !== null && once.length > 0) notes.push({ what: "phone", words: phones.wrong });
  const people = once.map(({ email, name }, at) => ({
    email,
    name: name || nameFor(email, at, names, once.length),
    phone: phoneFor(at, once.length, phones.found),
  }));
  if (once.length > 0 && names.length > once.length)
    notes.push({ what: "oneEmail", words: people.map(({ name }) => name).join(", ") });
  for (const person of people)
    if (!person.name) {
      person.name = nameFromEmail(person.email);
      notes.push({ what: "nameFromEmail", words: `${person.email} → ${person.name}` });
    }
  const long = people.find(({ name }) => name.length > longestName);
  if (long) return refused("longName", long.name.slice(0, 40));
  return {
    household: { ...placed(home), kind: people.length > 0 ? "joined" : "paperOnly", people },
    problem: null,
    notes,
  };
}

const plainly = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** Whose e-mail it is: the one whose first name stands in it, else the one in the same place; "" when nobody is left. */
function nameFor(email: string, at: number, names: string[], count: number): string {
  const local = plainly(email.slice(0, email.lastIndexOf("@")));
  const first = (name: string) => plainly(name.split(" ")[0] ?? "");
  const meant = names.filter((name) => first(name).length > 2 && local.includes(first(name)));
  if (meant.length === 1) return meant[0]!;
  return names[at] ?? (count === 1 ? (names[0] ?? "") : "");
}

/** One number is the first person's; two people and two numbers are one each. */
const phoneFor = (at: number, count: number, phones: string[]): string | null =>
  at === 0 ? (phones[0] ?? null) : phones.length >= count ? (phones[at] ?? null) : null;
