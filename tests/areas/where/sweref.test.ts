import { expect, test } from "vitest";
import { toDegrees, zoneOf, zoneOfEpsg } from "~/areas/where/sweref";

const near = (found: { lat: number; lon: number }, lat: number, lon: number) => {
  // 1e-8 degrees is about a millimetre.
  expect(found.lat).toBeCloseTo(lat, 8);
  expect(found.lon).toBeCloseTo(lon, 8);
};

test("Lantmäteriet's own example of the projection", () => {
  const zone = {
    meridian: 13 + 35 / 60 + 7.692 / 3600,
    scale: 1.00000254,
    falseNorthing: -6_226_307.864,
    falseEasting: 84_182.879,
  };
  near(toDegrees(1_135_809.413803, 555_304.016555, zone), 66, 24);
});

test("on the central meridian east is 15 degrees in SWEREF 99 TM and 15 00, and the local zones follow their codes", () => {
  expect(toDegrees(6_598_000, 500_000).lon).toBeCloseTo(15, 10);
  expect(toDegrees(6_600_000, 150_000, zoneOf("15 00")).lon).toBeCloseTo(15, 10);
  expect(zoneOfEpsg(3009)).toEqual(zoneOf("15 00"));
  expect(zoneOfEpsg(3008)?.meridian).toBe(13.5);
  expect(zoneOfEpsg(3006)?.falseEasting).toBe(500_000);
  expect(zoneOfEpsg(4326)).toBeNull();
});
