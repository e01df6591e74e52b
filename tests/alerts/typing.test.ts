import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import type { Person } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { begunBy, forgetTyping, keepTyping, typingOf } from "~/alerts/typing.server";
import { draftAlert } from "~/alerts/write.server";
import { newId } from "~/db/ids";
import * as edit from "~/routes/varningar.$alertId.andra";
import * as writeNew from "~/routes/varningar.ny";
import * as reach from "~/routes/varningar.rackvidd";
import * as keep from "~/routes/varningar.utkast";
import { drafted, hagbyAndEken, officer, type Story, tip } from "./hagby";

async function browserOf(person: Person): Promise<Browser> {
  const browser = new Browser();
  const [name, value] = (await signedIn(person.id, true)).split("=") as [string, string];
  browser.cookies.set(name, value);
  return browser;
}
const desk = "?kommun=1884";
const petras = (story: Story) => officer(story, story.nora.police, "alert.write");

test("what Petra types is kept half-written, found again, and gone once it is saved", async () => {
  await using story = await hagbyAndEken();
  const browser = await browserOf(story.nora.police);
  const id = newId();
  const half = { id, title: "Inbrott i", areas: [story.hagby.areaId], lat: "59," };
  expect((await browser.post(keep, `/varningar/utkast${desk}`, half)).status).toBe(200);
  const petra = await petras(story);
  expect(await begunBy(await officer(story, story.nora.police, "alert.review"))).toMatchObject([
    { alertId: id, isNew: true, title: "Inbrott i" },
  ]);
  const page = (await browser.get(writeNew, `/varningar/ny?utkast=${id}`)).body as { id: string; begin: object };
  expect(page).toMatchObject({ id, begin: { title: "Inbrott i", areas: [story.hagby.areaId], lat: "59," } });
  await draftAlert(petra, id, tip());
  expect(await typingOf(petra, id)).toBeNull();
});

test("without scripts the button keeps the draft and counts, whatever is still missing", async () => {
  await using story = await hagbyAndEken();
  const browser = await browserOf(story.nora.police);
  const form = { id: newId(), title: "Halvfärdig", everyArea: "on" };
  const kept = await browser.post(writeNew, `/varningar/ny${desk}`, { ...form, intent: "keep" });
  expect(kept).toMatchObject({
    status: 200,
    body: { initialValue: { title: "Halvfärdig" }, keptAt: expect.any(String) },
  });
  const counted = await browser.post(writeNew, `/varningar/ny${desk}`, { ...form, intent: "count" });
  expect(counted).toMatchObject({ status: 200, body: { reach: { people: 5 }, initialValue: { title: "Halvfärdig" } } });
  const asked = await browser.post(reach, `/varningar/rackvidd${desk}`, { areas: "x", kind: "tip" });
  expect(asked.status).toBe(400);
});

test("two officers in one text see each other; a minute and a half later nobody is there", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  const karin = await officer(story, story.nora.coordinator, "alert.write");
  const typed = { alertId: id, version: 1, fields: { title: "Mitt" } };
  expect((await keepTyping(karin, typed)).others).toEqual([]);
  expect((await keepTyping(await petras(story), typed)).others).toEqual(["Karin Kommun"]);
  const page = (await (await browserOf(story.nora.police)).get(edit, `/varningar/${id}/andra`, { alertId: id })).body;
  expect(page).toMatchObject({ around: { others: ["Karin Kommun"] }, typed: { fields: { title: "Mitt" } } });
  const { t, read, tx } = story.db.store;
  await tx((w) => w.update(t.alertPresence).set({ at: new Date(Date.now() - 91_000) }));
  expect((await keepTyping(await petras(story), typed)).others).toEqual([]);
  await forgetTyping(new Date(Date.now() + 2 * 3_600_000));
  expect(await read.select().from(t.alertPresence)).toEqual([]);
  expect(await read.select().from(t.alertTyping)).toHaveLength(2);
  await forgetTyping(new Date(Date.now() + 31 * 86_400_000));
  expect(await read.select().from(t.alertTyping)).toEqual([]);
});

test("who saved too late gets both texts on one page, and may then save on purpose", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  const [petra, karin] = [await browserOf(story.nora.police), await browserOf(story.nora.coordinator)];
  const form = { id, version: "1", kind: "tip", priority: "ordinary", body: "Text.", everyArea: "on" };
  const at = `/varningar/${id}/andra`;
  expect((await karin.post(edit, at, { ...form, title: "Karins" }, { alertId: id })).status).toBe(302);
  const refused = await petra.post(edit, at, { ...form, title: "Petras" }, { alertId: id });
  expect(refused).toMatchObject({
    status: 409,
    body: {
      initialValue: { title: "Petras" },
      conflict: {
        who: "Karin Kommun",
        version: 2,
        fields: [{ field: "title", theirs: "Karins", same: false }, { same: true }, {}, {}, {}, {}],
      },
    },
  });
  expect((await petra.post(edit, at, { ...form, version: "2", title: "Båda" }, { alertId: id })).status).toBe(302);
});

test("another municipality's officer neither keeps nor reads anything of Nora's texts", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  const lars = await browserOf(story.lindesberg.police);
  expect((await lars.post(keep, "/varningar/utkast?kommun=1885", { id, title: "Hej" })).status).toBe(404);
  expect((await lars.post(keep, `/varningar/utkast${desk}`, { id, title: "Hej" })).status).toBe(404);
  expect((await lars.post(reach, `/varningar/rackvidd${desk}`, { everyArea: "on" })).status).toBe(404);
  expect((await lars.post(keep, "/varningar/utkast?kommun=1885", { id: "x" })).status).toBe(400);
});

test("what was typed can be thrown away", async () => {
  await using story = await hagbyAndEken();
  const browser = await browserOf(story.nora.police);
  const id = newId();
  await browser.post(keep, `/varningar/utkast${desk}`, { id, title: "Bort" });
  expect(await browser.post(keep, `/varningar/utkast${desk}`, { id, intent: "throwAway" })).toMatchObject({
    location: "/varningar",
  });
  expect(await typingOf(await petras(story), id)).toBeNull();
});
