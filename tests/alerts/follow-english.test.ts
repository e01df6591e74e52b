import { expect, test } from "vitest";
import { browserOf } from "#tests/households/hagby";
import { fetched, publish } from "#tests/publication/publicity";
import { queuedFor } from "#tests/support/letters";
import { signedIn } from "#tests/support/signed-in";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { alertFor } from "~/alerts/read.server";
import { writeWeekly } from "~/alerts/weekly/write.server";
import { newId } from "~/db/ids";
import * as cap from "~/routes/kommuner.$kommun.varningar.$alertId.cap";
import * as route from "~/routes/varningar.$alertId.folj-upp";
import { hagbyAndEken, neighbour, officer, type Story } from "./hagby";
import { choose } from "./wanted/neighbours";

const english = { titleEn: "This is what came of it", bodyEn: "The boat has been found." };
const swedish = { followUp: "outcome", title: "Det här blev det", body: "Båten är hittad." };

const notice = (story: Story, changed = {}) =>
  publish(story, { kind: "notice", title: "Båt borta", titleEn: "Boat gone", bodyEn: "A boat is gone.", ...changed });

/** Petra posts the form. */
async function posts(story: Story, first: string, words: Record<string, string>) {
  const petra = await browserOf(story.nora.police);
  petra.cookies.set("session", (await signedIn(story.nora.police.id, true)).split("=")[1]!);
  return petra.post(route, `/varningar/${first}/folj-upp`, words, { alertId: first });
}

/** Petra tells what came of it, and sends it. */
async function tells(story: Story, first: string, words: Record<string, string>) {
  const id = newId();
  expect(await posts(story, first, { id, ...swedish, ...words })).toMatchObject({ location: `/varningar/${id}` });
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  return id;
}

test("Emily gets the outcome in English and Anna in Swedish: in the letter, on its page and on that of the first one", async () => {
  await using story = await hagbyAndEken();
  const { anna, emily } = story.people;
  const first = await notice(story, { placeEn: "By the lake" });
  const id = await tells(story, first, english);
  const emilys = (await queuedFor(story.db, emily)).at(-1)!;
  expect(emilys).toMatchObject({ locale: "en", subject: expect.stringContaining("Boat gone") });
  expect(emilys.text).toContain("The boat has been found.");
  expect(emilys.text).toContain("By the lake");
  expect(emilys.text).not.toContain("Båten är hittad.");
  const annas = (await queuedFor(story.db, anna)).at(-1)!.text;
  expect([annas.includes("Båten är hittad."), annas.includes("found")]).toEqual([true, false]);
  const reads = await neighbour(emily, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(reads, id)).told).toMatchObject({ title: english.titleEn, lang: "en" });
  const { thread } = await alertPageInArea(reads, first);
  expect(thread.map(({ title, lang }) => [title, lang])).toEqual([
    ["Boat gone", "en"],
    [english.titleEn, "en"],
  ]);
  const swedishReader = await neighbour(anna, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(swedishReader, first)).thread[1]).toMatchObject({ title: swedish.title, lang: "sv" });
});

test("where no English was written Emily gets the Swedish, and is told so", async () => {
  await using story = await hagbyAndEken();
  const first = await notice(story);
  const id = await tells(story, first, {});
  const { text } = (await queuedFor(story.db, story.people.emily)).at(-1)!;
  expect(text).toContain("have written what follows in Swedish");
  expect(text).toContain("Båten är hittad.");
  const reads = await neighbour(story.people.emily, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(reads, first)).thread.map(({ id: one, lang }) => [one, lang])).toEqual([
    [first, "en"],
    [id, "sv"],
  ]);
});

test("who reads weekly reads it in their language too", async () => {
  await using story = await hagbyAndEken();
  const { anna, emily } = story.people;
  for (const who of [anna, emily]) await choose(story, who, { weekly: true });
  await tells(story, await notice(story), english);
  await writeWeekly(new Date(Date.now() + 8 * 86_400_000));
  const { text } = (await queuedFor(story.db, emily)).at(-1)!;
  for (const words of ["The boat has been found.", english.titleEn, "Boat gone"]) expect(text).toContain(words);
  expect(text).not.toMatch(/Båten|in Swedish/);
  expect((await queuedFor(story.db, anna)).at(-1)!.text).toContain("Båten är hittad.");
});

test("half an English text is told beside its field and nothing typed is lost; no draft is written", async () => {
  await using story = await hagbyAndEken();
  const first = await notice(story);
  const half = { id: newId(), ...swedish, adviceEn: "Lock your boat." };
  const refused = await posts(story, first, half);
  expect(refused).toMatchObject({ status: 400, body: { initialValue: half } });
  expect(Object.keys((refused.body as { error: object }).error).sort()).toEqual(["bodyEn", "titleEn"]);
  const long = await posts(story, first, { ...half, ...english, bodyEn: "x".repeat(4001) });
  expect(Object.keys((long.body as { error: object }).error)).toEqual(["bodyEn"]);
  expect((await alertFor(await officer(story, story.nora.police, "alert.review"), first)).thread).toHaveLength(1);
});

test("its English words are looked through as English", async () => {
  await using story = await hagbyAndEken();
  const first = await notice(story);
  const id = newId();
  await posts(story, first, { id, ...swedish, ...english, bodyEn: "A man of Romanian origin." });
  const { hints } = await alertFor(await officer(story, story.nora.police, "alert.review"), id);
  expect(hints.open.map(({ kind, places }) => [kind, places[0]!.field])).toContainEqual(["origin", "bodyEn"]);
});

test("in CAP the outcome has both languages, as the alert has", async () => {
  await using story = await hagbyAndEken();
  const id = await tells(story, await notice(story), english);
  const xml = await (await fetched(cap, { kommun: "1884", alertId: id })).text();
  expect(xml.match(/<language>[^<]*/g)).toEqual(["<language>sv-SE", "<language>en-GB"]);
  for (const words of [swedish.body, english.bodyEn]) expect(xml).toContain(words);
});
