import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { fixture } from "#tests/mail/inbound/fixture";
import { classifyFolder } from "~/mail/inbound/folder";

test("a folder is classified in the order of its names, and one bad file stops nothing", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "inbound-"));
  await writeFile(path.join(folder, "b-anna.eml"), fixture("postfix-user-unknown"));
  await writeFile(path.join(folder, "a-björn.eml"), fixture("human"));
  await writeFile(path.join(folder, "d-tom.eml"), "");
  await writeFile(path.join(folder, "anteckningar.txt"), "not a mail");
  await mkdir(path.join(folder, "c-mapp.eml"));
  const found = await classifyFolder(folder);
  expect(Object.entries(found)).toEqual([
    ["a-björn.eml", { kind: "other" }],
    ["b-anna.eml", { kind: "permanent", status: "5.1.1" }],
    ["c-mapp.eml", { kind: "other" }],
    ["d-tom.eml", { kind: "other" }],
  ]);
  await rm(folder, { recursive: true });
});
