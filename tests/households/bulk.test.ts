import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { browserOf, errorsIn } from "#tests/households/hagby";
import type { Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { mostAtOnce, readAddressRange } from "~/households/address-range";
import * as page from "~/routes/omraden.$areaId.hushall.flera";
import { type Groups, twoGroups } from "./town-of-groups";

const numbersIn = (text: string) => {
  const range = readAddressRange(text);
  return "addresses" in range
    ? range.addresses.map(({ street, number, apartment }) => [street, number, apartment].filter(Boolean).join(" "))
    : range.problems.map(({ line, problem }) => `${line} ${problem}`);
};

test("ranges are read as people write them", () => {
  expect(numbersIn("Hagbyvägen 1–9 udda")).toEqual([1, 3, 5, 7, 9].map((n) => `Hagbyvägen ${n}`));
  expect(numbersIn("Skolgatan 2-10 jämna")).toEqual([2, 4, 6, 8, 10].map((n) => `Skolgatan ${n}`));
  expect(numbersIn("Ågatan 4A–4F")).toEqual(["A", "B", "C", "D", "E", "F"].map((letter) => `Ågatan 4${letter}`));
  expect(numbersIn("Ågatan 4a-c")).toEqual(["Ågatan 4A", "Ågatan 4B", "Ågatan 4C"]);
  expect(numbersIn("Torget 3 lgh 1001–1003, 1101")).toEqual(
    ["1001", "1002", "1003", "1101"].map((n) => `Torget 3 ${n}`),
  );
  expect(numbersIn("Torget 3B, lgh 1102")).toEqual(["Torget 3B 1102"]);
  expect(numbersIn("Storgatan 5\n\nStorgatan 7, 9 och 11")).toEqual([5, 7, 9, 11].map((n) => `Storgatan ${n}`));
});

test("what is not clear is said with its line, and nothing is guessed", () => {
  expect(numbersIn("Storgatan")).toEqual(["1 open"]);
  expect(numbersIn("Storgatan 1\nStorgatan 20–\n12")).toEqual(["2 open", "3 noStreet"]);
  expect(numbersIn("Storgatan 9–3")).toEqual(["1 backwards"]);
  expect(numbersIn("Storgatan 4A–9C")).toEqual(["1 numbers"]);
  expect(numbersIn("Torget 3 lgh 1001–1101")).toEqual(["1 apartments"]);
  expect(numbersIn("Torget 3 lgh hela huset")).toEqual(["1 apartments"]);
  expect(numbersIn("Torget 3–5 lgh 1001")).toEqual(["1 oneHouse"]);
  expect(numbersIn("Storgatan 1–9999")).toEqual(["1 tooMany"]);
  expect(numbersIn(`Storgatan 1–${mostAtOnce}\nVägen 1`)).toEqual(["2 tooMany"]);
});

test("any text is read or refused, quickly, and never more than may be made", () => {
  const piece = fc.constantFrom(
    "Storgatan",
    "1",
    "–",
    "-",
    "udda",
    "lgh",
    "1001",
    "4A",
    ",",
    "och",
    "\n",
    " ",
    "99999",
    "å",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const range = readAddressRange(given);
      if ("addresses" in range) {
        expect(range.addresses.length).toBeLessThanOrEqual(mostAtOnce);
        for (const { number } of range.addresses) expect(number).toMatch(/^\d{1,5}\p{L}{0,2}$/u);
      } else expect(range.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

const send = async (town: Groups, who: Person, fields: Record<string, string>) =>
  (await browserOf(who)).post(page, "/", fields, { areaId: town.hagby.areaId });
const form = (addresses: string, more = {}) => ({ id: newId(), addresses, kind: "paperOnly", ...more });
const addressesIn = async ({ db, hagby }: Groups) => {
  const { read, t } = db.store;
  const rows = await read.select().from(t.household).where(eq(t.household.areaId, hagby.areaId));
  return rows.map(({ street, number, kind }) => `${street} ${number} ${kind}`).sort();
};

test("Björn looks first what it becomes, then lists it: those that are there stay as they are; twice makes nothing more", async () => {
  await using town = await twoGroups();
  const before = await addressesIn(town);
  const wanted = form("hagbyvägen 1–9 udda\nHagbyvägen 7");
  const { body } = await send(town, town.bjorn, wanted);
  const { plan } = body as { plan: { made: { street: string; number: string }[]; known: unknown[]; repeated: number } };
  expect(plan.made.map(({ street, number }) => `${street} ${number}`)).toEqual(["Hagbyvägen 7", "Hagbyvägen 9"]);
  expect([plan.known.length, plan.repeated]).toEqual([3, 1]);
  expect(await addressesIn(town)).toEqual(before);
  const list = `/omraden/${town.hagby.areaId}/hushall`;
  expect((await send(town, town.bjorn, { ...wanted, spara: "ja" })).location).toBe(`${list}?inskrivna=2`);
  expect((await send(town, town.bjorn, { ...wanted, spara: "ja" })).location).toBe(`${list}?inskrivna=0`);
  const added = ["Hagbyvägen 7 paperOnly", "Hagbyvägen 9 paperOnly"];
  expect(await addressesIn(town)).toEqual([...before, ...added].sort());
});

test("one bad line, and nothing is written; each bad line is told beside the field", async () => {
  await using town = await twoGroups();
  const before = await addressesIn(town);
  const refused = await send(town, town.bjorn, form("Skolgatan 1–5\nSkolgatan 9–3\nTorget", { spara: "ja" }));
  expect(refused.status).toBe(400);
  const { addresses } = errorsIn((refused.body as { form: unknown }).form);
  expect(addresses).toEqual([
    "Rad 2: Det första numret är högre än det sista.",
    "Rad 3: Skriv från och till vilket nummer, till exempel 1–23.",
  ]);
  for (const broken of [{ kind: "joined" }, { id: "x" }, { addresses: "" }, { contactId: "tampered" }])
    expect((await send(town, town.bjorn, form("Skolgatan 1", { ...broken, spara: "ja" }))).status).toBe(400);
  expect((await send(town, town.bjorn, form("Skolgatan 1", { contactId: newId(), spara: "ja" }))).status).toBe(409);
  expect(await addressesIn(town)).toEqual(before);
});

test("an officer is told that something is listed, never which household abstains", async () => {
  await using town = await twoGroups();
  const { db, hagby, bjornsId, nora, bjorn } = town;
  const { t, tx } = db.store;
  const home = { areaId: hagby.areaId, kind: "abstaining" as const, apartment: "", createdAt: new Date() };
  await tx((w) =>
    w.insert(t.household).values({ ...home, id: newId(), street: "Skolgatan", number: "3", contactId: bjornsId }),
  );
  const planFor = async (who: Person) =>
    ((await send(town, who, form("Skolgatan 1–5"))).body as { plan: { known: unknown[]; hidden: number } }).plan;
  const officers = await planFor(nora.police);
  expect(officers).toMatchObject({ known: [], hidden: 1 });
  expect((await planFor(bjorn)).known).toMatchObject([{ street: "Skolgatan", number: "3" }]);
});

test("members, the admin and other towns may not", async () => {
  await using town = await twoGroups();
  const { anna, eva, nora, lindesberg } = town;
  const statusFor = async (who: Person) => (await send(town, who, form("Skolgatan 1", { spara: "ja" }))).status;
  expect([await statusFor(eva), await statusFor(anna), await statusFor(nora.admin)]).toEqual([403, 403, 403]);
  expect(await statusFor(lindesberg.coordinator)).toBe(404);
});
