import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Browser } from "#tests/access/browser";
import { browserOf, type HagbyTown, hagbyTown } from "#tests/households/hagby";
import { contactIn, longAgo, personIn } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { type TableName, tableNames } from "~/db/references";
import * as copy from "~/routes/min-sida.kopia.fil";
import * as erase from "~/routes/min-sida.radera";
import * as sharing from "~/routes/min-sida.synlighet";

/** Anna with a trace in many tables: contact, phone, an answer, a list, a letter, an invitation elsewhere. */
async function annaEverywhere(town: HagbyTown) {
  const { db, anna, hagby, nora } = town;
  const { t, tx } = db.store;
  const memberId = hagby.memberIds[anna.id]!;
  await contactIn(db, hagby.areaId, memberId, "contact", nora.police);
  const by = { createdAt: longAgo };
  await tx(async (w) => {
    await w.update(t.person).set({ phone: "070-555 66 77" }).where(eq(t.person.id, anna.id));
    await w.update(t.application).set({ worries: "Annas oro" });
    await w.insert(t.optOut).values({ id: newId(), personId: anna.id, kind: "tip", at: longAgo });
    await w.insert(t.memberVisibility).values({ id: newId(), memberId, showName: true, changedAt: longAgo });
    const letter = {
      id: newId(),
      kind: "notice",
      locale: "sv" as const,
      subject: "Hej Anna",
      text: "Annas brev",
      html: "",
      ...by,
    };
    await w.insert(t.letter).values({ ...letter, expiresAt: longAgo });
    await w
      .insert(t.delivery)
      .values({ letterId: letter.id, personId: anna.id, state: "queued", dueAt: longAgo, attempts: 0 });
    const invited = {
      id: newId(),
      areaId: hagby.areaId,
      personId: anna.id,
      invitedBy: nora.police.id,
      tokenHash: "hemlig",
      ...by,
    };
    await w
      .insert(t.invitation)
      .values({ ...invited, street: "Annagatan", number: "3", apartment: "", expiresAt: longAgo });
  });
  return { memberId };
}

async function fetchCopy(browser: Browser): Promise<Record<string, string>> {
  const cookie = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  const request = new Request("http://localhost/min-sida/kopia/fil", { headers: { cookie } });
  const answer = await copy.loader({ request, params: {}, context: {} } as never);
  const files = unzipSync(new Uint8Array(await (answer as Response).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("Anna's copy has all that is hers, to read and for machines, no secrets and nobody else", async () => {
  await using town = await hagbyTown();
  const { db, anna, nora, hagby } = town;
  await annaEverywhere(town);
  const bjorn = await personIn(db, "Björn Ek", "bjorn@nora.example");
  const { t, tx } = db.store;
  const home = {
    id: newId(),
    areaId: hagby.areaId,
    kind: "joined" as const,
    street: "Hagbyvägen",
    number: "9",
    apartment: "",
  };
  await tx(async (w) => {
    await w.insert(t.household).values({ ...home, createdAt: longAgo });
    await w
      .insert(t.member)
      .values({ id: newId(), personId: bjorn.id, householdId: home.id, areaId: hagby.areaId, joinedAt: longAgo });
  });
  const files = await fetchCopy(await browserOf(anna));
  const data = JSON.parse(files["data.json"]!) as Partial<Record<TableName, Record<string, unknown>[]>>;
  expect(data.person).toMatchObject([{ name: "Anna Lindqvist", email: "anna@nora.example", phone: "070-555 66 77" }]);
  expect(data.household).toMatchObject([{ street: "Hagbyvägen", number: "1" }]);
  expect(data.application).toMatchObject([{ worries: "Annas oro" }]);
  expect(data.letter).toMatchObject([{ subject: "Hej Anna" }]);
  for (const name of ["contact", "optOut", "memberVisibility", "delivery", "invitation", "session", "member"] as const)
    expect(data[name], name).toHaveLength(1);
  const all = Object.values(files).join("\n");
  expect(all).not.toMatch(/Björn|bjorn@|hemlig/);
  expect(all).not.toContain(nora.police.id);
  expect(files["las-mig.html"]).toContain("<dt>Telefon</dt><dd>070-555 66 77</dd>");
  expect(files["csv/person.csv"]).toContain("anna@nora.example");
});

const dump = async ({ db }: HagbyTown) => {
  const { read, t } = db.store;
  return JSON.stringify(
    await Promise.all(tableNames.map(async (name) => [name, await read.select().from(t[name] as never)])),
  );
};

test("erased, nothing of Anna is left in any table, her post is handed over, and she is signed out", async () => {
  await using town = await hagbyTown();
  await annaEverywhere(town);
  const { db, anna, hagby } = town;
  const browser = await browserOf(anna);
  expect((await browser.post(erase, "/min-sida/radera", {})).status).toBe(400);
  expect(await dump(town)).toContain("anna@nora.example");
  const { location } = await browser.post(erase, "/min-sida/radera", { sure: "ja" });
  expect(location).toBe("/raderad");
  expect(await dump(town)).not.toMatch(/anna@nora|Lindqvist|555 66 77|Annas|Annagatan|Hej Anna/);
  const { read, t } = db.store;
  const [member] = await read.select().from(t.member).where(eq(t.member.personId, anna.id));
  expect(member).toMatchObject({ householdId: null, areaId: hagby.areaId });
  expect(member!.leftAt).not.toBeNull();
  expect(await read.$count(t.session)).toBe(0);
  const [contact] = await read.select().from(t.contact);
  expect(contact!.releasedAt).not.toBeNull();
  const audit = await read.select().from(t.audit).where(eq(t.audit.actorId, anna.id));
  expect(audit.map(({ act }) => act)).toEqual(["self.choose"]);
  expect((await browser.post(erase, "/min-sida/radera", { sure: "ja" })).status).toBe(401);
});

test("Karin has a post, and is not erased while she has it", async () => {
  await using town = await hagbyTown();
  const karin = await browserOf(town.nora.coordinator);
  const answer = await karin.post(erase, "/min-sida/radera", { sure: "ja" });
  expect(answer.status).toBe(409);
  expect(await dump(town)).toContain("Karin Kommun");
});

test("Anna shows her neighbours what she ticks and nothing else; another's membership is not hers to show", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby, nora } = town;
  const memberId = hagby.memberIds[anna.id]!;
  const browser = await browserOf(anna);
  const { read, t } = db.store;
  const { body } = await browser.get(sharing, "/min-sida/synlighet");
  expect(body).toEqual({ sharing: [{ memberId, area: "Hagby", shown: [] }] });
  await browser.post(sharing, "/min-sida/synlighet", { memberId, shown: ["showName", "showPhone"] });
  await browser.post(sharing, "/min-sida/synlighet", { memberId, shown: ["showName"] });
  const rows = await read.select().from(t.memberVisibility);
  expect(rows).toMatchObject([{ memberId, showName: true, showPhone: false, showEmail: false, showAddress: false }]);
  await (await browserOf(nora.police)).post(sharing, "/min-sida/synlighet", { memberId, shown: ["showEmail"] });
  expect(await read.select().from(t.memberVisibility)).toEqual(rows);
  expect((await browser.post(sharing, "/min-sida/synlighet", { memberId, shown: "showDoor" })).status).toBe(302);
});
