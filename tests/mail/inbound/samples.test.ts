import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cpuClock } from "#tests/support/cpu-clock";
import { classifyInbound } from "~/mail/inbound/classify";
import { classifyFolder } from "~/mail/inbound/folder";
import { readInbound } from "~/mail/inbound/read";

interface Expected {
  hard: boolean;
  reason: string;
  feedback?: string;
}

const folder = path.join(process.env.SAMPLE_DATA ?? "", "bounces");
const missing = !process.env.SAMPLE_DATA || !existsSync(path.join(folder, "expected.json"));
if (missing) console.warn("skipped: the real bounces are not here (set SAMPLE_DATA to the folder that holds bounces/)");

const expected = () =>
  Object.entries(JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Record<string, Expected[]>);

test.skipIf(missing)(
  "real mails: at least 97 % agree on permanent or not, and none is permanent that is not",
  async () => {
    const verdicts = await classifyFolder(folder);
    const wrong: string[] = [];
    let agreed = 0;
    for (const [name, recipients] of expected()) {
      const isHard = recipients.every(({ hard }) => hard);
      const isPermanent = verdicts[`${name}.eml`]?.kind === "permanent";
      if (isPermanent === isHard) agreed++;
      if (isPermanent && !isHard) wrong.push(name);
    }
    expect(wrong).toEqual([]);
    expect(agreed / expected().length).toBeGreaterThanOrEqual(0.97);
  },
);

test.skipIf(missing)(
  "real mails: every complaint and every automatic reply is found, and nothing else is taken for one",
  async () => {
    const verdicts = await classifyFolder(folder);
    const kinds = expected().map(
      ([name, [first]]) => [name, kindFor(first?.reason), verdicts[`${name}.eml`]?.kind] as const,
    );
    for (const [name, kind, found] of kinds) {
      const special = ["complaint", "autoreply", "delivered"];
      if (kind || special.includes(found ?? "")) expect(found, name).toBe(kind);
    }
  },
);

const kindFor = (reason = "") => ({ feedback: "complaint", vacation: "autoreply", delivered: "delivered" })[reason];

test.skipIf(missing)(
  "real mails: each is read and judged within a second",
  async () => {
    for (const [name] of expected()) {
      const raw = readFileSync(path.join(folder, `${name}.eml`));
      const spent = cpuClock();
      classifyInbound(await readInbound(raw));
      expect(spent(), name).toBeLessThan(1_000);
    }
  },
  60_000,
);
