import { expect, test } from "vitest";
import { cpuClock } from "#tests/support/cpu-clock";
import { isUrgent } from "~/replies/escalation";

const urgent = [
  "Han har en KNIV",
  "vapnet låg på marken",
  "Det pågår just  nu",
  "Just\nnu vid skolan",
  "ett barn är inlåst",
  "det brinner i soprummet",
  "Någon sköt två skott",
  "There is a gun",
  "It is happening right now",
  "two children are alone",
  "hon blöder",
];
const calm = [
  "När är nästa möte?",
  "Barnvagnen stod kvar",
  "Brandvarnare säljs i affären",
  "Knivsta kommun",
  "skottkärran är borta",
  "A childish question",
  "",
];

test("words of danger are seen in Swedish and English, whatever their case and the space between them", () => {
  expect(urgent.filter((text) => !isUrgent(text))).toEqual([]);
  expect(calm.filter((text) => isUrgent(text))).toEqual([]);
});

test("a long text takes no longer than its length asks", () => {
  const spent = cpuClock();
  isUrgent("just ".repeat(20_000));
  isUrgent("å".repeat(100_000));
  expect(spent()).toBeLessThan(1_000);
});
