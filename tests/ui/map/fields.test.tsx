import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pagePolicy } from "~/access/security-headers";
import { parseConfig } from "~/config.server";
import { textsFor } from "~/texts/index";
import { DrawField, fieldProps, PointField, ShapesMap } from "~/ui";

const texts = textsFor("sv").map;
const latitude = { id: "f-lat", name: "lat", initialValue: "59,5x", errors: ["Skriv ett tal"] };

test("without JavaScript a point is two number fields, with their mistakes beside them", () => {
  const html = renderToStaticMarkup(
    <PointField label="Skyltens plats" latitude={fieldProps(latitude)} longitude={{ name: "lon" }} texts={texts} />,
  );
  expect(html).toContain("<legend");
  expect(html).toMatch(/<input[^>]*name="lat"[^>]*aria-describedby="f-lat-error"/);
  expect(html).toContain('value="59,5x"');
  expect(html).toMatch(/<input[^>]*name="lon"/);
  expect(html).not.toContain("<button");
});

test("without JavaScript a shape is a text field, open when something is wrong in it", () => {
  const field = { id: "f-shape", name: "shape", initialValue: "{", errors: ["Ingen GeoJSON"] };
  const html = renderToStaticMarkup(<DrawField {...fieldProps(field)} label="Gräns" texts={texts} />);
  expect(html).toMatch(/<details[^>]* open=""/);
  expect(html).toMatch(/<textarea[^>]*id="f-shape"[^>]*aria-invalid="true"[^>]*>\{<\/textarea>/);
  const calm = renderToStaticMarkup(<DrawField name="shape" label="Gräns" texts={texts} />);
  expect(calm).not.toMatch(/<details[^>]* open/);
});

test("the list beside a map has everything that is on it, and what has no place yet", () => {
  const shapes = [
    { id: "a", name: "Hagby", href: "/omraden/a", point: { lat: 59.5, lon: 15 } },
    { id: "b", name: "<b>Ås</b>", note: "Ingen gräns ritad" },
  ];
  const html = renderToStaticMarkup(<ShapesMap label="Områden" shapes={shapes} texts={texts} />);
  expect(html).toContain('<a href="/omraden/a">Hagby</a>');
  expect(html).toContain("&lt;b&gt;Ås&lt;/b&gt;");
  expect(html).toContain("Ingen gräns ritad");
});

test("map pictures come from nowhere unless an address is set, and then from there alone", () => {
  const tiles = "https://{s}.kartor.example/{z}/{x}/{y}.png";
  expect(parseConfig({}).tiles).toBeNull();
  expect(parseConfig({ MAP_TILES_URL: tiles, MAP_TILES_CREDIT: "© Kartor" }).tiles).toEqual({
    url: tiles,
    credit: "© Kartor",
    host: "kartor.example",
  });
  expect(() => parseConfig({ MAP_TILES_URL: "https://kartor.example/" })).toThrow("MAP_TILES_URL");
  expect(() => parseConfig({ MAP_TILES_URL: "http://kartor.example/{z}/{x}/{y}.png" })).toThrow("MAP_TILES_URL");
  expect(pagePolicy("n", false)).toContain("img-src 'self' data:;");
  expect(pagePolicy("n", false, tiles)).toContain("img-src 'self' data: https://*.kartor.example;");
});
