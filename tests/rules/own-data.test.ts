import { expect, test } from "vitest";
import { references } from "~/db/references";
import { forgottenTables, goesWithPerson, staysWithoutWords } from "~/people/own-data/plan.server";

test("no table with anything personal is forgotten when somebody asks for a copy", () => {
  expect(forgottenTables()).toEqual([]);
});

test("no table that says something about a person is forgotten when somebody is erased", () => {
  const about = references.filter(({ to, purpose }) => to === "person" && purpose !== "audit");
  const unknown = about.filter((one) => !goesWithPerson.includes(one) && !(one.table in staysWithoutWords));
  expect(unknown.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
});
