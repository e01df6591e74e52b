import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import readXlsx from "read-excel-file/node";
import { expect, test } from "vitest";
import type { Browser } from "#tests/access/browser";
import { browserOf } from "#tests/households/hagby";
import { areaIn, contactIn, type Person, personIn, twoTowns } from "#tests/support/nora";
import { newId } from "~/db/ids";
import * as mine from "~/routes/min-sida";
import * as areaPage from "~/routes/omraden.$areaId.hushall.export";
import * as areaFile from "~/routes/omraden.$areaId.hushall.export.fil";
import * as townPage from "~/routes/skrivbord.register";
import * as townFile from "~/routes/skrivbord.register.fil";

/** Hagby: Anna leads, Björn has a name that is a formula, a paper household, an abstaining one and a protected one. */
async function hagby() {
  const town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const bjorn = await personIn(db, '=HYPERLINK("http://x.example")', "bjorn@nora.example");
  const cia = await personIn(db, "Cia Dold", "cia@nora.example");
  const { areaId, memberIds } = await areaIn(db, nora.municipality.id, "Hagby", [anna, bjorn, cia]);
  await contactIn(db, areaId, memberIds[anna.id]!, "leadContact", nora.police);
  const { t, tx } = db.store;
  const home = (number: string, kind: "paperOnly" | "abstaining") => ({
    id: newId(),
    areaId,
    kind,
    street: "Hagbyvägen",
    number,
    apartment: "",
    createdAt: new Date(),
  });
  await tx(async (w) => {
    await w.insert(t.household).values([home("20", "paperOnly"), home("21", "abstaining"), home("22", "abstaining")]);
    await w.update(t.person).set({ phone: "+46 70 123" }).where(eq(t.person.id, bjorn.id));
    const [member] = await w.select().from(t.member).where(eq(t.member.personId, cia.id));
    await w.update(t.household).set({ alias: "Hushåll 7" }).where(eq(t.household.id, member!.householdId!));
  });
  return { ...town, anna, bjorn, cia, areaId, memberIds };
}

const reason = "Brev inför årsmötet";

async function fileBy(who: Person, areaId: string, format = "csv") {
  const browser = await browserOf(who);
  const { location } = await browser.post(
    areaPage,
    `/omraden/${areaId}/hushall/export`,
    { id: newId(), reason },
    { areaId },
  );
  return fetchFile(browser, areaId, new URL(location!, "http://x").searchParams.get("klar")!, format);
}

async function fetchFile(browser: Browser, areaId: string, id: string, format: string): Promise<Response> {
  const cookie = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  const request = new Request(`http://localhost/omraden/${areaId}/hushall/export/fil?lasning=${id}&format=${format}`, {
    headers: { cookie },
  });
  return (await areaFile
    .loader({ request, params: { areaId }, context: {} } as never)
    .catch((thrown: unknown) => thrown)) as Response;
}

const rowsOf = (text: string) => parse(text, { delimiter: ";", bom: true, relax_column_count: true }) as string[][];

test("Karin gets everybody, without the addresses of those who abstain or are protected, and no formula", async () => {
  await using town = await hagby();
  const answer = await fileBy(town.nora.coordinator, town.areaId);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-disposition")).toContain("Grannsamverkan%20Hagby.csv");
  const text = await answer.text();
  const rows = rowsOf(text);
  expect(rows[1]).toEqual(["Hagby", "", "Hagbyvägen", "1", "", "Med", "", "Anna Lindqvist", "anna@nora.example", ""]);
  expect(rows[2]!.slice(7)).toEqual([`'=HYPERLINK("http://x.example")`, "bjorn@nora.example", "'+46 70 123"]);
  expect(rows).toContainEqual(["Hagby", "Hushåll 7", "", "", "", "Med", "", "", "", ""]);
  expect(rows).toContainEqual(["Hagby", "", "Hagbyvägen", "20", "", "Papper", "", "", "", ""]);
  expect(rows.at(-1)).toEqual(["Hagby", "3", "1", "2", "3"]);
  expect(text).not.toMatch(/Hagbyvägen;2[12]|Cia|cia@|Hagbyvägen;3/);
});

test("the same as a spreadsheet, where what people wrote is text", async () => {
  await using town = await hagby();
  const answer = await fileBy(town.nora.police, town.areaId, "xlsx");
  const sheets = await readXlsx(Buffer.from(await answer.arrayBuffer()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Register", "Antal"]);
  expect(sheets[0]!.data[2]![7]).toBe('=HYPERLINK("http://x.example")');
  expect(sheets[1]!.data[1]).toEqual(["Hagby", 3, 1, 2, 3]);
});

test("Anna, who leads, sees of her neighbours' e-mail and phone what they share", async () => {
  await using town = await hagby();
  const { db, anna, bjorn, areaId, memberIds } = town;
  expect(await (await fileBy(anna, areaId)).text()).not.toContain("bjorn@nora.example");
  const { t, tx } = db.store;
  const shared = { id: newId(), memberId: memberIds[bjorn.id]!, showEmail: true, changedAt: new Date() };
  await tx((w) => w.insert(t.memberVisibility).values(shared));
  const text = await (await fileBy(anna, areaId)).text();
  expect(text).toContain("bjorn@nora.example");
  expect(text).not.toContain("+46 70 123");
});

test("a file is had only for a reason of one's own, given a short while ago, for this very register", async () => {
  await using town = await hagby();
  const { db, nora, anna, areaId } = town;
  const karin = await browserOf(nora.coordinator);
  const back = `/omraden/${areaId}/hushall/export`;
  expect((await fetchFile(karin, areaId, newId(), "csv")).headers.get("location")).toBe(back);
  const missing = await karin.post(areaPage, back, { id: newId(), reason: "  " }, { areaId });
  expect(missing).toMatchObject({ status: 400, body: { error: { reason: ["Skriv varför du behöver registret."] } } });
  const id = newId();
  await karin.post(areaPage, back, { id, reason }, { areaId });
  await karin.post(areaPage, back, { id, reason }, { areaId });
  const { t, tx, read } = db.store;
  expect(await read.$count(t.registerReading)).toBe(1);
  expect((await fetchFile(await browserOf(anna), areaId, id, "csv")).headers.get("location")).toBe(back);
  await tx((w) => w.update(t.registerReading).set({ at: new Date(Date.now() - 16 * 60_000) }));
  expect((await fetchFile(karin, areaId, id, "csv")).headers.get("location")).toBe(back);
});

test("a contact who does not lead, a member, and the police next door get no register", async () => {
  await using town = await hagby();
  const { bjorn, lindesberg, nora, areaId } = town;
  const status = async (who: Person) => (await (await browserOf(who)).get(areaPage, "/", { areaId })).status;
  expect(await status(bjorn)).toBe(403);
  expect(await status(lindesberg.police)).toBe(404);
  const foreign = await (await browserOf(lindesberg.coordinator)).get(
    townPage,
    `/skrivbord/register?kommun=${nora.municipality.code}`,
  );
  expect(foreign.status).toBe(404);
});

test("the municipality's register, and everybody in it reads on their page who took it out and why", async () => {
  await using town = await hagby();
  const { nora, bjorn, db } = town;
  const petra = await browserOf(nora.police);
  const { location } = await petra.post(townPage, "/skrivbord/register", { id: newId(), reason });
  const id = new URL(location!, "http://x").searchParams.get("klar");
  const { body } = await petra.get(townFile, `/skrivbord/register/fil?lasning=${id}&format=csv`);
  expect(String(body)).toContain("Hagbyvägen;1;");
  const seen = (await (await browserOf(bjorn)).get(mine, "/min-sida")).body as Awaited<ReturnType<typeof mine.loader>>;
  expect(seen.readings).toMatchObject([{ by: { name: "Petra Polis", role: "police", reason } }]);
  const outside = await personIn(db, "Olle Utanför", "olle@nora.example");
  const other = (await (await browserOf(outside)).get(mine, "/min-sida")).body as typeof seen;
  expect(other.readings).toEqual([]);
});
