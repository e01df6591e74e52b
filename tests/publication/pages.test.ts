import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { goesViaContact, hagbyAndEken, type Story } from "#tests/alerts/hagby";
import { send } from "#tests/alerts/wanted/neighbours";
import { browserOf } from "#tests/households/hagby";
import { pagePolicy } from "~/access/security-headers";
import { config } from "~/config.server";
import { indexSent } from "~/publication/index.server";
import * as page from "~/routes/kommuner.$kommun";
import * as atom from "~/routes/kommuner.$kommun.atom";
import * as json from "~/routes/kommuner.$kommun.json";
import * as frame from "~/routes/kommuner.$kommun.lista";
import * as fragment from "~/routes/kommuner.$kommun.utdrag";
import * as one from "~/routes/kommuner.$kommun.varningar.$alertId";
import * as cap from "~/routes/kommuner.$kommun.varningar.$alertId.cap";
import * as archive from "~/routes/omraden.$areaId.arkiv";
import { faultsOf, fetched, publish, withdraw } from "./publicity";

const nora = { kommun: "1884" };
const anybody = new Browser();
const titlesOn = async (query = "", params: Record<string, string> = nora) => {
  const { body } = await anybody.get(page, `/${query}`, params);
  return (body as { rows: { title: string }[] }).rows.map(({ title }) => title);
};

test("everybody reads what is marked as public; not drafts, not what is for members, nothing of other towns", async () => {
  await using story = await hagbyAndEken();
  const id = await publish(story, { title: "Lampor" });
  const secret = await send(story, { title: "Bara för oss" });
  expect(await titlesOn()).toEqual(["Lampor"]);
  expect(await titlesOn("", { kommun: "1885" })).toEqual([]);
  expect((await anybody.get(page, "/", { kommun: "9999" })).status).toBe(404);
  const read = async (alertId: string, kommun = "1884") => (await anybody.get(one, "/", { kommun, alertId })).status;
  expect([await read(id), await read(secret), await read(id, "1885"), await read("x")]).toEqual([200, 404, 404, 404]);
});

test("what was taken back says so on the page, in the feeds and in CAP, and stays findable", async () => {
  await using story = await hagbyAndEken();
  const id = await publish(story, { title: "Fel gata" });
  await withdraw(story, id, new Date("2027-02-03T10:00:00Z"));
  expect((await anybody.get(one, "/", { ...nora, alertId: id })).body).toMatchObject({
    withdrawnAt: new Date("2027-02-03T10:00:00Z"),
  });
  expect(await titlesOn("?sok=gata")).toEqual(["Fel gata"]);
  expect(await (await fetched(atom, nora)).text()).toContain("Återkallad: Tips: Fel gata");
  const message = await (await fetched(cap, { ...nora, alertId: id })).text();
  expect(message).toContain("<msgType>Cancel</msgType>");
  expect(await faultsOf(message)).toEqual([]);
});

test("words are found whatever their capitals, and å, ä and ö are letters of their own", async () => {
  await using story = await hagbyAndEken();
  await publish(story, { title: "RÅN på Ängsvägen", body: "Någon rånade en kiosk. Idé: gå två." });
  await publish(story, { title: "Ran på lager", body: "100 % rabatt_kod" });
  const found = async (words: string) =>
    (await titlesOn(`?sok=${encodeURIComponent(words)}`)).map((title) => title.slice(0, 3));
  expect(await found("rån")).toEqual(["RÅN"]);
  expect(await found("RÅN ÄNGSV")).toEqual(["RÅN"]);
  expect(await found("ran")).toEqual(["Ran"]);
  expect(await found("angsvagen")).toEqual([]);
  expect(await found("ide")).toEqual(["RÅN"]);
  expect(await found("idé kiosk")).toEqual(["RÅN"]);
  expect(await found("ra\u030an")).toEqual(["RÅN"]);
  expect(await found("%")).toHaveLength(2);
  expect(await found("rabatt_kod")).toEqual(["Ran"]);
  expect(await found("inget sådant")).toEqual([]);
  expect(await found(`${"å".repeat(5_000)}\0`)).toEqual([]);
});

test("two independent parsers read the feeds, and a reader that has them already gets 304", async () => {
  await using story = await hagbyAndEken();
  const id = await publish(story, { title: "Lås & lampor <nu>", body: 'Åsa sa: "lås".\n\nÖppna inte.' });
  const read = parseAtomFeed(await (await fetched(atom, nora)).text());
  expect(read.title).toEqual({ value: "Varningar och tips i Nora" });
  expect(read.entries).toMatchObject([
    {
      id: `${config.publicUrl}/kommuner/1884/varningar/${id}`,
      title: { value: "Tips: Lås &amp; lampor &lt;nu&gt;", type: "html" },
    },
  ]);
  expect(read.entries![0]!.links).toContainEqual(expect.objectContaining({ type: "application/cap+xml" }));
  const answer = await fetched(json, nora);
  const items = parseJsonFeed(await answer.clone().text()).items;
  expect(items).toMatchObject([
    { title: "Tips: Lås & lampor <nu>", url: `${config.publicUrl}/kommuner/1884/varningar/${id}` },
  ]);
  const etag = answer.headers.get("etag")!;
  expect((await fetched(json, nora, { "if-none-match": `W/${etag}, "x"` })).status).toBe(304);
  expect((await fetched(json, nora, { "if-none-match": '"x"' })).status).toBe(200);
  await publish(story, { title: "Nytt" });
  expect((await fetched(json, nora, { "if-none-match": etag })).status).toBe(200);
});

test("an empty town has valid feeds too", async () => {
  await using _story = await hagbyAndEken();
  expect(parseAtomFeed(await (await fetched(atom, nora)).text()).entries ?? []).toEqual([]);
  expect(parseJsonFeed(await (await fetched(json, nora)).text()).items ?? []).toEqual([]);
});

test("CAP carries both languages, the place in words and the municipality's code, and no point", async () => {
  await using story = await hagbyAndEken();
  const id = await publish(story, { title: "Lampor", place: "Hagby, norr om ån" });
  const message = await (await fetched(cap, { ...nora, alertId: id })).text();
  expect(await faultsOf(message)).toEqual([]);
  expect(message).toContain(
    "<areaDesc>Hagby, norr om ån</areaDesc><geocode><valueName>SCB</valueName><value>1884</value>",
  );
  expect(message).not.toMatch(/<polygon>|<circle>/);
});

test("the list for other sites has no script, may be framed by them alone, and carries people's words as text", async () => {
  await using story = await hagbyAndEken();
  await publish(story, { title: "<script>alert(1)</script>" });
  const framed = await fetched(frame, nora);
  const policy = framed.headers.get("content-security-policy")!;
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("default-src 'none'");
  expect(pagePolicy("n", false)).toContain("frame-ancestors 'self'");
  for (const text of [await framed.text(), await (await fetched(fragment, nora)).text()]) {
    expect(text).not.toMatch(/<script/i);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
  expect(framed.headers.getSetCookie()).toEqual([]);
});

const inArchive = async (story: Story, who: "anna" | "erik" | "bjorn", query = "") => {
  const answer = await (await browserOf(story.people[who])).get(archive, `/${query}`, { areaId: story.hagby.areaId });
  return answer.status === 200
    ? (answer.body as { rows: { title: string }[] }).rows.map(({ title }) => title)
    : answer.status;
};

test("members search what was sent to their area; what waits for the contact is not there, and others get 404", async () => {
  await using story = await hagbyAndEken();
  await send(story, { title: "Första snön" });
  await goesViaContact(story.db, story.hagby.areaId);
  await send(story, { title: "Andra snön", everyArea: false, areas: [story.hagby.areaId] });
  await indexSent();
  expect(await inArchive(story, "anna", "?sok=SNÖN")).toEqual([]);
  expect(await inArchive(story, "bjorn", `?sok=${encodeURIComponent("snön")}`)).toEqual(["Andra snön", "Första snön"]);
  expect(await inArchive(story, "erik")).toBe(404);
});
