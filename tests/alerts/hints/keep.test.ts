import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { drafted, hagbyAndEken, officer, type Story, tip, warning } from "#tests/alerts/hagby";
import { approveAlert } from "~/alerts/approve.server";
import { keepHints } from "~/alerts/hints/keep.server";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { reviseAlert } from "~/alerts/write.server";
import { sv } from "~/texts/sv/index";

const body = "Ring Petra Lund om du har frågor.\n\nBilen är ABC 123.";
const reason = "Kommunpolisen nämns i sitt arbete";
const petra = (story: Story) => officer(story, story.nora.police, "alert.write");
const karin = (story: Story) => officer(story, story.nora.coordinator, "alert.approve");
const open = async (story: Story, id: string) => (await alertFor(await petra(story), id)).hints.open;
const answers = async (story: Story, id: string) =>
  Object.fromEntries((await open(story, id)).map(({ key }) => [key, reason]));

test("Petra's warning with a name and a number plate is not handed in until each has a reason", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { body }));
  const asked = await open(story, id);
  expect(asked.map(({ kind, places }) => [kind, places[0]!.words])).toEqual([
    ["name", "Petra Lund"],
    ["plate", "ABC 123"],
  ]);
  expect(await submitAlert(await petra(story), id, 1)).toBe("unanswered");
  expect(await keepHints(await petra(story), id, 1, { [asked[0]!.key]: reason, [asked[1]!.key]: " " })).toBe("kept");
  expect(await submitAlert(await petra(story), id, 1)).toBe("unanswered");
  expect((await open(story, id)).map(({ kind }) => kind)).toEqual(["plate"]);
  await keepHints(await petra(story), id, 1, await answers(story, id));
  expect(await submitAlert(await petra(story), id, 1)).toBe("submitted");
});

test("a reason is a row that says who, when, which words and why, with an audit row that holds none of the words", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { body }));
  const given = await answers(story, id);
  await keepHints(await petra(story), id, 1, given);
  await keepHints(await karin(story), id, 1, { ...given, "name-0123456789abcdef": "Något annat" });
  const { t, read } = story.db.store;
  const rows = await read.select().from(t.hintReason).where(eq(t.hintReason.alertId, id));
  const by = { byPersonId: story.nora.police.id, reason, version: 1, at: expect.any(Date) };
  expect(rows.sort((a, b) => a.kind.localeCompare(b.kind))).toMatchObject([
    { ...by, kind: "name", words: "Petra Lund" },
    { ...by, kind: "plate", words: "ABC 123" },
  ]);
  const audit = await read
    .select()
    .from(t.audit)
    .where(and(eq(t.audit.objectId, id)))
    .orderBy(t.audit.seq);
  expect(audit.map((row) => row.detail)).toEqual(['{"version":1}', '{"version":1,"kept":2}']);
});

test("when the text changes, only what is new in it is asked about; what is gone is told no more", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { body }));
  await keepHints(await petra(story), id, 1, await answers(story, id));
  const changed = warning(story, { body: "Ring Petra Lund på 070-174 06 05.", advice: "Petra Lund svarar." });
  await reviseAlert(await petra(story), id, 1, changed);
  const { hints } = await alertFor(await karin(story), id);
  expect(hints.open.map(({ kind }) => kind)).toEqual(["phone"]);
  expect(hints.kept).toMatchObject([{ kind: "name", reason, who: "Petra Polis" }]);
  expect(hints.kept[0]!.places.map(({ field }) => field)).toEqual(["body", "advice"]);
});

test("a reason for a text that has been changed meanwhile is not kept", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { body }));
  const given = await answers(story, id);
  await reviseAlert(await petra(story), id, 1, warning(story, { body: `${body} Mer.` }));
  expect(await keepHints(await petra(story), id, 1, given)).toBe("changed");
  expect((await open(story, id)).length).toBe(2);
});

test("reasons stay when a warning cannot be handed in for another cause", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const id = await drafted(story, warning(story, { body }));
  await tx((w) => w.update(t.person).set({ confirmedAt: null }));
  await keepHints(await petra(story), id, 1, await answers(story, id));
  expect(await submitAlert(await petra(story), id, 1)).toBe("nobody");
  expect(await open(story, id)).toEqual([]);
});

test("Karin, who approves, sees the words and why they stand; a tip is asked about before it is sent", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { body }));
  await keepHints(await petra(story), id, 1, await answers(story, id));
  await submitAlert(await petra(story), id, 1);
  const { hints } = await alertFor(await karin(story), id);
  expect(hints.kept.map(({ places, who }) => [places[0]!.words, who])).toEqual([
    ["Petra Lund", "Petra Polis"],
    ["ABC 123", "Petra Polis"],
  ]);
  expect(await approveAlert(await karin(story), id, 1)).toBe("sent");
  const tips = await drafted(story, tip({ body: "Mejla bluff@exempel.example." }));
  expect(await approveAlert(await karin(story), tips, 1)).toBe("unanswered");
  await keepHints(await karin(story), tips, 1, await answers(story, tips));
  expect(await approveAlert(await karin(story), tips, 1)).toBe("sent");
});

test("Lars of Lindesberg keeps nothing in Nora", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story, { body }));
  const lars = { ...(await petra(story)), scope: { municipalityId: story.lindesberg.municipality.id } };
  const work = keepHints(lars as never, id, 1, await answers(story, id));
  expect(await work.catch((error: Response) => error.status)).toBe(404);
});

test("long words are asked about as well as short ones, and cut where they are shown", async () => {
  await using story = await hagbyAndEken();
  const link = `https://bank.example/${"å".repeat(1500)}`;
  const id = await drafted(story, warning(story, { body: `${"Ord ".repeat(60)}${link} ${"ord ".repeat(60)}` }));
  const [asked] = await open(story, id);
  expect(asked).toMatchObject({ kind: "link", host: "bank.example" });
  expect(asked!.places[0]!.before.length).toBeLessThan(75);
  await keepHints(await petra(story), id, 1, await answers(story, id));
  expect(await submitAlert(await petra(story), id, 1)).toBe("submitted");
});

test("every kind of hint has an explanation and a ready reason", () => {
  for (const [kind, { why, reasons }] of Object.entries(sv.alerts.hints.kinds))
    expect([why.length > 20, Object.keys(reasons).length > 0], kind).toEqual([true, true]);
});
