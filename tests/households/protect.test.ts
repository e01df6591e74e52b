import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  bjorn,
  browserOf,
  codesFrom,
  joined,
  knownBrowser,
  lettersTo,
  permitIn,
  personWith,
} from "#tests/households/hagby";
import { actorFor, type Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { approveJoin } from "~/households/approve-join.server";
import { redacted } from "~/households/redact";
import * as join from "~/routes/ga-med";
import * as confirm from "~/routes/ga-med.bekrafta";
import * as mine from "~/routes/min-sida";
import * as area from "~/routes/omraden.$areaId";
import * as request from "~/routes/omraden.$areaId.anslutningar.$requestId";
import * as neighbours from "~/routes/omraden.$areaId.grannar";
import * as list from "~/routes/omraden.$areaId.hushall";
import * as share from "~/routes/omraden.$areaId.hushall.fordela";
import * as spread from "~/routes/omraden.$areaId.hushall.tackning";
import * as contacts from "~/routes/omraden.$areaId.kontaktombud";
import * as protect from "~/routes/omraden.$areaId.skydda";
import * as successor from "~/routes/omraden.$areaId.uppdrag.eftertradare";
import { type Groups, twoGroups } from "./town-of-groups";

/** Sixten joined with his code on Smultronstigen 47, like anybody; then he is given a protected identity. */
async function withSixten() {
  const town = await twoGroups();
  const { db, bjorn: contact, hagby } = town;
  const [code] = await codesFrom(contact, hagby.areaId);
  const home = { name: "Sixten Åkerblad", email: "sixten@nora.example", street: "Smultronstigen", number: "47" };
  const requestId = await joined(db, bjorn(code!, { ...home, apartment: "1102" }));
  await approveJoin(await permitIn(contact, "join.decide", hagby.areaId), requestId);
  const sixten = (await personWith(db, home.email))!;
  const { t, tx, read } = db.store;
  const [row] = await read.select().from(t.member).where(eq(t.member.personId, sixten.id));
  const seen = { showName: true, showAddress: true, showPhone: true };
  await tx((w) =>
    w.insert(t.memberVisibility).values({ id: newId(), memberId: row!.id, ...seen, changedAt: new Date() }),
  );
  return { ...town, sixten, requestId };
}

/** The flat's number stands for itself: ids and hashes have such digits within. */
const secret = /Smultronstigen|Sixten|Åkerblad|"47"|(?<![\w-])1102(?![\w-])/;

/** Every row of every table. */
async function everything({ db }: Groups): Promise<string> {
  const { t, read } = db.store;
  const tables = Object.values(t) as (typeof t.person)[];
  return JSON.stringify(await Promise.all(tables.map((table) => read.select().from(table))));
}

const protects = async (town: Groups, who: Person, alias: string) =>
  (await browserOf(who)).post(protect, "/", { alias }, { areaId: town.hagby.areaId });

test("once protected, the address and the name are nowhere in the database, the letters included; the e-mail is", async () => {
  await using town = await withSixten();
  expect(await everything(town)).toMatch(secret);
  expect((await lettersTo(town.db, town.bjorn.email))[0]!.text).toMatch(/Smultronstigen 47, lgh 1102/);
  for (const _press of [1, 2]) expect((await protects(town, town.sixten, "Lönnen")).status).toBe(302);
  const all = await everything(town);
  expect(all.match(secret)).toBeNull();
  expect(all).toContain("sixten@nora.example");
  const arrived = (await lettersTo(town.db, town.bjorn.email))[0]!;
  expect(arrived.subject).toBe("Lönnen vill gå med i Hagby");
  expect(arrived.text).toContain("Lönnen");
});

test("no page shows more than the alias to anybody, and no list of neighbours even that", async () => {
  await using town = await withSixten();
  const { anna, bjorn: contact, asa, nora, sixten, hagby, requestId } = town;
  await protects(town, sixten, "Lönnen");
  const pages = { mine, area, list, share, spread, contacts, successor, request, protect };
  for (const who of [anna, contact, asa, nora.police, nora.coordinator, sixten]) {
    const browser = await browserOf(who);
    for (const [name, page] of Object.entries(pages)) {
      const { status, body } = await browser.get(page, "/", { areaId: hagby.areaId, requestId });
      if (status === 200 && name !== "mine")
        expect(JSON.stringify(body), `${name} for ${who.name}`).not.toMatch(secret);
    }
    const shown = await browser.post(neighbours, "/", {}, { areaId: hagby.areaId });
    expect(JSON.stringify(shown.body)).not.toMatch(/Lönnen|Sixten|Smultron/);
  }
  const listed = await (await browserOf(contact)).get(list, "/", { areaId: hagby.areaId });
  expect(JSON.stringify(listed.body)).toContain("Lönnen");
  expect(JSON.stringify((await (await browserOf(sixten)).get(mine, "/")).body)).not.toMatch(/Smultron|"47"/);
});

test("the alias must not tell who or where, nor be another's; empty and endless are told beside the field", async () => {
  await using town = await withSixten();
  const { sixten, eva, anna } = town;
  for (const telling of ["Sixtens hus", "åkerblad", "Vid smultronstigen"])
    expect((await protects(town, sixten, telling)).status).toBe(409);
  for (const wrong of ["", " ", "x".repeat(200)]) expect((await protects(town, sixten, wrong)).status).toBe(400);
  expect((await protects(town, eva, "Lönnen")).status).toBe(302);
  expect((await protects(town, sixten, "lönnen")).status).toBe(409);
  expect((await protects(town, anna, "Boken")).status).toBe(302);
});

test("officers, other towns and strangers protect nobody's household", async () => {
  await using town = await withSixten();
  const { nora, lindesberg } = town;
  const statuses = [nora.police, nora.coordinator, lindesberg.police].map(
    async (who) => (await protects(town, who, "Lönnen")).status,
  );
  expect(await Promise.all(statuses)).toEqual([403, 403, 404]);
  expect(await everything(town)).toMatch(secret);
});

test("with a code one joins without an address: the contact sees the alias, and the household is a member like others", async () => {
  await using town = await twoGroups();
  const { db, bjorn: contact, hagby, bjornsId } = town;
  const codes = await codesFrom(contact, hagby.areaId, 2);
  for (const [at, code] of codes.entries()) {
    const browser = knownBrowser();
    const email = `okand${at}@nora.example`;
    const form = { id: newId(), code, name: "Lönnen", email, street: "Smultronstigen", number: "47" };
    await browser.post(join, "/ga-med?skyddad", form);
    await browser.post(confirm, "/ga-med/bekrafta", { code: (await lettersTo(db, email)).at(-1)!.values.code! });
    const asked = await (await browserOf(contact)).get(request, "/", { areaId: hagby.areaId, requestId: form.id });
    expect(asked.body).toMatchObject({ request: { name: "Lönnen", alias: "Lönnen", street: "", home: null } });
    await approveJoin(await permitIn(contact, "join.decide", hagby.areaId), form.id);
    expect((await actorFor((await personWith(db, email))!)).areas).toEqual([{ areaId: hagby.areaId, role: "member" }]);
  }
  expect(await everything(town)).not.toMatch(/Smultronstigen|"47"/);
  const { read, t } = db.store;
  const homes = (await read.select().from(t.household).orderBy(t.household.alias)).filter(({ alias }) => alias);
  expect(homes.map(({ alias, contactId }) => [alias, contactId])).toEqual([
    ["Lönnen", bjornsId],
    ["Lönnen 2", bjornsId],
  ]);
});

test("words are taken out of a text over line breaks too, and only as whole words", () => {
  const words = ["Hagbyvägen 12", "Åsa Öberg"];
  const text = "Åsa\nÖberg bor på Hagbyvägen\n12, lgh 1102. Hagbyvägen 120 är en annan; ÅSA ÖBERG.";
  expect(redacted(text, words, "Lönnen")).toBe("Lönnen bor på Lönnen. Hagbyvägen 120 är en annan; Lönnen.");
  expect(redacted("A (B) [C]", ["(B)"], "Lönnen")).toBe("A Lönnen [C]");
});
