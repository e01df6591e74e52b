import { expect, test } from "vitest";
import { previews as ofContacts } from "~/contacts/letters.previews";
import { joinArrived, joinDeclined } from "~/households/letters";
import { previews as ofHouseholds } from "~/households/letters.previews";
import { slot, splitSlots } from "~/mail/letter";
import { renderText } from "~/mail/render-text";
import { textsFor } from "~/texts/index";

test("every letter is whole in both languages, says why one gets it, and whom to call", () => {
  for (const [name, preview] of Object.entries({ ...ofHouseholds, ...ofContacts }))
    for (const locale of ["sv", "en"] as const) {
      const letter = preview(textsFor(locale));
      expect(letter.locale, name).toBe(locale);
      const text = renderText(letter);
      expect(`${letter.subject} ${text}`, name).not.toMatch(/undefined|\[object|NaN/);
      expect(text, name).toMatch(/112.*114 14/s);
    }
});

test("what people wrote cannot fill in a letter's slots", () => {
  const t = textsFor("sv");
  const sly = `Se ${slot("link")} och ${slot("code")}`;
  const declined = joinDeclined(t, "sv", { area: sly, reason: sly, from: sly });
  const address = { street: sly, number: "1", apartment: sly };
  const arrived = joinArrived(t, "sv", { requestId: "1", areaId: "2", area: sly, name: sly, address });
  for (const letter of [declined, arrived]) {
    expect(splitSlots(renderText(letter))).toHaveLength(1);
    expect(splitSlots(letter.subject)).toHaveLength(1);
  }
});
