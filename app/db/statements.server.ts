import type Database from "better-sqlite3";

/** A page runs about ten queries; all pages together a few hundred. Lists of values make others that come but once. */
const most = 500;

/**
 * Keeps a connection's compiled statements by their text, those used last: SQLite takes longer to compile most of our
 * queries than to run them. A statement belongs to one caller at a time, since everything that uses it is synchronous.
 */
export function keepStatements(connection: Database.Database): void {
  const kept = new Map<string, Database.Statement>();
  const compile = connection.prepare.bind(connection);
  connection.prepare = ((source: string) => {
    const statement = kept.get(source) ?? compile(source);
    // Whoever had it before may have asked for rows as arrays.
    if (statement.reader) statement.raw(false);
    kept.delete(source);
    kept.set(source, statement);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return statement;
  }) as typeof connection.prepare;
}
