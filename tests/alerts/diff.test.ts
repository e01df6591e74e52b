import fc from "fast-check";
import { expect, test } from "vitest";
import { cpuClock } from "#tests/support/cpu-clock";
import { changedWords } from "~/alerts/diff/words";
import { giveBackAlert } from "~/alerts/give-back.server";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { reviseAlert } from "~/alerts/write.server";
import { drafted, hagbyAndEken, officer, warning } from "./hagby";

test("a changed word is one removed and one added, the rest stays", () => {
  expect(changedWords("Lås din röda bod nu.", "Lås din bod redan nu.")).toEqual([
    { kind: "same", text: "Lås din " },
    { kind: "removed", text: "röda " },
    { kind: "same", text: "bod " },
    { kind: "added", text: "redan " },
    { kind: "same", text: "nu." },
  ]);
  expect(changedWords("", "Nytt")).toEqual([{ kind: "added", text: "Nytt" }]);
  expect(changedWords("Bort", "")).toEqual([{ kind: "removed", text: "Bort" }]);
  expect(changedWords("lika", "lika")).toEqual([{ kind: "same", text: "lika" }]);
});

test("without what was added it is the old text, without what was removed the new one", () => {
  const words = fc.array(fc.constantFrom("a", "b", "åäö", "\n\n", " ", "lås,"), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(" "), other.join(" ")];
      const changes = changedWords(before, after);
      const without = (kind: string) => changes.filter((change) => change.kind !== kind).map(({ text }) => text);
      return without("added").join("") === before && without("removed").join("") === after;
    }),
    { numRuns: 500 },
  );
});

test("two long texts that share nothing are compared quickly", () => {
  const spent = cpuClock();
  changedWords("a ".repeat(10_000), "b ".repeat(10_000));
  expect(spent()).toBeLessThan(500);
});

test("Karin, who gave version 1 back, sees what version 2 changed; who sees it first sees nothing to compare", async () => {
  await using story = await hagbyAndEken();
  const petra = await officer(story, story.nora.police, "alert.write");
  const karin = await officer(story, story.nora.coordinator, "alert.approve");
  const id = await drafted(story, warning(story));
  await submitAlert(petra, id, 1);
  expect((await alertFor(karin, id)).seen).toBeNull();
  await giveBackAlert(karin, id, 1, "Skriv gatan i stället.");
  const english = { titleEn: "Burglary", bodyEn: "A workshop." };
  await reviseAlert(petra, id, 1, warning(story, { place: "Hagby, söder om Hagbyvägen", ...english }));
  await submitAlert(petra, id, 2);
  expect((await alertFor(karin, id)).seen).toEqual({
    version: 1,
    fields: [
      { field: "titleEn", changes: [{ kind: "added", text: "Burglary" }] },
      { field: "bodyEn", changes: [{ kind: "added", text: "A workshop." }] },
      {
        field: "place",
        changes: [
          { kind: "same", text: "Hagby, " },
          { kind: "removed", text: "norr " },
          { kind: "added", text: "söder " },
          { kind: "same", text: "om Hagbyvägen" },
        ],
      },
    ],
  });
});
