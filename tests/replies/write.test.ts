import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { queuedFor } from "#tests/support/letters";
import { replyToken } from "~/access/reply-token.server";
import { newId } from "~/db/ids";
import * as inboxPage from "~/routes/skrivbord.svar";
import * as ticketPage from "~/routes/skrivbord.svar.$ticketId";
import * as choosePage from "~/routes/svara.$token";
import * as writePage from "~/routes/svara.$token.$way";
import * as sentPage from "~/routes/svara.$token.tack";
import { asks, browserOf, inbox, saw, ticket, tokenOf, van, warnedHagby } from "./hagby";

const statusOf = async (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (thrown: unknown) => (thrown as Response).status,
  );

test("Anna tells by the letter's button what she saw: it lies on the desk with time, place and behaviour", async () => {
  await using town = await warnedHagby();
  const [anna, token] = [new Browser(), tokenOf(town, town.anna)];
  const chosen = await anna.get(choosePage, `/svara/${token}`, { token });
  expect(chosen).toMatchObject({ status: 200, body: { right: { title: "Inbrott i verkstad i Hagby" } } });
  const at = `/svara/${token}/sag-nagot`;
  const params = { token, way: "sag-nagot" };
  const { body } = await anna.get(writePage, at, params);
  const { id } = body as { id: string };
  const posted = await anna.post(writePage, at, { id, ...van }, params);
  expect(posted).toMatchObject({ status: 302, location: `/svara/${token}/tack` });
  expect(await inbox(town)).toMatchObject([{ kind: "saw", state: "new", isUrgent: false }]);
  expect(await ticket(town)).toMatchObject({ writer: { name: "Anna Lindqvist", areas: ["Hagby"] }, messages: [van] });
});

test("looking at the pages changes nothing, and a second click sends nothing twice", async () => {
  await using town = await warnedHagby();
  const [anna, token] = [new Browser(), tokenOf(town, town.anna)];
  for (const way of ["sag-nagot", "drabbad", "fraga", "inte-for-mig"])
    expect((await anna.get(writePage, `/svara/${token}/${way}`, { token, way })).status).toBe(200);
  expect((await anna.get(sentPage, `/svara/${token}/tack`, { token })).status).toBe(200);
  expect(await inbox(town)).toEqual([]);
  const id = newId();
  for (const _ of [1, 2]) expect(await asks(town, town.anna, "Är det lugnt nu?", id)).toBe("sent");
  expect((await ticket(town)).messages).toHaveLength(1);
});

test("what is missing or too long is told beside its field, and what was typed stays", async () => {
  await using town = await warnedHagby();
  const [anna, token] = [new Browser(), tokenOf(town, town.anna)];
  const params = { token, way: "sag-nagot" };
  const fields = { id: newId(), seenWhen: "i går", text: "x".repeat(5_001) };
  const { status, body } = await anna.post(writePage, `/svara/${token}/sag-nagot`, fields, params);
  const { error, initialValue } = body as { error: Record<string, string[]>; initialValue: Record<string, string> };
  expect(status).toBe(400);
  expect(Object.keys(error).sort()).toEqual(["seenWhere", "text"]);
  expect(initialValue.seenWhen).toBe("i går");
  expect(await inbox(town)).toEqual([]);
});

test("nobody answers by a link that is not ours, or for somebody who has left", async () => {
  await using town = await warnedHagby();
  const token = tokenOf(town, town.anna);
  const forged = [token.slice(0, -1), `${token}x`, token.replace(/^./, (c) => (c === "A" ? "B" : "A")), ""];
  const nobody = new Browser();
  const post = (word: string) =>
    nobody.post(writePage, `/svara/${word}/fraga`, { id: newId(), text: "Hej?" }, { token: word, way: "fraga" });
  const erased = replyToken({ alertId: town.alertId, personId: newId() });
  for (const word of [...forged, erased, replyToken({ alertId: newId(), personId: town.anna.id })]) {
    expect((await nobody.get(choosePage, `/svara/${word}`, { token: word })).status, word).toBe(404);
    expect((await post(word)).status, word).toBe(404);
  }
  expect((await nobody.get(writePage, `/svara/${token}/annat`, { token, way: "annat" })).status).toBe(404);
  expect(await inbox(town)).toEqual([]);
});

test("who writes of a knife is shown 112, and lies on top of the desk with a letter to the officers", async () => {
  await using town = await warnedHagby();
  await asks(town, town.bjorn, "När är nästa möte?");
  const [anna, token] = [new Browser(), tokenOf(town, town.anna)];
  const fields = { id: newId(), text: "Det pågår nu, han har en kniv!" };
  const posted = await anna.post(writePage, `/svara/${token}/fraga`, fields, { token, way: "fraga" });
  expect(posted.location).toBe(`/svara/${token}/tack?bradskande`);
  expect((await anna.get(sentPage, posted.location!, { token })).body).toMatchObject({ urgent: true });
  expect((await inbox(town)).map((row) => row.isUrgent)).toEqual([true, false]);
  const subjects = (await queuedFor(town.db, town.nora.police)).map((letter) => letter.subject);
  expect(subjects).toEqual([
    "Svar på: Inbrott i verkstad i Hagby",
    "Kan vara bråttom, svar på: Inbrott i verkstad i Hagby",
  ]);
});

test("ten answers wait and the officers have one letter; what was written stands in none", async () => {
  await using town = await warnedHagby();
  await saw(town, town.anna);
  await asks(town, town.anna, "Och en fråga.");
  await asks(town, town.bjorn, "Jag undrar också.");
  for (const who of [town.nora.police, town.nora.coordinator]) {
    const letters = await queuedFor(town.db, who);
    expect(letters.map((letter) => letter.kind)).toEqual(["replyArrived"]);
    expect(letters[0]!.text).not.toContain(van.text);
  }
  expect(await queuedFor(town.db, town.lindesberg.police)).toEqual([]);
});

test("a second question goes into the same ticket; after ten in a day no more is taken, and it is said", async () => {
  await using town = await warnedHagby();
  for (let n = 1; n <= 10; n++) expect(await asks(town, town.anna, `Fråga ${n}`)).toBe("sent");
  expect(await inbox(town)).toHaveLength(1);
  expect(await asks(town, town.anna, "En till")).toBe("tooMany");
  const token = tokenOf(town, town.anna);
  const fields = { id: newId(), text: "En till" };
  const { status, body } = await new Browser().post(writePage, "/svara/x/fraga", fields, { token, way: "fraga" });
  expect([status, JSON.stringify(body)]).toEqual([429, expect.stringContaining("ring 112")]);
  expect(await asks(town, town.bjorn, "Björn får skriva")).toBe("sent");
});

test("a contact, a member and a resident find no answers; the neighbouring municipality neither", async () => {
  await using town = await warnedHagby();
  await saw(town, town.anna);
  const { id } = await ticket(town);
  const { asa, bjorn, nora, lindesberg } = town;
  for (const who of [asa, bjorn, town.anna, lindesberg.police, lindesberg.coordinator, nora.admin]) {
    const browser = await browserOf(who);
    const expected = who === nora.admin ? 403 : 404;
    expect((await browser.get(ticketPage, `/skrivbord/svar/${id}`, { ticketId: id })).status, who.name).toBe(expected);
    expect((await browser.get(inboxPage, "/skrivbord/svar?kommun=1884")).status, who.name).toBe(expected);
    const taken = await browser.post(ticketPage, `/skrivbord/svar/${id}`, { intent: "take" }, { ticketId: id });
    expect(taken.status, who.name).toBe(expected);
  }
  expect(await statusOf(ticket(town, newId()))).toBe(404);
});
