import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { alertsInArea } from "~/alerts/in-area.server";
import { alertFor, alertToEdit } from "~/alerts/read.server";
import { versionOf } from "~/alerts/versions.server";
import { reviseAlert } from "~/alerts/write.server";
import { drafted, hagbyAndEken, neighbour, officer, tip } from "./hagby";

const english = { titleEn: "Light a lamp", bodyEn: "The evenings grow dark.", callEn: "Petra Polis, 070-123 45 67" };

test("Emily reads English, Anna Swedish: in the letter, on the page and in the list", async () => {
  await using story = await hagbyAndEken();
  const { anna, emily } = story.people;
  const id = await drafted(story, tip({ titleEn: english.titleEn, bodyEn: english.bodyEn }));
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  expect((await queuedFor(story.db, emily))[0]).toMatchObject({ locale: "en", subject: "Tip: Light a lamp" });
  expect((await queuedFor(story.db, emily))[0]!.text).toContain("The evenings grow dark.");
  expect((await queuedFor(story.db, anna))[0]!.text).toContain("Kvällarna blir mörka.");
  const emilys = await neighbour(emily, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(emilys, id)).told).toMatchObject({ title: "Light a lamp", lang: "en" });
  expect((await alertPageInArea(emilys, id, "sv")).told).toMatchObject({ title: "Tänd utelampan", lang: "sv" });
  expect(await alertsInArea(emilys)).toMatchObject([{ title: "Light a lamp" }]);
  expect(await alertsInArea(await neighbour(anna, "alert.receive", story.hagby.areaId))).toMatchObject([
    { title: "Tänd utelampan" },
  ]);
});

test("hints see the English words too, and read them as English", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip({ ...english, bodyEn: "A man of Romanian origin." }));
  const { hints } = await alertFor(await officer(story, story.nora.police, "alert.review"), id);
  const asked = hints.open.map(({ kind, places }) => [kind, places[0]!.field]);
  expect(asked).toContainEqual(["phone", "callEn"]);
  expect(asked).toContainEqual(["origin", "bodyEn"]);
});

test("each version is kept in each language; new English is a new version", async () => {
  await using story = await hagbyAndEken();
  const petra = await officer(story, story.nora.police, "alert.write");
  const id = await drafted(story, tip());
  const more = { titleEn: "Light", bodyEn: "Dark." };
  expect(await reviseAlert(petra, id, 1, tip(more))).toBe("saved");
  expect(await alertToEdit(petra, id)).toMatchObject({ version: 2, en: { title: "Light" } });
  expect(await reviseAlert(petra, id, 2, tip(more))).toBe("saved");
  expect(await alertToEdit(petra, id)).toMatchObject({ version: 2 });
  const { read } = story.db.store;
  expect((await versionOf(read, id, 1))?.en).toBeNull();
  expect(await versionOf(read, id, 2)).toMatchObject({ title: "Tänd utelampan", en: { body: "Dark." } });
  expect(await versionOf(read, id, 3)).toBeNull();
});
