import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "~/db/statements.server";

function kept() {
  const connection = new Database(":memory:");
  connection.exec("CREATE TABLE street (name TEXT, number INTEGER); INSERT INTO street VALUES ('Hagbyvägen', 12)");
  keepStatements(connection);
  return connection;
}

const hagby = "SELECT * FROM street";

test("a query is compiled once, whoever asks for it", () => {
  const connection = kept();
  expect(connection.prepare(hagby)).toBe(connection.prepare(hagby));
});

test("who wanted rows as arrays does not change what the next one gets", () => {
  const connection = kept();
  expect(connection.prepare(hagby).raw().all()).toEqual([["Hagbyvägen", 12]]);
  expect(connection.prepare(hagby).all()).toEqual([{ name: "Hagbyvägen", number: 12 }]);
});

test("a query follows a table that has changed since", () => {
  const connection = kept();
  connection.prepare(hagby).all();
  connection.exec("ALTER TABLE street ADD COLUMN town TEXT DEFAULT 'Nora'");
  expect(connection.prepare(hagby).all()).toEqual([{ name: "Hagbyvägen", number: 12, town: "Nora" }]);
});

test("of more queries than a site has the last ones are kept", () => {
  const connection = kept();
  const first = connection.prepare(hagby);
  for (let n = 0; n < 600; n++) connection.prepare(`SELECT ${n}`).get();
  expect(connection.prepare("SELECT 599")).toBe(connection.prepare("SELECT 599"));
  expect(connection.prepare(hagby)).not.toBe(first);
});
