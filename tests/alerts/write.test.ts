import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { feedRecord } from "#tests/incidents/feed";
import { areaIn } from "#tests/support/nora";
import { alertFor, alertToEdit } from "~/alerts/read.server";
import { draftAlert, reviseAlert } from "~/alerts/write.server";
import { newId } from "~/db/ids";
import { importIncidents } from "~/incidents/import.server";
import { drafted, hagbyAndEken, officer, type Story, warning } from "./hagby";

const petras = (story: Story) => officer(story, story.nora.police, "alert.write");
const status = (work: Promise<unknown>) => work.then(() => 200).catch((error: Response) => error.status);

test("Petra saves a draft; the same post again changes nothing, the back button's other text does", async () => {
  await using story = await hagbyAndEken();
  const [petra, id] = [await petras(story), newId()];
  expect(await draftAlert(petra, id, warning(story))).toBe("saved");
  expect(await draftAlert(petra, id, warning(story))).toBe("saved");
  expect(await alertToEdit(petra, id)).toMatchObject({ version: 1, state: "draft", areas: [story.hagby.areaId] });
  expect(await draftAlert(petra, id, warning(story, { title: "Inbrott i två verkstäder" }))).toBe("saved");
  expect(await alertToEdit(petra, id)).toMatchObject({ version: 2, title: "Inbrott i två verkstäder" });
});

test("a draft with another's id is not found, nor is an area of another municipality", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story));
  const karin = await officer(story, story.nora.coordinator, "alert.write");
  expect(await status(draftAlert(karin, id, warning(story)))).toBe(404);
  const vedevag = await areaIn(story.db, story.lindesberg.municipality.id, "Vedevåg", [story.people.erik]);
  expect(await status(draftAlert(karin, newId(), warning(story, { areas: [vedevag.areaId] })))).toBe(404);
  expect(await status(draftAlert(karin, newId(), warning(story, { areas: [newId()] })))).toBe(404);
});

test("two who change the same text do not overwrite each other", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story));
  const karin = await officer(story, story.nora.coordinator, "alert.write");
  const petra = await petras(story);
  const [karins, mine] = [warning(story, { title: "Karins rubrik" }), warning(story, { title: "Petras rubrik" })];
  expect(await reviseAlert(karin, id, 1, karins)).toBe("saved");
  expect(await reviseAlert(petra, id, 1, mine)).toBe("changed");
  expect(await alertToEdit(petra, id)).toMatchObject({ title: "Karins rubrik", version: 2 });
  expect(await reviseAlert(karin, id, 1, karins)).toBe("saved");
  expect(await reviseAlert(petra, id, 2, mine)).toBe("saved");
  const { steps } = await alertFor(petra, id);
  expect(steps.map((step) => step.who)).toEqual(["Petra Polis", "Karin Kommun", "Petra Polis"]);
});

test("an alert remembers the police's event that it retells, and nothing of other municipalities", async () => {
  await using story = await hagbyAndEken();
  const elsewhere = feedRecord({ id: 900_002, name: "08 november 10.22, Brand, Lindesberg" });
  await importIncidents([feedRecord(), elsewhere]);
  const petra = await petras(story);
  const id = await drafted(story, warning(story, { incident: 900_001 }));
  expect((await alertFor(petra, id)).words.source).toMatch(/^https:\/\/polisen\.se\/aktuellt/);
  expect(await alertToEdit(petra, id)).toMatchObject({ incident: 900_001 });
  const other = await drafted(story, warning(story, { incident: 900_002 }));
  expect((await alertFor(petra, other)).words.source).toBeNull();
});

test("å ä ö, emoji and a long text are kept as they were written", async () => {
  await using story = await hagbyAndEken();
  const body = `Åsa såg en räv 🦊.\n\n${"Ö".repeat(3900)}`;
  const id = await drafted(story, warning(story, { title: "Räven är här – åäö é", body }));
  expect(await alertToEdit(await petras(story), id)).toMatchObject({ title: "Räven är här – åäö é", body });
});

test("each saved text leaves an audit row without its words", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story));
  const { t, read } = story.db.store;
  const rows = await read.select().from(t.audit).where(eq(t.audit.objectId, id));
  expect(rows).toMatchObject([{ act: "alert.write", actorId: story.nora.police.id, detail: '{"version":1}' }]);
});
