import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { type Answer, Browser } from "#tests/access/browser";
import { type Person, twoTowns } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { verifyAudit } from "~/admin/audit.server";
import { importAddresses } from "~/admin/import-addresses.server";
import { takeInAddresses } from "~/areas/where/register/take-in.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import * as adresser from "~/routes/skrivbord.adresser";
import * as anvand from "~/routes/skrivbord.adresser.anvand";
import * as slang from "~/routes/skrivbord.adresser.slang";
import { inUse, told, uploaded } from "./town";

interface Draft {
  id: string;
  state: string;
  taken: number;
  repeated: number;
  faulty: number;
  problems: { line: number; problem: string; found: string }[];
}
type Page = { current: { taken: number } | null; draft: Draft | null };

/** Karin or somebody else at the page of address registers. */
async function desk(who: Person, kommun = "1884") {
  const cookie = await signedIn(who.id, true);
  const browser = new Browser();
  const [name, value] = cookie.split(/=(.*)/s) as [string, string];
  browser.cookies.set(name, value);
  const here = `/skrivbord/adresser?kommun=${kommun}`;
  return {
    page: async () => (await browser.get(adresser, here)).body as Page,
    use: (id: string) => browser.post(anvand, `/skrivbord/adresser/anvand?kommun=${kommun}`, { id }),
    drop: (id: string) => browser.post(slang, `/skrivbord/adresser/slang?kommun=${kommun}`, { id }),
    async upload(bytes: Uint8Array | string, { id = newId(), zone = "", file = "adresser.csv" } = {}) {
      const body = new FormData();
      body.set("file", new File([bytes as BlobPart], file));
      body.set("id", id);
      body.set("zone", zone);
      const headers = { cookie, origin: config.publicUrl };
      const request = new Request(config.publicUrl + here, { method: "POST", body, headers });
      const answer = await adresser
        .action({ request, params: {}, context: { nonce: "" } } as never)
        .catch((thrown: unknown) => thrown as Response);
      if (answer instanceof Response) return { status: answer.status, problem: "" };
      return { status: answer.init?.status ?? 200, problem: (answer.data as { problem: string }).problem };
    },
  };
}

const doneOf = (answer: Answer) => new URL(answer.location!, config.publicUrl).searchParams.get("klart");

test("Karin uploads the GIS department's file, looks it through and uses it; until then nothing has changed", async () => {
  await using town = await twoTowns();
  await inUse(town, "Gata;Nr\nGamla vägen;1");
  const karin = await desk(town.nora.coordinator);
  const id = newId();
  // Windows-1252, commas for decimals, SWEREF 99 TM, a repeated address, and rows that are none.
  const rows = ["Adress;Husnr;Postnr;Postort;N;E", "Ågatan;7;713 31;NORA;6597839,5;501702,1"];
  rows.push(
    "Ågatan;7;713 31;NORA;6597839,5;501702,1",
    "Ågatan;sju;71331;NORA;;",
    ";4;71331;NORA;;",
    "Ågatan;9;71;NORA;;",
  );
  const bytes = Buffer.from(rows.join("\r\n"), "latin1");
  expect((await karin.upload(bytes, { id })).status).toBe(302);
  expect((await karin.upload(bytes, { id })).status).toBe(302);
  expect((await karin.page()).draft).toMatchObject({ id, state: "reading" });
  await takeInAddresses();
  const { draft, current } = await karin.page();
  expect(draft).toMatchObject({ state: "ready", taken: 1, repeated: 1, faulty: 3 });
  expect(draft!.problems).toEqual([
    { line: 4, problem: "number", found: "sju" },
    { line: 5, problem: "street", found: "4 71331 NORA" },
    { line: 6, problem: "postcode", found: "71" },
  ]);
  expect(current?.taken).toBe(1);
  expect(await told("Gamla vägen 1")).toEqual(["none"]);
  expect((await told("Ågatan 7"))[0]).toBe("unknown");

  expect(doneOf(await karin.use(id))).toBe("used");
  expect(doneOf(await karin.use(id))).toBe("used");
  expect(await told("Ågatan 7")).toEqual(["none"]);
  expect((await told("Gamla vägen 1"))[0]).toBe("unknown");
  await takeInAddresses();
  const left = await town.db.store.read.select().from(town.db.store.t.address);
  expect(left.map((one) => [one.street, one.number, one.town])).toEqual([["Ågatan", "7", "Nora"]]);
  expect((await verifyAudit()).brokenAt).toBeNull();
});

test("a file that is thrown away, replaced by another or of another town is never used", async () => {
  await using town = await twoTowns();
  await inUse(town);
  const karin = await desk(town.nora.coordinator);
  const first = await uploaded(town, "Gata;Nr\nFörsta vägen;1");
  const second = await uploaded(town, "Gata;Nr\nAndra vägen;1");
  expect(doneOf(await karin.use(first))).toBe("gone");
  const lena = await desk(town.lindesberg.coordinator, "1885");
  expect(doneOf(await lena.use(second))).toBe("gone");
  await lena.drop(second);
  expect((await karin.page()).draft).toMatchObject({ id: second, state: "ready" });
  expect(doneOf(await karin.drop(second))).toBe("dropped");
  expect(doneOf(await karin.use(second))).toBe("gone");
  expect(await told("Ågatan 1")).toEqual(["none"]);
});

test("what is no address file is refused beside the field", async () => {
  await using town = await twoTowns();
  const karin = await desk(town.nora.coordinator);
  for (const [bytes, said] of [
    ["", /Välj en fil/],
    ["PK\u0003\u0004...", /kalkylblad/],
    [new Uint8Array([71, 97, 0, 1]), /inte text/],
  ] as const) {
    const { status, problem } = await karin.upload(bytes);
    expect([status, problem]).toEqual([400, expect.stringMatching(said)]);
  }
  const petra = await desk(town.nora.police);
  expect((await petra.upload("Gata;Nr")).status).toBe(403);
});

test("a file without streets, or of broken GeoJSON, says so and can only be thrown away", async () => {
  await using town = await twoTowns();
  const karin = await desk(town.nora.coordinator);
  for (const text of ["Namn2;Telefon\nAnna;070", '{"features":[', "\uFEFF\n\n"]) {
    const id = await uploaded(town, text);
    expect((await karin.page()).draft).toMatchObject({ id, state: "unreadable", taken: 0 });
    expect(doneOf(await karin.use(id))).toBe("gone");
  }
});

const point = (street: string, number: string, coordinates: unknown) => ({
  type: "Feature",
  properties: { gatunamn: street, husnummer: number, postort: "NORA" },
  geometry: { type: "Point", coordinates },
});

test("the operator's command reads GeoJSON in WGS 84 or a local zone, and refuses what is mostly no address", async () => {
  await using town = await twoTowns();
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-register-"));
  const file = path.join(folder, "adresser.geojson");
  const write = (features: unknown[], crs?: unknown) => writeFileSync(file, JSON.stringify({ crs, features }));
  const stored = async () =>
    (await town.db.store.read.select().from(town.db.store.t.address).orderBy(town.db.store.t.address.number)).map(
      ({ number, lat, lon }) => [number, lat, lon],
    );
  write([point("Ågatan", "1", [15.03, 59.519]), point("Ågatan", "3", [15.031, 59.519])]);
  expect(await importAddresses(file, "1884", "")).toMatchObject({ municipality: "Nora", taken: 2, faulty: 0 });
  expect(await stored()).toEqual([
    ["1", 595_190_000, 150_300_000],
    ["3", 595_190_000, 150_310_000],
  ]);
  write([point("Ågatan", "x", []), point("", "3", []), point("Ågatan", "5", [])]);
  await expect(importAddresses(file, "1884", "")).rejects.toThrow("the register stays as it is");
  await expect(importAddresses(file, "9999", "")).rejects.toThrow("no municipality");
  await expect(importAddresses(file, "1884", "15 99")).rejects.toThrow("no such zone");
  expect(await told("Ågatan 3")).toEqual(["none"]);
  // SWEREF 99 15 00, as an older GeoJSON names it: the meridian of 15° is 150,000 metres east.
  write([point("Ågatan", "7", [151_698, 6_600_500])], {
    type: "name",
    properties: { name: "urn:ogc:def:crs:EPSG::3009" },
  });
  await importAddresses(file, "1884", "");
  await takeInAddresses();
  const [[, lat, lon]] = (await stored()) as [[string, number, number]];
  expect([lat / 1e7, lon / 1e7]).toEqual([expect.closeTo(59.52, 1), expect.closeTo(15.03, 3)]);
  rmSync(folder, { recursive: true });
});

test("ten thousand rows come in by the worker in pieces, and go on where it was stopped", async () => {
  await using town = await twoTowns();
  const karin = await desk(town.nora.coordinator);
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `Långa vägen ${Math.floor(at / 500)};${1 + (at % 500)};59,5;15,0`,
  );
  await karin.upload(["Gata;Nr;Lat;Long", ...lines].join("\n"));
  await takeInAddresses(AbortSignal.abort());
  const halfway = (await karin.page()).draft!;
  expect([halfway.state, halfway.taken]).toEqual(["reading", 500]);
  await takeInAddresses();
  expect((await karin.page()).draft).toMatchObject({ state: "ready", taken: 10_000, repeated: 0 });
});
