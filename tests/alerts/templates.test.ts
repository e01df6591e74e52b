import { expect, test } from "vitest";
import { alertForm } from "~/alerts/forms";
import { askedAbout } from "~/alerts/hints/ask.server";
import { beginWith, hasBlank } from "~/alerts/templates/begin";
import { keepTemplate, removeTemplate, restoreTemplate } from "~/alerts/templates/change.server";
import { templateForm } from "~/alerts/templates/forms";
import { templateFor, templatesOf } from "~/alerts/templates/read.server";
import { readyTemplates } from "~/alerts/templates/ready";
import { newId } from "~/db/ids";
import { sv } from "~/texts/sv/index";
import { hagbyAndEken, officer, type Story } from "./hagby";

const petra = (story: Story) => officer(story, story.nora.police, "alert.write");
const lars = (story: Story) => {
  const { municipality, police } = story.lindesberg;
  return officer({ ...story, nora: { ...story.nora, municipality } } as Story, police, "alert.write");
};
const own = {
  ...({ name: "Vårt inbrott", kind: "warning", priority: "important", category: "burglary" } as const),
  ...{ title: "Inbrott hos oss", body: "I [område].", advice: "", titleEn: "", bodyEn: "", adviceEn: "" },
};

test("each ready text passes its own form, in both languages, and says nothing that would be asked about", () => {
  expect(readyTemplates.length).toBeGreaterThan(9);
  for (const { key, name, sv: words, en, ...kinds } of readyTemplates) {
    const english = { titleEn: en.title, bodyEn: en.body, adviceEn: en.advice };
    const form = { name: name.sv, ...kinds, ...words, ...english };
    expect(templateForm(sv).safeParse(form).error, key).toBeUndefined();
    const told = { ...words, place: "", timeSpan: "", call: "" };
    const asked = askedAbout({ ...told, en: { ...told, ...en } });
    expect(
      asked.map(({ places }) => places[0]!.words),
      key,
    ).toEqual([]);
  }
});

test("what stands in brackets cannot be saved as a text; a link in brackets can", () => {
  const { sv: words } = readyTemplates[0]!;
  const form = {
    id: newId(),
    ...beginWith(readyTemplates[0]!, true),
    place: "Hagby",
    timeSpan: "i natt",
    everyArea: true,
  };
  const errors = alertForm(sv)
    .safeParse(form)
    .error?.issues.map(({ path, message }) => [path[0], message]);
  expect(errors).toContainEqual(["title", sv.writing.templates.blank]);
  expect(errors).toContainEqual(["bodyEn", sv.writing.templates.blank]);
  expect([hasBlank(words.title), hasBlank("Läs [rådet](https://polisen.se)"), hasBlank("Lås.")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("a ready text's English comes by itself where it can go as it stands, and else when it is asked for", async () => {
  const ready = (key: string) => readyTemplates.find((one) => one.key === key)!;
  const [burglary, winter] = [ready("burglary"), ready("winter")];
  expect(Object.keys(beginWith(burglary))).not.toContain("titleEn");
  expect(beginWith(burglary, true)).toMatchObject({ titleEn: burglary.en.title, bodyEn: burglary.en.body });
  expect(beginWith(winter)).toMatchObject({ titleEn: winter.en.title, adviceEn: winter.en.advice });
  const filled = { title: "Inbrott i Hagby", body: "En dörr var uppbruten.", place: "Hagby", timeSpan: "i natt" };
  const form = { id: newId(), ...beginWith(burglary), ...filled, everyArea: true };
  expect(alertForm(sv).safeParse(form).error).toBeUndefined();
});

test("Nora changes, adds, takes away and restores; Lindesberg keeps its own", async () => {
  await using story = await hagbyAndEken();
  const permit = await petra(story);
  await keepTemplate(permit, "burglary", own);
  expect(await templateFor(permit, "burglary")).toMatchObject({ state: "changed", sv: { title: "Inbrott hos oss" } });
  await keepTemplate(permit, "burglary", { ...own, title: "Igen" });
  expect(await templateFor(permit, "burglary")).toMatchObject({ sv: { title: "Igen" } });
  expect(await templateFor(await lars(story), "burglary")).toMatchObject({ state: "ready" });
  await removeTemplate(permit, "fire");
  expect(await templateFor(permit, "fire")).toMatchObject({ state: "hidden" });
  await restoreTemplate(permit, "fire");
  expect(await templateFor(permit, "fire")).toMatchObject({ state: "ready" });
  const key = newId();
  await keepTemplate(permit, key, own);
  expect((await templatesOf(permit)).at(-1)).toMatchObject({ key, state: "own", name: { sv: "Vårt inbrott" } });
  expect(await templateFor(await lars(story), key)).toBeNull();
  await removeTemplate(permit, key);
  expect(await templateFor(permit, key)).toBeNull();
});

test("a key that names no text is not found", async () => {
  await using story = await hagbyAndEken();
  const permit = await petra(story);
  const status = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return 200;
    } catch (error) {
      return (error as Response).status;
    }
  };
  expect(await status(() => keepTemplate(permit, "../x", own))).toBe(404);
  expect(await status(() => removeTemplate(permit, newId()))).toBe(404);
});
