import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readList } from "./read-list";

const folder = path.join(import.meta.dirname, "ugly");
const files = readdirSync(folder).filter((file) => !file.endsWith(".expected"));

test.for(files)("%s", async (file) => {
  const expected = readFileSync(path.join(folder, file.replace(/\.\w+$/, ".expected")), "utf8");
  expect(await readList(readFileSync(path.join(folder, file)))).toEqual(expected.trimEnd().split("\n"));
});
