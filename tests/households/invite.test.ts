import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { browserOf, inStage, kindsFor, lettersTo, personWith } from "#tests/households/hagby";
import { actorFor, type Person } from "#tests/support/nora";
import { newId } from "~/db/ids";
import { invitationLifetime } from "~/households/invite.server";
import * as answer from "~/routes/ga-med.inbjudan.$link";
import * as invite from "~/routes/omraden.$areaId.bjud-in";
import { type Groups, twoGroups } from "./town-of-groups";

const email = "sixten@nora.example";
const form = (more: Record<string, string> = {}) => {
  return { id: newId(), name: "Sixten Ås", email, street: "Hagbyvägen", number: "41", apartment: "", ...more };
};
const send = async (town: Groups, by: Person, fields: Record<string, string>) =>
  (await browserOf(by)).post(invite, "/", fields, { areaId: town.hagby.areaId });
const linkTo = async (town: Groups, to = email) =>
  (await lettersTo(town.db, to)).at(-1)!.values.link!.split("/").at(-1)!;
const says = (link: string, svar: string) => new Browser().post(answer, "/", { svar }, { link });

test("Björn invites Sixten, who is nothing until he says yes himself; then he is a member, welcome, and his yes is kept", async () => {
  await using town = await twoGroups();
  const { db, bjorn, hagby, bjornsId } = town;
  const { read, t } = db.store;
  const sent = form();
  for (const _press of [1, 2])
    expect((await send(town, bjorn, sent)).location).toBe(`/omraden/${hagby.areaId}/bjud-in?skickad`);
  expect((await lettersTo(db, email)).map(({ kind }) => kind)).toEqual(["invitation"]);
  const sixten = (await personWith(db, email))!;
  expect(await read.select().from(t.member).where(eq(t.member.personId, sixten.id))).toEqual([]);
  const link = await linkTo(town);
  const seen = await new Browser().get(answer, "/", { link });
  expect(seen.body).toMatchObject({ state: "open", from: "Björn Ek", area: "Hagby", listed: { number: "41" } });
  expect(await read.select().from(t.member).where(eq(t.member.personId, sixten.id))).toEqual([]);
  for (const _press of [1, 2]) await says(link, "ja");
  expect((await actorFor(sixten)).areas).toEqual([{ areaId: hagby.areaId, role: "member" }]);
  const [home] = await read.select().from(t.household).where(eq(t.household.number, "41"));
  expect(home).toMatchObject({ kind: "joined", contactId: bjornsId });
  expect(await kindsFor(db, sixten)).toEqual(["invitation", "joinApproved"]);
  const { text } = (await lettersTo(db, email)).at(-1)!;
  for (const said of ["Tack för ditt ja.", "Ditt kontaktombud är Björn Ek.", "kommer till den här adressen"])
    expect(text).toContain(said);
  const [proof] = await read.select().from(t.invitation);
  expect(proof).toMatchObject({ outcome: "accepted", personId: sixten.id, invitedBy: bjorn.id });
  expect(proof!.answeredAt).toBeInstanceOf(Date);
});

test("a no forgets him at once, and the link is over", async () => {
  await using town = await twoGroups();
  const { db, bjorn } = town;
  await send(town, bjorn, form());
  const link = await linkTo(town);
  await says(link, "nej");
  expect(await personWith(db, email)).toBeUndefined();
  expect((await new Browser().get(answer, "/", { link })).body).toEqual({ state: "over" });
  await says(link, "ja");
  const { read, t } = db.store;
  expect(await read.select().from(t.invitation)).toEqual([]);
  expect(await read.select().from(t.member)).toHaveLength(5);
});

test("withdrawn, too old, forged, or in a closed area, a link opens nothing", async () => {
  for (const why of ["withdrawn", "old", "forged", "closed"] as const) {
    await using town = await twoGroups();
    const { db, bjorn, hagby } = town;
    const { t, tx, read } = db.store;
    const sent = form();
    await send(town, bjorn, sent);
    const link = why === "forged" ? "x".repeat(43) : await linkTo(town);
    if (why === "withdrawn") await send(town, bjorn, { aterkalla: sent.id });
    const past = { expiresAt: new Date(Date.now() - invitationLifetime) };
    if (why === "old") await tx((w) => w.update(t.invitation).set(past));
    if (why === "closed") await inStage(db, hagby.areaId, "closed");
    await says(link, "ja");
    expect(await read.select().from(t.member)).toHaveLength(5);
  }
});

test("whoever is a member gets that told by letter, and Björn cannot see the difference", async () => {
  await using town = await twoGroups();
  const { db, bjorn, eva, hagby } = town;
  const { body, location } = await send(town, bjorn, form({ email: eva.email }));
  expect([body, location]).toEqual(["", `/omraden/${hagby.areaId}/bjud-in?skickad`]);
  expect(await kindsFor(db, eva)).toEqual(["joinAlready"]);
});

test("the same neighbour gets five letters a day at most; what is missing is said beside its field", async () => {
  await using town = await twoGroups();
  for (let n = 0; n < 5; n++) expect((await send(town, town.bjorn, form())).status).toBe(302);
  expect((await send(town, town.bjorn, form())).status).toBe(429);
  const wrong: Record<string, string>[] = [{ name: "" }, { email: "sixten" }, { street: "" }, { number: "tolv" }];
  for (const broken of wrong) {
    const { status, body } = await send(town, town.bjorn, form(broken));
    expect([status, Object.keys((body as { error: object }).error)]).toEqual([400, Object.keys(broken)]);
  }
});

test("members, officers and other towns invite nobody, and withdraw nothing of others", async () => {
  await using town = await twoGroups();
  const { db, bjorn, eva, nora, lindesberg } = town;
  const sent = form();
  await send(town, bjorn, sent);
  const statuses = await Promise.all(
    [eva, nora.police, lindesberg.police].map(async (by) => (await send(town, by, { aterkalla: sent.id })).status),
  );
  expect(statuses).toEqual([403, 403, 404]);
  const { read, t } = db.store;
  expect(await read.select().from(t.invitation)).toHaveLength(1);
});
