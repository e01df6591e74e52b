import { expect, test } from "vitest";
import { addressKey, byAddress, spelledStreet, tidyAddress } from "~/areas/address";
import { addressLine } from "~/households/address-line";
import { textsFor } from "~/texts/index";

const at = (street: string, number: string, apartment = "") => ({ street, number, apartment });

test.each([
  [at("Hagbyvägen", "12 A"), at("hagbyvägen", "12a")],
  [at("Hagbyvägen", "12A"), at(" HAGBYVÄGEN ", " 12  a ")],
  [at("Hagbyvägen", "3"), at("Hagbyva\u0308gen", "3")],
  [at("Norra  Skolgatan", "3"), at("norra skolgatan", "3")],
  [at("Skolgatan", "7", "1102"), at("Skolgatan", "7", "lgh 1102")],
  [at("Skolgatan", "7", "1102"), at("Skolgatan", "7", "Lgh. nr 1102")],
  [at("Skolgatan", "7", "1102"), at("Skolgatan", "7", "apt 11 02")],
])("%j and %j are the same household", (a, b) => {
  expect(addressKey(a)).toBe(addressKey(b));
});

test.each([
  [at("Hagbyvägen", "12"), at("Hagbyvägen", "12A")],
  [at("Hagbyvägen", "12"), at("Hagbygatan", "12")],
  [at("Hagbyvägen", "1", "21101"), at("Hagbyvägen", "12", "1101")],
  [at("Hagbyvägen", "1"), at("Hagbyvagen", "1")],
])("%j and %j are two households", (a, b) => {
  expect(addressKey(a)).not.toBe(addressKey(b));
});

test("an address is kept tidy and read as people write it", () => {
  const kept = tidyAddress(at(" Skolgatan ", "7 b", "lägenhet 1102"));
  expect(kept).toEqual(at("Skolgatan", "7B", "1102"));
  expect(addressLine(textsFor("sv"), kept)).toBe("Skolgatan 7B, lgh 1102");
  expect(addressLine(textsFor("en"), kept)).toBe("Skolgatan 7B, apt 1102");
  expect(addressLine(textsFor("sv"), at("Hagbyvägen", "1"))).toBe("Hagbyvägen 1");
});

test.each([
  ["hagbyvägen", "Hagbyvägen"],
  ["HAGBYVÄGEN", "Hagbyvägen"],
  ["ängsgatan", "Ängsgatan"],
  ["Per Anders väg", "Per Anders väg"],
])("a new street %s is spelled %s", (typed, spelled) => {
  expect(spelledStreet(typed)).toBe(spelled);
});

test("households stand along their street: 2 before 10, and å after z", () => {
  const mixed = [at("Åsgatan", "1"), at("Hagbyvägen", "10"), at("Hagbyvägen", "2B"), at("Hagbyvägen", "2")];
  expect(mixed.sort(byAddress).map((one) => `${one.street} ${one.number}`)).toEqual([
    "Hagbyvägen 2",
    "Hagbyvägen 2B",
    "Hagbyvägen 10",
    "Åsgatan 1",
  ]);
});
