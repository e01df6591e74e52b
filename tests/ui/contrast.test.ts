import { expect, test } from "vitest";
import { coloursOf, contrast } from "#tests/ui/tokens";
import { letterColours } from "~/ui/letter-style";

const BODY = 7; // AAA for text
const TEXT = 4.5; // AA for text
const SHAPE = 3; // AA for borders, icons and focus

/** Every foreground on every ground it is used on, and how much it needs. */
const pairs: [ink: string, ground: string, least: number][] = [
  ...["ground", "surface", "sunk"].flatMap((ground): [string, string, number][] => [
    ["ink", ground, BODY],
    ["ink-soft", ground, BODY],
    ["act", ground, BODY],
    ["act-over", ground, BODY],
    ["bad", ground, TEXT],
    ["edge", ground, SHAPE],
    ["ring", ground, SHAPE],
    ["facade-line", ground, SHAPE],
    ["progress", ground, SHAPE],
    ["good", ground, SHAPE],
    ["warn", ground, SHAPE],
    ["part-bounced", "ink", SHAPE],
  ]),
  ["on-act", "act", BODY],
  ["on-act", "act-over", BODY],
  ["act", "act-wash", BODY],
  ["on-bad", "bad", BODY],
  ["bad", "bad-wash", BODY],
  ["on-facade", "facade", BODY],
  ["on-facade", "board", BODY],
  ["on-facade-soft", "facade", BODY],
  ["trim", "facade", SHAPE],
  ["trim", "board", SHAPE],
  ["facade-deep", "trim", BODY],
  ["trim", "facade-deep", SHAPE],
  ["on-facade", "panel", BODY],
  ["panel", "on-facade", SHAPE],
  ["on-lamp", "lamp", BODY],
  ["ring", "ring-inner", SHAPE],
  ...["progress", "good", "warn", "bad"].map((tone): [string, string, number] => ["on-tone", tone, BODY]),
  ...["paper", "spoken"].map((part): [string, string, number] => ["ink", `part-${part}`, SHAPE]),
];

test.for(["light", "dark"] as const)("every pair of colours has the contrast it needs in the %s scheme", (scheme) => {
  const colours = coloursOf(scheme);
  const short = pairs
    .map(([ink, ground, least]) => ({
      pair: `${ink} on ${ground}`,
      least,
      has: contrast(colours[ink]!, colours[ground]!),
    }))
    .filter(({ has, least }) => !(has >= least));
  expect(short).toEqual([]);
});

test("the contrast is computed as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("the letters have the colours of the pages", () => {
  const colours = coloursOf("light");
  const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const [name, hex] of Object.entries(letterColours)) expect(hex, name).toBe(colours[kebab(name)]);
});
