import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { twoTowns } from "#tests/support/nora";
import { mayAsk, mostAsked } from "~/areas/where/pace.server";
import { config } from "~/config.server";
import * as where from "~/routes/var-bor-jag";
import * as streets from "~/routes/var-bor-jag.gator";
import { areaWith, inUse } from "./town";

const asked = (answer: { body: unknown }) =>
  answer.body as { answer: { answer: string; address?: { seq: number } } | null };
const from = (cookie?: string) =>
  new Request(`${config.publicUrl}/var-bor-jag`, { headers: cookie ? { cookie: `browser=${cookie}` } : {} });

test("Anna asks for her house, and where there is no area she begins an application with her address", async () => {
  await using town = await twoTowns();
  await inUse(town);
  await areaWith(town, "Hagby", ["Hagbyvägen 1–23 udda"]);
  const anna = new Browser();
  await anna.get(where, "/var-bor-jag");
  expect(asked(await anna.post(where, "/var-bor-jag", { address: "Hagbyvägen 11" })).answer?.answer).toBe("areas");
  const none = asked(await anna.post(where, "/var-bor-jag", { address: "hagbyvägen 12 b" })).answer!;
  expect(none.answer).toBe("none");
  const ansok = await import("~/routes/ansok");
  const form = await anna.get(ansok, `/ansok?adress=${none.address!.seq}`);
  expect(JSON.stringify(form.body)).toMatch(/Hagbyvägen.*12B.*71331/);
});

test("an address without a street is answered beside the field and what was typed stays", async () => {
  await using town = await twoTowns();
  expect(town.nora.municipality.code).toBe("1884");
  const answer = await new Browser().post(where, "/var-bor-jag", { address: "12", place: "Nora" });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain('"address":"12"');
});

test("streets are suggested as one types, by a post that no log keeps", async () => {
  await using town = await twoTowns();
  await inUse(town);
  const anna = new Browser();
  await anna.get(where, "/var-bor-jag");
  const suggested = async (q: string) =>
    JSON.parse((await anna.post(streets, "/var-bor-jag/gator", { q })).body as string);
  expect(await suggested("hag")).toEqual({ streets: ["Hagbyvägen"] });
  expect(await suggested("aga")).toEqual({ streets: ["Ågatan"] });
  expect(await suggested("x".repeat(61))).toEqual({ streets: [] });
  expect(streets).not.toHaveProperty("loader");
});

test("one browser may ask sixty times a minute, all without a cookie together as often, and everybody has an end", () => {
  const later = Date.now() + 3_600_000;
  const count = (cookie: (at: number) => string | undefined, tries: number) =>
    Array.from({ length: tries }, (_, at) => mayAsk(from(cookie(at)), later)).filter(Boolean).length;
  expect(count(() => "anna", 100)).toBe(mostAsked.perBrowser);
  expect(count(() => undefined, 100)).toBe(mostAsked.perBrowser);
  expect(count((at) => `made-up-${at}`, 5_000)).toBe(mostAsked.overall - 2 * mostAsked.perBrowser);
  expect(mayAsk(from("anna"), later + 60_000)).toBe(true);
});
