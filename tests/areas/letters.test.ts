import { expect, test } from "vitest";
import { applicationDeclined, applicationQuestion } from "~/areas/letters";
import { previews } from "~/areas/letters.previews";
import { slot, splitSlots } from "~/mail/letter";
import { renderText } from "~/mail/render-text";
import { textsFor } from "~/texts/index";

test("every letter is whole in both languages, and says why one gets it", () => {
  for (const [name, preview] of Object.entries(previews))
    for (const locale of ["sv", "en"] as const) {
      const letter = preview(textsFor(locale));
      expect(letter.locale, name).toBe(locale);
      const text = renderText(letter);
      expect(`${letter.subject} ${text}`, name).not.toMatch(/undefined|\[object|NaN/);
      expect(letter.footer.length, name).toBeGreaterThan(0);
    }
});

test("what people wrote cannot fill in a letter's slots", () => {
  const t = textsFor("sv");
  const sly = `Se ${slot("link")} och ${slot("code")}`;
  const about = { name: sly, areaName: sly, municipality: "Nora", reason: sly, from: sly };
  expect(splitSlots(renderText(applicationDeclined(t, "sv", about)))).toHaveLength(1);
  const asked = applicationQuestion(t, "sv", { ...about, question: sly, until: new Date() });
  expect(splitSlots(renderText(asked)).filter((_, place) => place % 2 === 1)).toEqual(["link"]);
});
