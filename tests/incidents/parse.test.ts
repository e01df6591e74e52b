import { expect, test } from "vitest";
import { municipalityNamed, swedishMunicipalities } from "~/incidents/municipalities";
import { type Incident, parseRecord } from "~/incidents/parse";
import { feedRecord } from "./feed";

function read(wanted: Parameters<typeof feedRecord>[0]): Incident {
  const parsed = parseRecord(feedRecord(wanted));
  if ("unreadable" in parsed) throw new Error(parsed.unreadable);
  return parsed;
}
const unreadable = (raw: unknown) => {
  const parsed = parseRecord(raw);
  return "unreadable" in parsed ? parsed.unreadable : null;
};

test("the municipality is read from the name, in the older and in the newer form", () => {
  expect(read({ location: "Nora" })).toMatchObject({ municipalityCode: "1884", county: "Örebro län" });
  expect(read({ location: "Örebro län" })).toMatchObject({ municipalityCode: "1884", county: "Örebro län" });
});

test("a type with commas of its own leaves the place alone", () => {
  const crash = read({ name: "30 april 23.20, Trafikolycka, personskada, Linköping", location: "Östergötlands län" });
  expect(crash).toMatchObject({ municipalityCode: "0580", county: "Östergötlands län" });
});

test("an event of the whole county has no municipality", () => {
  const night = read({ name: "08 november 07.00, Sammanfattning natt, Örebro län" });
  expect(night).toMatchObject({ municipalityCode: null, county: "Örebro län" });
});

test("a municipality that is no part of the named county is not believed", () => {
  const odd = read({ name: "07 november 14.58, Brand, Nora", location: "Skåne län" });
  expect(odd).toMatchObject({ municipalityCode: null, county: "Skåne län" });
});

test("Lilla edet is Lilla Edet, and Gotland is a municipality in Gotlands län", () => {
  expect(read({ name: "30 april 12.45, Anträffad död, Lilla edet", location: "Västra Götalands län" })).toMatchObject({
    municipalityCode: "1462",
  });
  expect(read({ name: "30 april 12.45, Brand, Gotland", location: "Gotlands län" }).municipalityCode).toBe("0980");
  expect(read({ name: "30 april 12.45, Brand, Gotlands län", location: "Gotlands län" }).municipalityCode).toBeNull();
});

test("the hour of publication may have one digit", () => {
  const { publishedAt, occurredAt } = read({
    datetime: "2026-08-22 9:13:04 +02:00",
    name: "22 augusti 05.43, Stöld/inbrott, Nora",
  });
  expect(publishedAt.toISOString()).toBe("2026-08-22T07:13:04.000Z");
  expect(occurredAt.toISOString()).toBe("2026-08-22T03:43:00.000Z");
});

test("the event's time has a colon in older names and a point in newer ones", () => {
  expect(read({ name: "07 november 14:58, Brand, Nora" }).occurredAt.toISOString()).toBe("2026-11-07T13:58:00.000Z");
});

test("an event on New Year's Eve that is published after midnight belongs to the old year", () => {
  const { occurredAt } = read({ datetime: "2026-01-01 0:15:00 +01:00", name: "31 december 23.50, Brand, Nora" });
  expect(occurredAt.toISOString()).toBe("2025-12-31T22:50:00.000Z");
});

test("an event that is announced for New Year's Day belongs to the new year", () => {
  const { occurredAt } = read({ datetime: "2025-12-31 23:40:00 +01:00", name: "01 januari 00.10, Information, Nora" });
  expect(occurredAt.toISOString()).toBe("2025-12-31T23:10:00.000Z");
});

test("summer and winter time count, also in the nights that change", () => {
  const at = (name: string, datetime: string) => read({ name, datetime }).occurredAt.toISOString();
  expect(at("29 mars 03.30, Brand, Nora", "2026-03-29 8:00:00 +02:00")).toBe("2026-03-29T01:30:00.000Z");
  expect(at("25 oktober 02.30, Brand, Nora", "2026-10-25 8:00:00 +01:00")).toBe("2026-10-25T00:30:00.000Z");
  expect(at("25 oktober 03.30, Brand, Nora", "2026-10-25 8:00:00 +01:00")).toBe("2026-10-25T02:30:00.000Z");
});

test("29 February is found in the leap year", () => {
  const { occurredAt } = read({ datetime: "2028-03-01 7:00:00 +01:00", name: "29 februari 23.00, Brand, Nora" });
  expect(occurredAt.toISOString()).toBe("2028-02-29T22:00:00.000Z");
});

test("the address leads to polisen.se and nowhere else", () => {
  expect(read({ url: "/aktuellt/handelser/a/" }).url).toBe("https://polisen.se/aktuellt/handelser/a/");
  for (const url of ["https://polisen.example/a", "//polisen.example/a", "javascript:alert(1)", "http://polisen.se/a"])
    expect(unreadable(feedRecord({ url })), url).toBe("url");
});

test("coordinates are not kept: they show the county's centre", () => {
  expect(JSON.stringify(read({}))).not.toContain("59.53");
});

test("each part that cannot be understood is named", () => {
  expect(unreadable(null)).toBe("shape");
  expect(unreadable({ ...feedRecord(), id: "900001" })).toBe("shape");
  expect(unreadable(feedRecord({ name: "Brand i Nora" }))).toBe("name");
  expect(unreadable(feedRecord({ name: "07 brumaire 14.58, Brand, Nora" }))).toBe("time");
  expect(unreadable(feedRecord({ name: "31 juni 14.58, Brand, Nora" }))).toBe("time");
  expect(unreadable(feedRecord({ name: "07 november 25.58, Brand, Nora" }))).toBe("time");
  expect(unreadable(feedRecord({ datetime: "igår" }))).toBe("published");
  expect(unreadable(feedRecord({ name: "07 november 14.58, Brand, Ankeborg", location: "Ankeborg" }))).toBe("place");
});

test("there are 290 municipalities in 21 counties, each name once", () => {
  expect(swedishMunicipalities).toHaveLength(290);
  expect(new Set(swedishMunicipalities.map((one) => one.county)).size).toBe(21);
  expect(new Set(swedishMunicipalities.map((one) => one.name.toLowerCase())).size).toBe(290);
  expect(municipalityNamed("Upplands Väsby")).toEqual({
    code: "0114",
    name: "Upplands Väsby",
    county: "Stockholms län",
  });
});
