import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CoverageBar, type CoveragePart } from "~/ui";

const table = { kind: "Hur", count: "Hushåll", share: "Andel", total: "Alla" };
const bar = (parts: CoveragePart[]) =>
  renderToStaticMarkup(<CoverageBar title="Hagby" locale="sv" parts={parts} table={table} />);
const picture = (html: string) => html.slice(html.indexOf('<svg class="coverage-street"'), html.indexOf("</svg>"));
const housesIn = (html: string) =>
  picture(html)
    .match(/<path class="coverage-outline" d="([^"]+)"/g)
    ?.join("")
    .match(/M/g)?.length;

test("each of Hagby's households is a house, and the table says the same", () => {
  const html = bar([
    { kind: "email", label: "E-post", count: 3 },
    { kind: "waiting", label: "Väntar", count: 1 },
  ]);
  expect(housesIn(html)).toBe(4);
  expect(picture(html)).toContain('<rect class="coverage-fill" width="60"');
  expect(html.replaceAll(/\s| /g, " ")).toContain("<td>3</td><td>75 %</td>");
});

test("a large area is drawn in proportion on two streets", () => {
  const html = bar([
    { kind: "email", label: "E-post", count: 300 },
    { kind: "bounced", label: "I retur", count: 100 },
  ]);
  expect(housesIn(html)).toBe(48);
  expect(picture(html).match(/class="coverage-ground"/g)).toHaveLength(2);
  expect(picture(html)).toContain('<rect class="coverage-fill" width="720"');
});

test("all but one are not all", () => {
  const html = bar([
    { kind: "email", label: "E-post", count: 399 },
    { kind: "waiting", label: "Väntar", count: 1 },
  ]);
  expect(html.replaceAll(/\s| /g, " ")).toContain("<td>399</td><td>99 %</td>");
});

test("an area nobody was to be reached in divides by nothing", () => {
  const html = bar([{ kind: "email", label: "E-post", count: 0 }]);
  expect(html).not.toContain("NaN");
});
