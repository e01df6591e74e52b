import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { type Person, personIn, twoTowns } from "#tests/support/nora";
import { type OptOutKind, optOutToken } from "~/access/opt-out-token.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { stoppedKinds } from "~/people/opt-out.server";
import * as oneClick from "~/routes/avregistrera.$token";
import * as page from "~/routes/avregistrera.$token.bekrafta";
import { textsFor } from "~/texts/index";

type Town = Awaited<ReturnType<typeof twoTowns>>;
const words = textsFor("sv").people.optOut;

/** What a mail program sends: no cookie, no Origin, no language (RFC 8058 3.2). */
async function click(token: string, body: BodyInit = new URLSearchParams({ "List-Unsubscribe": "One-Click" })) {
  const request = new Request(`${config.publicUrl}/avregistrera/${token}`, { method: "POST", body });
  const answer = (await oneClick.action({ request, params: { token }, context: { nonce: "" } })) as Response;
  const type = answer.headers.get("content-type");
  return { status: answer.status, type, location: answer.headers.get("location"), text: await answer.text() };
}

const audited = async ({ db }: Town) =>
  (await db.store.read.select().from(db.store.t.audit)).filter(({ act }) => act === "letter.optOut");
const annaIn = ({ db }: Town): Promise<Person> => personIn(db, "Anna Lindqvist", "anna@nora.example");
const choose = (browser: Browser, token: string, vill: "ja" | "nej") =>
  browser.post(page, `/avregistrera/${token}/bekrafta`, { vill }, { token });
const look = (browser: Browser, token: string, query = "") =>
  browser.get(page, `/avregistrera/${token}/bekrafta${query}`, { token });

test("one click in Anna's mail program stops tips, and nothing else, however often it clicks", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const token = optOutToken(anna.id, "tip");
  for (let times = 0; times < 3; times++)
    expect(await click(token)).toEqual({
      status: 200,
      type: "text/plain; charset=utf-8",
      location: null,
      text: words.received,
    });
  expect(await stoppedKinds(anna.id)).toEqual(["tip"]);
  expect(await audited(town)).toMatchObject([
    { actorId: null, objectId: anna.id, detail: JSON.stringify({ kind: "tip", wanted: false }) },
  ]);
});

test("a mail program may send the click as multipart form, with a line break", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const body = new FormData();
  body.append("List-Unsubscribe", "One-Click\r\n");
  expect((await click(optOutToken(anna.id, "notice"), body)).status).toBe(200);
  expect(await stoppedKinds(anna.id)).toEqual(["notice"]);
});

test("two clicks at once are one", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const token = optOutToken(anna.id, "tip");
  const answers = await Promise.all([click(token), click(token), click(token)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await stoppedKinds(anna.id)).toEqual(["tip"]);
  expect(await audited(town)).toHaveLength(1);
});

test("wrong tokens and people who are gone get the same answer, and nothing is written", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const right = await click(optOutToken(anna.id, "tip"));
  const forged = optOutToken(anna.id, "warning").replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  for (const token of [forged, "x", optOutToken(newId(), "tip")]) expect(await click(token)).toEqual(right);
  expect(await stoppedKinds(anna.id)).toEqual(["tip"]);
  expect(await audited(town)).toHaveLength(1);
});

test("a post that does not ask for it stops nothing", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const token = optOutToken(anna.id, "tip");
  for (const body of ["", "List-Unsubscribe=no", "x=y", new FormData(), new Blob(["{}"], { type: "application/json" })])
    expect((await click(token, body)).status).toBe(400);
  expect(await stoppedKinds(anna.id)).toEqual([]);
});

test("opening the address changes nothing and leads to the page", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const token = optOutToken(anna.id, "tip");
  const browser = new Browser();
  const opened = await browser.get(oneClick, `/avregistrera/${token}`, { token });
  expect(opened).toMatchObject({ status: 302, location: `/avregistrera/${token}/bekrafta` });
  expect((await look(browser, token)).body).toEqual({ kind: "tip", stopped: [], resumed: false });
  expect(await stoppedKinds(anna.id)).toEqual([]);
});

test("on the page Anna stops tips, changes her mind, and warnings never stop coming", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const token = optOutToken(anna.id, "tip");
  const browser = new Browser();
  for (let times = 0; times < 2; times++)
    expect(await choose(browser, token, "nej")).toMatchObject({ location: `/avregistrera/${token}/bekrafta` });
  expect((await look(browser, token)).body).toMatchObject({ stopped: ["tip"] });
  expect(await choose(browser, token, "ja")).toMatchObject({ location: `/avregistrera/${token}/bekrafta?igen` });
  expect((await look(browser, token, "?igen")).body).toEqual({ kind: "tip", stopped: [], resumed: true });
  expect(await audited(town)).toHaveLength(2);
});

test("each kind has a link of its own", async () => {
  await using town = await twoTowns();
  const anna = await annaIn(town);
  const kinds: OptOutKind[] = ["tip", "warning"];
  for (const kind of kinds) await click(optOutToken(anna.id, kind));
  expect((await stoppedKinds(anna.id)).sort()).toEqual(kinds);
  expect(await choose(new Browser(), optOutToken(anna.id, "warning"), "ja")).toMatchObject({ status: 302 });
  expect(await stoppedKinds(anna.id)).toEqual(["tip"]);
});

test("the page of a wrong link says so", async () => {
  await using _town = await twoTowns();
  expect(await look(new Browser(), "fel")).toMatchObject({ status: 404, body: { kind: null } });
  expect(await choose(new Browser(), "fel", "nej")).toMatchObject({ status: 302 });
});
