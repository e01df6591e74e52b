import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { areaIn, contactIn, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { readHouseholdCode } from "~/households/code.server";
import { codeSheets } from "~/households/read-codes.server";
import * as codes from "~/routes/omraden.$areaId.koder";
import * as sheet from "~/routes/omraden.$areaId.koder.$sheetId";
import { askToJoin, bjorn, browserOf, codesFrom, errorsIn, hagbyTown, inStage, permitIn } from "./hagby";

type Made = { sheet: { codes: string[]; expiresAt: Date; address: string } };

test("Anna makes twelve codes: they are shown once, and the database keeps hashes", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const browser = await browserOf(anna);
  const [path, params] = [`/omraden/${hagby.areaId}/koder`, { areaId: hagby.areaId }];
  const made = await browser.post(codes, path, { id: newId(), count: "12" }, params);
  expect(made.status).toBe(200);
  const { codes: shown, address } = (made.body as Made).sheet;
  expect(shown).toHaveLength(12);
  expect(shown.map(readHouseholdCode)).toEqual(shown);
  expect(address).toMatch(/^localhost:\d+\/ga-med$/);
  const { read, t } = db.store;
  const rows = await read.select().from(t.householdCode);
  expect(rows).toHaveLength(12);
  const days = (rows[0]!.expiresAt.getTime() - rows[0]!.createdAt.getTime()) / 86_400_000;
  expect(days).toBe(90);
  const kept = JSON.stringify([rows, await read.select().from(t.audit)]);
  for (const code of shown) expect(kept).not.toContain(code);
  const page = await browser.get(codes, path, params);
  expect(JSON.stringify(page.body)).not.toContain(shown[0]);
  expect(page.body).toMatchObject({ sheets: [{ counts: { free: 12, used: 0, waiting: 0 } }] });
});

test("the same form twice makes no new codes, and says so", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const browser = await browserOf(anna);
  const [path, params, form] = [
    `/omraden/${hagby.areaId}/koder`,
    { areaId: hagby.areaId },
    { id: newId(), count: "3" },
  ];
  const answers = await Promise.all([1, 2].map(() => browser.post(codes, path, form, params)));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect(answers.map((answer) => answer.body)).toContainEqual({ madeBefore: form.id });
  expect(await db.store.read.select().from(db.store.t.householdCode)).toHaveLength(3);
});

test.each(["0", "41", "-1", "1,5", "många", "", "99999999999999999999"])(
  "%j codes are refused beside the field",
  async (count) => {
    await using town = await hagbyTown();
    const { db, anna, hagby } = town;
    const browser = await browserOf(anna);
    const answer = await browser.post(codes, "/", { id: newId(), count }, { areaId: hagby.areaId });
    expect(answer.status).toBe(400);
    expect(errorsIn((answer.body as { reply: unknown }).reply).count).toHaveLength(1);
    expect(await db.store.read.select().from(db.store.t.householdCode)).toEqual([]);
  },
);

test("revoking ends the codes that nobody has taken; the second press changes nothing", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [first, second] = await codesFrom(anna, hagby.areaId, 3);
  await askToJoin(bjorn(first!));
  const may = await permitIn(anna, "household.invite", hagby.areaId);
  const sheetId = (await codeSheets(may))[0]!.sheetId;
  const browser = await browserOf(anna);
  const params = { areaId: hagby.areaId, sheetId };
  for (const _press of [1, 2]) {
    const answer = await browser.post(sheet, "/", {}, params);
    expect(answer.location).toBe(`/omraden/${hagby.areaId}/koder?aterkallade`);
  }
  expect(await codeSheets(may)).toMatchObject([{ counts: { free: 0, revoked: 2, waiting: 1 } }]);
  expect((await askToJoin(bjorn(second!, { email: "åsa@nora.example" }))).status).toBe(400);
  const { read, t } = db.store;
  expect(await read.select().from(t.joinRequest)).toHaveLength(1);
});

test("a sheet of another area does not exist here, nor does one that nobody made", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby, nora } = town;
  const eva = await personIn(db, "Eva Nord", "eva@nora.example");
  const eken = await areaIn(db, nora.municipality.id, "Eken", [eva]);
  await codesFrom(eva, eken.areaId);
  const sheetId = (await codeSheets(await permitIn(eva, "household.invite", eken.areaId)))[0]!.sheetId;
  const browser = await browserOf(anna);
  for (const wanted of [sheetId, newId(), "tampered"]) {
    expect((await browser.get(sheet, "/", { areaId: hagby.areaId, sheetId: wanted })).status).toBe(404);
    expect((await browser.post(sheet, "/", {}, { areaId: hagby.areaId, sheetId: wanted })).status).toBe(404);
  }
  const [untouched] = await db.store.read
    .select()
    .from(db.store.t.householdCode)
    .where(eq(db.store.t.householdCode.areaId, eken.areaId));
  expect(untouched!.revokedAt).toBeNull();
});

test("who may make codes: Anna until there is a contact, then the contact; no member, no officer, nobody in a closed area", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora, lindesberg } = town;
  const bo = await personIn(db, "Björn Ek", "bjorn@nora.example");
  const hagby = await areaIn(db, nora.municipality.id, "Hagby", [anna, bo]);
  const statusFor = async (person: typeof anna, areaId = hagby.areaId) =>
    (await (await browserOf(person)).post(codes, "/", { id: newId(), count: "1" }, { areaId })).status;
  expect([await statusFor(anna), await statusFor(bo)]).toEqual([200, 403]);
  expect([await statusFor(nora.police), await statusFor(lindesberg.police)]).toEqual([403, 404]);
  expect(await statusFor(anna, newId())).toBe(404);
  await contactIn(db, hagby.areaId, hagby.memberIds[bo.id]!, "contact", nora.police);
  expect([await statusFor(anna), await statusFor(bo)]).toEqual([403, 200]);
  await inStage(db, hagby.areaId, "closed");
  expect(await statusFor(bo)).toBe(403);
});
