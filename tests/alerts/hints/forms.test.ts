import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { questions } from "~/alerts/forms";
import { type HintToAnswer, hintFields, hintsForm, longestReason, reasonsIn } from "~/alerts/hints/forms";
import { sv } from "~/texts/sv/index";

const open: HintToAnswer[] = [
  { key: "name-1", kind: "name", places: [{ words: "Petra Lund" }] },
  { key: "plate-2", kind: "plate", places: [{ words: "ABC 123" }] },
];
const { errors, kinds } = sv.alerts.hints;

function posted(given: Record<string, string>, checked: readonly string[] = questions) {
  const form = new FormData();
  form.append("version", "3");
  for (const one of checked) form.append("checked", one);
  for (const [name, value] of Object.entries(given)) form.append(name, value);
  return parseWithZod(form, { schema: hintsForm(sv, open) });
}

test("a text without hints asks only the questions", () => {
  const form = new FormData();
  form.append("version", "3");
  for (const one of questions) form.append("checked", one);
  expect(parseWithZod(form, { schema: hintsForm(sv, []) }).status).toBe("success");
});

test("every hint wants a reason, told beside it together with the questions; what was answered stays", () => {
  const submission = posted({ "ready-plate-2": "sought", "own-name-1": "   " }, []);
  const { error, initialValue } = submission.reply();
  expect(error).toEqual({ checked: [sv.alerts.check.error], "ready-name-1": [errors.missing("Petra Lund")] });
  expect(initialValue).toMatchObject({ "ready-plate-2": "sought" });
});

test("a reason is the ready one, own words, or both; a made-up ready one is none", () => {
  const submission = posted({ "ready-name-1": "work", "own-name-1": "Hon svarar\ni telefon", "own-plate-2": "Ja" });
  expect(submission.status === "success" && reasonsIn(sv, open, submission.value)).toEqual({
    "name-1": `${kinds.name.reasons.work}. Hon svarar i telefon`,
    "plate-2": "Ja",
  });
  const madeUp = posted({ "ready-name-1": "toString", "own-plate-2": "Ja" });
  expect(madeUp.reply().error).toEqual({ "ready-name-1": [errors.missing("Petra Lund")] });
});

test("a reason that is too long is refused beside its field", () => {
  const own = hintFields("name-1").own;
  const submission = posted({ [own]: "å".repeat(longestReason + 1), "ready-plate-2": "not" });
  expect(submission.reply().error).toEqual({ [own]: [errors.long(longestReason)] });
});
