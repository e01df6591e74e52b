/**
 * Two tenants with the same people, areas and matters. Everything that somebody wrote in Nora carries a mark, so that it
 * is known wherever it turns up; and every row that belongs to Nora is known by Nora's ids.
 */
import { createHash } from "node:crypto";
import { eq, getTableName } from "drizzle-orm";
import type { Role } from "~/access/policy";
import { columnPurposes } from "~/db/kit";
import type { Purpose } from "~/db/purposes";
import type { Store } from "~/db/store";
import { lindesberg, nora, seedTown, type Town } from "../../drizzle/seed/tenants";
import { signedIn } from "../support/signed-in";
import { at, type Matter, matter, person } from "./access-matter";

export const mark = "zqnora";
/** A tenant's people, signed in, and the ids of what each of them has to do with. */
export interface Twin {
  code: string;
  cookies: Record<Role, string>;
  matters: Record<"open" | "closed" | "started", Matter>;
}
export interface Twins {
  nora: Twin;
  lindesberg: Twin;
  /** Every id that was in the database when there was only Nora. */
  foreign: Set<string>;
}

type Row = Record<string, unknown>;
type AnyTable = Parameters<typeof getTableName>[0];

const tables = (store: Store) => Object.entries(store.t) as [string, AnyTable][];
const rowsOf = (store: Store, table: AnyTable) => store.read.select().from(table as never) as unknown as Promise<Row[]>;
const keyOf = (row: Row) => (row.id ?? row.seq) as string | number;

async function tenant(store: Store, town: Town, code: string): Promise<Twin> {
  const named = (name: string) => person(store, name);
  const led = {
    starter: await named("Eva"),
    member: await named("Maj"),
    contact: await named("Kim"),
    leadContact: await named("Lo"),
    spare: await named("Sten"),
  };
  const starter = await named("Stina");
  const resident = await named("Rut");
  const matters = {
    open: await matter(store, town, "active", led),
    closed: await matter(store, town, "closed", led),
    started: await matter(store, town, "active", { starter, member: await named("Ulf") }),
  };
  const { coordinator, police, admin } = town.staff;
  const people = { ...led, starter, resident };
  const cookies = {} as Twin["cookies"];
  for (const role of ["resident", "starter", "member", "contact", "leadContact"] as const)
    cookies[role] = await signedIn(people[role].id);
  for (const [role, who] of Object.entries({ coordinator, police, admin }))
    cookies[role as Role] = await signedIn(who.id, true);
  return { code, cookies, matters };
}

/** What people write, and what is said of them; names of towns are public. */
const written: Purpose[] = ["identify", "reach", "staff", "home", "application", "content", "structure", "coverage"];
const publicTables = ["municipality", "police_area", "incident", "incident_version", "incident_feed"];

/** A word of somebody's, not one of the program's own ("viaContact") and no number. */
const isWords = (value: string) => /^\p{Lu}|\s/u.test(value) || value.includes("@");
const marked = (value: string) => (value.includes("@") ? `${mark}-${value}` : `${value} ${mark}`);

function markedValue(value: unknown): unknown {
  if (typeof value === "string") return isWords(value) ? marked(value) : value;
  if (Array.isArray(value)) return value.map(markedValue);
  return value;
}

async function markAll(store: Store): Promise<void> {
  for (const [, table] of tables(store)) {
    const name = getTableName(table);
    if (publicTables.includes(name)) continue;
    const columns = [...(columnPurposes.get(name) ?? [])].filter(([, purpose]) => purpose && written.includes(purpose));
    for (const row of await rowsOf(store, table)) {
      const changes = Object.fromEntries(
        columns
          .map(([column]) => [column, markedValue(row[column])])
          .filter(([column, value]) => row[column as string] !== value),
      );
      if (Object.keys(changes).length === 0) continue;
      const key = (table as unknown as Row)[row.id === undefined ? "seq" : "id"];
      await store.tx((tx) =>
        tx
          .update(table as never)
          .set(changes as never)
          .where(eq(key as never, keyOf(row))),
      );
    }
  }
}

/** Writes both towns into an empty database that is the process's store. */
export async function buildTwins(store: Store): Promise<Twins> {
  const first = await tenant(store, await seedTown(store, nora, at), nora.code);
  await markAll(store);
  const foreign = new Set<string>();
  for (const [, table] of tables(store))
    for (const row of await rowsOf(store, table)) if (typeof row.id === "string") foreign.add(row.id);
  const second = await tenant(store, await seedTown(store, lindesberg, at), lindesberg.code);
  return { nora: first, lindesberg: second, foreign };
}

/** Each role's own matter: who started an area has one without contacts. */
export const matterOf = (twin: Twin, role: Role): Matter =>
  role === "starter" ? twin.matters.started : twin.matters.open;

/** The rows that name one of these ids, each with a hash over all that stands in it. */
export async function rowsNaming(store: Store, ids: Set<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [name, table] of tables(store))
    for (const row of await rowsOf(store, table)) {
      const text = JSON.stringify(row);
      const purposes = columnPurposes.get(getTableName(table));
      // What somebody typed may hold any text; it names a thing only where the program put its id.
      const isTyped = (column: string, value: unknown) =>
        purposes?.get(column) === "content" || (purposes?.get(column) === "draft" && typeof value === "object");
      const said = JSON.stringify(Object.entries(row).filter(([column, value]) => !isTyped(column, value)));
      const names = [...said.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].some(([id]) => ids.has(id));
      if (names) found.set(`${name} ${keyOf(row)}`, createHash("sha256").update(text).digest("hex"));
    }
  return found;
}

/** The rows that are new, gone or different. */
export function changesBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((key) => before.get(key) !== after.get(key));
}

/** What an answer shows of Nora: its marks, and those of its ids that the request did not bring. */
export function foreignIn(answer: string, request: string, foreign: Set<string>): string[] {
  const marks = [...answer.matchAll(new RegExp(`[\\p{L}\\d@.-]* ?${mark}`, "gu"))].map(([text]) => text);
  const ids = [...answer.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map(([id]) => id);
  return [...new Set([...marks, ...ids.filter((id) => foreign.has(id) && !request.includes(id))])];
}
