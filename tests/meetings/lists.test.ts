import { expect, test } from "vitest";
import { browserOf, errorsIn } from "#tests/households/hagby";
import * as items from "~/routes/omraden.$areaId.moten.$meetingId.punkter";
import * as templates from "~/routes/skrivbord.motesmallar";
import { textsFor } from "~/texts/index";
import { arranged, type MeetingTown, meetingTown, params } from "./town";

type Item = { id: string; list: string; text: string; doneAt: Date | null };

const itemsSeen = async (town: MeetingTown, id: string) =>
  ((await (await browserOf(town.petra)).get(items, "/", params(town, id))).body as { items: Item[] }).items;
const post = async (town: MeetingTown, id: string, form: Record<string, string>) =>
  (await browserOf(town.petra)).post(items, "/", form, params(town, id));

test("Karin writes the municipality's own template: the next meeting has it, an earlier one and a neighbour's do not", async () => {
  await using town = await meetingTown();
  const { nora, lindesberg } = town;
  const earlier = await arranged(town);
  const lists = { agenda: "Kaffe\n\n  Läget   i byn \nKaffe igen", checklist: "Koka kaffe" };
  const saved = await (await browserOf(nora.coordinator)).post(templates, "/skrivbord/motesmallar?kommun=1884", lists);
  expect(saved.location).toBe("/skrivbord/motesmallar?kommun=1884&sparat=");
  const next = await arranged(town, { time1: "2027-02-01T18:00" });
  expect((await itemsSeen(town, next)).map(({ list, text }) => `${list}: ${text}`)).toEqual([
    ...["agenda: Kaffe", "agenda: Läget i byn", "agenda: Kaffe igen", "checklist: Koka kaffe"],
  ]);
  const { agenda, checklist } = textsFor("sv").meetingTemplates.startUp;
  expect((await itemsSeen(town, earlier)).map(({ text }) => text)).toEqual([...agenda, ...checklist]);
  const there = await (await browserOf(lindesberg.police)).get(templates, "/skrivbord/motesmallar");
  expect(there.body).toMatchObject({ lists: { checklist: checklist.join("\n") } });
  const foreign = await (await browserOf(lindesberg.police)).post(templates, "/?kommun=1884", lists);
  expect(foreign.status).toBe(404);
  const other = await (await browserOf(nora.police)).get(templates, "/?kommun=1884&slag=yearlyReview");
  expect(other.body).toMatchObject({
    lists: { agenda: textsFor("sv").meetingTemplates.yearlyReview.agenda.join("\n") },
  });
});

test("points are ticked and unticked; a changed list keeps the ticks of what stayed", async () => {
  await using town = await meetingTown();
  const id = await arranged(town);
  const [first, second] = await itemsSeen(town, id);
  for (const item of [first!.id, first!.id, second!.id]) await post(town, id, { intent: "tick", item, done: "yes" });
  await post(town, id, { intent: "tick", item: second!.id, done: "no" });
  expect((await itemsSeen(town, id)).filter(({ doneAt }) => doneAt).map(({ text }) => text)).toEqual([first!.text]);
  await post(town, id, { intent: "edit", agenda: `Något nytt\n${first!.text}`, checklist: "" });
  const after = await itemsSeen(town, id);
  expect(after.map(({ text, doneAt }) => [text, doneAt !== null])).toEqual([
    ["Något nytt", false],
    [first!.text, true],
  ]);
  const other = await arranged(town, { time1: "2027-02-01T18:00" });
  await post(town, other, { intent: "tick", item: after[0]!.id, done: "yes" });
  expect((await itemsSeen(town, id))[0]!.doneAt).toBeNull();
});

test("lists that are too long are told beside the field", async () => {
  await using town = await meetingTown();
  const id = await arranged(town);
  const before = await itemsSeen(town, id);
  const { errors } = textsFor("sv").meetings.items;
  const many = Array.from({ length: 31 }, (_, i) => `Punkt ${i}`).join("\n");
  const refused = await post(town, id, { intent: "edit", agenda: many, checklist: "x".repeat(201) });
  expect([refused.status, errorsIn(refused.body)]).toEqual([
    400,
    { agenda: [errors.tooMany(30)], checklist: [errors.tooLong(200)] },
  ]);
  expect(await itemsSeen(town, id)).toEqual(before);
});
