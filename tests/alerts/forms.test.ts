import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { alertForm, checkForm, longest, questions } from "~/alerts/forms";
import { newId } from "~/db/ids";
import { sv } from "~/texts/sv/index";

const { errors } = sv.alerts.write;
const hagby = newId();

/** What a browser would post for a warning to Hagby, but for what is `changed`. */
function posted(changed: Record<string, string | string[]> = {}): FormData {
  const fields: Record<string, string | string[]> = {
    id: newId(),
    kind: "warning",
    priority: "important",
    title: "Inbrott i verkstad i Hagby",
    body: "En verkstad har haft inbrott.",
    place: "Hagby",
    timeSpan: "Fredag 7 november på eftermiddagen",
    advice: "Lås redskapsboden.",
    areas: [hagby],
    ...changed,
  };
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return data;
}
const parsed = (data: FormData) => parseWithZod(data, { schema: alertForm(sv) });
const wrong = (data: FormData) => parsed(data).reply().error;

test("a whole warning is understood as it was typed, å ä ö and all", () => {
  const submission = parsed(posted({ title: " Inbrott\r\ni  Åsa Öbergs bod ", body: "Första.\n\nAndra: å ä ö é." }));
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.reply().error));
  expect(submission.value).toMatchObject({
    title: "Inbrott i Åsa Öbergs bod",
    body: "Första.\n\nAndra: å ä ö é.",
    areas: [hagby],
    everyArea: false,
  });
});

test("everything that is missing is told at once, each beside its field", () => {
  expect(wrong(posted({ title: "", body: "", place: "", timeSpan: "", advice: "", areas: [] }))).toEqual({
    title: [errors.title],
    body: [errors.body],
    place: [errors.place],
    timeSpan: [errors.timeSpan],
    advice: [errors.advice],
    areas: [errors.areas],
  });
  expect(wrong(new FormData())).toMatchObject({ kind: [errors.kind], priority: [errors.priority] });
});

test("a tip needs neither place nor time; the whole municipality needs no areas", () => {
  const tip = { kind: "tip", priority: "ordinary", place: "", timeSpan: "", advice: "", areas: [], everyArea: "on" };
  expect(parsed(posted(tip)).status).toBe("success");
});

test("only a warning may be urgent", () => {
  expect(parsed(posted({ priority: "urgent" })).status).toBe("success");
  expect(wrong(posted({ kind: "tip", priority: "urgent" }))).toEqual({ priority: [errors.urgentOnlyWarnings] });
});

test("10,000 characters are refused beside the field, and what was typed stays", () => {
  const long = "å".repeat(10_000);
  const reply = parsed(posted({ body: long })).reply();
  expect(reply.error).toEqual({ body: [errors.long(longest.body)] });
  expect(reply.initialValue?.body).toBe(long);
});

test("every question is to be answered before a text goes on", () => {
  const answers = (checked: string[]) => {
    const data = new FormData();
    data.append("version", "2");
    for (const one of checked) data.append("checked", one);
    return parseWithZod(data, { schema: checkForm(sv) });
  };
  expect(answers([...questions]).status).toBe("success");
  expect(answers(questions.slice(1)).reply().error).toEqual({ checked: [sv.alerts.check.error] });
  expect(answers([]).reply().error).toEqual({ checked: [sv.alerts.check.error] });
});
