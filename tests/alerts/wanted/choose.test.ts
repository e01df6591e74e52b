import { expect, test } from "vitest";
import { browserOf } from "#tests/households/hagby";
import { personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { alertCategories } from "~/alerts/kinds";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { eraseLeavers } from "~/people/erase.server";
import * as page from "~/routes/min-sida.utskick";
import { textsFor } from "~/texts/index";
import { hagbyAndEken } from "../hagby";
import { choose, send, subjectsFor } from "./neighbours";

test("Anna wants only what is important, Åsa nothing about seasons; Björn gets everything", async () => {
  await using story = await hagbyAndEken();
  const { anna, asa, bjorn } = story.people;
  await choose(story, anna, { lowest: "important" });
  await choose(story, asa, { categories: alertCategories.filter((one) => one !== "seasonal") });
  await send(story, { title: "Lyktor", category: "seasonal" });
  await send(story, { title: "Bluffsamtal", category: "fraud", priority: "important" });
  expect(await subjectsFor(story, anna)).toEqual(["Viktigt tips: Bluffsamtal"]);
  expect(await subjectsFor(story, asa)).toEqual(["Viktigt tips: Bluffsamtal"]);
  expect(
    (await subjectsFor(story, bjorn)).filter((one) => one.includes("tips: ") || one.startsWith("Tips: ")),
  ).toHaveLength(2);
});

test("a choice made after the letter was queued holds at the moment of sending", async () => {
  await using story = await hagbyAndEken();
  const { anna } = story.people;
  await send(story, { title: "Lyktor", category: "seasonal" });
  await choose(story, anna, { lowest: "urgent" });
  await using box = await postbox();
  await deliverDue();
  expect(box.letters.filter(({ to }) => to === anna.email)).toEqual([]);
  const { t, read } = story.db.store;
  const dropped = (await read.select().from(t.delivery)).filter(({ state }) => state === "cancelled");
  expect(dropped).toMatchObject([{ personId: anna.id, reason: "unwanted" }]);
});

test("who lives in two areas and leaves one of them out gets it through the other; who leaves out all gets nothing", async () => {
  await using story = await hagbyAndEken();
  const { anna, erik } = story.people;
  await choose(story, anna, { areas: [story.eken.areaId] });
  await choose(story, erik, { areas: [] });
  await send(story, { title: "I Hagby", everyArea: false, areas: [story.hagby.areaId] });
  await send(story, { title: "I hela Nora" });
  expect(await subjectsFor(story, anna)).toEqual(["Tips: I hela Nora"]);
  expect(await subjectsFor(story, erik)).toEqual([]);
});

const form = { wanted: ["warning", "tip"], lowest: "important", categories: ["fraud", "fire"] };

test("the page keeps what is chosen and shows it again; the same again writes nothing", async () => {
  await using story = await hagbyAndEken();
  const { anna } = story.people;
  const browser = await browserOf(anna);
  const input = { ...form, weekly: "on", areas: [story.hagby.areaId], quietFrom: "22:00", quietTo: "06:30" };
  for (const _press of [1, 2])
    expect(await browser.post(page, "/", input)).toMatchObject({ location: "/min-sida?sparat=utskick" });
  const { t, read } = story.db.store;
  expect(await read.select().from(t.letterChoice)).toMatchObject([{ quietFrom: 1320, quietTo: 390, weekly: true }]);
  expect((await read.select().from(t.audit)).filter(({ act }) => act === "self.choose")).toHaveLength(1);
  expect((await browser.get(page, "/")).body).toMatchObject({
    areas: [{ name: "Eken" }, { name: "Hagby" }],
    chosen: {
      wanted: ["warning", "tip"],
      categories: ["fraud", "fire"],
      areas: [story.hagby.areaId],
      quietTo: "06:30",
    },
  });
});

test("half of the quiet hours, too many of them, or no time at all is refused beside the field", async () => {
  await using story = await hagbyAndEken();
  const browser = await browserOf(story.people.anna);
  const { errors } = textsFor("sv").wanted;
  const refused = async (changed: Record<string, string>) => {
    const answer = await browser.post(page, "/", { ...form, ...changed });
    return [answer.status, (answer.body as { error: unknown }).error];
  };
  expect(await refused({ quietFrom: "22:00" })).toEqual([400, { quietTo: [errors.bothEnds] }]);
  expect(await refused({ quietTo: "22:00" })).toEqual([400, { quietFrom: [errors.bothEnds] }]);
  expect(await refused({ quietFrom: "07:00", quietTo: "06:00" })).toEqual([400, { quietTo: [errors.tooLong(16)] }]);
  expect(await refused({ quietFrom: "07:00", quietTo: "07:00" })).toEqual([400, { quietTo: [errors.tooLong(16)] }]);
  expect(await refused({ quietFrom: "25:00", quietTo: "26:00" })).toEqual([
    400,
    { quietFrom: [errors.time], quietTo: [errors.time] },
  ]);
  expect(await refused({ lowest: "x" })).toEqual([400, { lowest: [errors.lowest] }]);
});

test("an area where somebody does not live is nobody's to choose, and who leaves is forgotten with the choices", async () => {
  await using story = await hagbyAndEken();
  const nils = await personIn(story.db, "Nils Holm", "nils@nora.example");
  await choose(story, nils, { areas: [newId()], lowest: "urgent" });
  const { t, read } = story.db.store;
  expect((await read.select().from(t.unwanted)).filter(({ topic }) => topic.startsWith("area:"))).toEqual([]);
  expect(await read.select().from(t.letterChoice)).toHaveLength(1);
  await eraseLeavers(new Date());
  expect(await read.select().from(t.letterChoice)).toEqual([]);
});
