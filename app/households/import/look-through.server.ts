/** Understands the rows of a draft, for somebody to look through before anything of it counts. */
import { asc, eq } from "drizzle-orm";
import { addressKey } from "~/areas/address";
import { store } from "~/db/open.server";
import type { SaidOfRow, SampleRow } from "~/db/schema/lists";
import { type CheckedRow, checkRows } from "./check";
import type { Columns } from "./columns";
import { change } from "./draft.server";
import { mostShown } from "./limits";

const [shown, atOnce] = [12, 500];

export interface List {
  id: string;
  areaId: string;
  headings: string[];
  columns: (string | null)[];
  above: number;
}

/** The rows of a list as they are understood, those that stand above them left out. */
export async function rowsOf({ id, areaId, headings, columns, above }: List): Promise<Generator<CheckedRow>> {
  const { read, t } = store();
  const { seq, line, cells } = t.listRow;
  const [rows, streets] = await Promise.all([
    read.select({ line, cells }).from(t.listRow).where(eq(t.listRow.importId, id)).orderBy(asc(seq)),
    read.select({ name: t.areaStreet.name }).from(t.areaStreet).where(eq(t.areaStreet.areaId, areaId)),
  ]);
  const how = { columns: columns as Columns, headings, streets: streets.map(({ name }) => name) };
  return checkRows(rows.slice(above), how);
}

/** What is counted and shown of the rows. */
class Tally {
  households = 0;
  people = 0;
  faulty = 0;
  readonly #homes = { paperOnly: new Set<string>(), abstaining: new Set<string>() };
  readonly sample: SampleRow[] = [];
  readonly problems: SaidOfRow[] = [];
  readonly notes: SaidOfRow[] = [];

  add({ line, household, problem, notes }: CheckedRow): void {
    if (problem) this.problems.push({ line, ...problem });
    if (!household) return void this.faulty++;
    this.households++;
    const { kind, people } = household;
    this.people += people.length;
    if (kind !== "joined") this.#homes[kind].add(addressKey(household));
    this.notes.push(...notes.map((note) => ({ line, ...note })));
    if (this.sample.length < shown) this.sample.push({ line, kind, people, home: homeOf(household) });
  }

  get result() {
    const { households, people, faulty, sample } = this;
    const [paperOnly, abstaining] = [this.#homes.paperOnly.size, this.#homes.abstaining.size];
    const [problems, notes] = [this.problems.slice(0, mostShown), this.notes.slice(0, mostShown)];
    return { households, people, faulty, sample, paperOnly, abstaining, problems, notes };
  }
}

const homeOf = ({ street, number, apartment }: { street: string; number: string; apartment: string }) =>
  [`${street} ${number}`, apartment].filter(Boolean).join(", ");

/** Makes a draft ready to be looked through. */
export async function lookThrough(list: List): Promise<void> {
  const tally = new Tally();
  let read = 0;
  for (const row of await rowsOf(list)) {
    tally.add(row);
    // Others on this thread, such as a letter that is being sent, get their turn.
    if (++read % atOnce === 0) await new Promise((next) => setImmediate(next));
  }
  await change(list.id, "checking", { ...tally.result, state: "ready", done: 0 });
}
