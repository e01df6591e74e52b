import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Curve } from "~/ui/curve";

const words = { summary: "Visa som tabell", when: "Månad", value: "Värde" };
const drawn = (values: (number | null)[]) =>
  renderToStaticMarkup(
    <Curve
      title="Nådda hushåll"
      points={values.map((value, i) => ({ label: `månad ${i}`, short: `m${i}`, value }))}
      say={(value) => `${value} %`}
      table={words}
    />,
  );

test("what is not known is a gap in the curve and a dash in its table, and never a zero", () => {
  const html = drawn([50, null, 64, 57]);
  expect(html.match(/<polyline/g)).toHaveLength(2);
  expect(html.match(/<circle/g)).toHaveLength(3);
  expect([...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell!.replaceAll(/<[^>]+>/g, ""))).toEqual([
    "50 %",
    "–",
    "64 %",
    "57 %",
  ]);
  expect(drawn([1, 0, 3]).match(/<polyline/g)).toHaveLength(1);
  expect(drawn([null, null])).not.toMatch(/<polyline|<circle/);
});
