/**
 * Which rows are somebody's own, read off the schema: a new table that refers to a person is in the copy of one's data,
 * and in erasure, without anybody having to remember it. What cannot be told from the schema is named here, with its reason.
 */
import { columnsOf, isPersonal, type Reference, references, type TableName, tableNames } from "~/db/references";

/** Tables that say nothing about the person, although a row of the person's leads to them. */
const othersMatter: TableName[] = [
  // An area comes from an application, but belongs to everybody in it.
  "area",
  // A letter may come by a contact's forward, but it is theirs who get it: by their deliveries.
  "letter",
];

/** Tables with personal columns that cannot be tied to anybody: no key leads from them to a person. */
export const untied: Partial<Record<TableName, string>> = {
  codeGuess: "wrong household codes of an hour, by browser; nobody knows whose",
  listPiece: "the file of a list that is being read, for seconds",
  listRow: "rows of a list that nobody has been invited by yet, for seven days at most",
  listRefusal: "a code of an address that said no to a list; nobody can be told from it",
  dispatch: "ranges of the queue, many people's at once",
  queueHold: "why the queue was held",
};

const about = ({ to, purpose }: Reference) => to === "person" && purpose !== "audit";

/** A way from a table's rows to the person: a column of the row, straight or through rows of another table that are own. */
export interface Way {
  table: TableName;
  column: string;
  /** "person", or the own table whose `id` the column holds. */
  to: TableName;
}

function ownWays(): Way[] {
  const ways: Way[] = references.filter(about).map(({ table, column, to }) => ({ table, column, to }));
  for (let at = 0; at < ways.length; at++) {
    const { table } = ways[at]!;
    const next = references.filter(
      (one) => one.to === table && one.purpose !== "audit" && !othersMatter.includes(one.table),
    );
    for (const { table: from, column, to } of next)
      if (from !== table && !ways.some((way) => way.table === from && way.column === column && way.to === to))
        ways.push({ table: from, column, to });
  }
  return ways;
}

/** Every way to a person's own rows, those that lead straight to the person first. */
export const ways: Way[] = ownWays();
export const ownTables: TableName[] = [...new Set(ways.map(({ table }) => table))];

/** What own rows point at and what holds something personal: the household one lives in, the letter one got. */
export const pointedAt: Reference[] = references.filter(
  ({ table, to }) =>
    ownTables.includes(table) &&
    to !== "person" &&
    !ownTables.includes(to) &&
    columnsOf(to).some((column) => isPersonal(to, column)),
);

/** Where it is written who did something for others: who decided, who invited. */
export const acts: Reference[] = references.filter(({ to, purpose }) => to === "person" && purpose === "audit");

/** What goes with a person who is erased. */
export const goesWithPerson: Reference[] = references.filter((one) => about(one) && one.cascade);

/** What stays when a person is erased, without a word about anybody, and why. */
export const staysWithoutWords: Partial<Record<TableName, string>> = {
  staff: "refused while the post is held; forgotten by the clock once it has ended",
  application: "became an area: its officers' decision stays, the applicant's address and words go",
  member: "that somebody was a member, with no household: others' decisions point at it",
  delivery: "gone with the letters",
  ticket: "what the authorities still look into stays with them, from nobody",
};

/** Tables that the copy of one's data knows. */
export const known = new Set<TableName>([
  "person",
  ...ownTables,
  ...pointedAt.map(({ to }) => to),
  ...acts.map(({ table }) => table),
  ...(Object.keys(untied) as TableName[]),
]);

/** Tables that hold something personal, or refer to a person, and that neither the copy nor `untied` knows. */
export const forgottenTables = (): TableName[] =>
  tableNames.filter((name) => {
    const personal = columnsOf(name).some((column) => isPersonal(name, column));
    const refers = references.some(({ table, to }) => table === name && to === "person");
    return (personal || refers) && !known.has(name);
  });
