import { z } from "zod";
import { line, text } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { always, englishWords, isWholeIn, longest } from "../forms";
import { followUps } from "./ways";

/** What is told about an alert that has been sent; whom it goes to is given. */
export function followForm(texts: Texts) {
  const { alerts, follow, writing } = texts;
  const { errors } = alerts.write;
  const whole = z.object({
    id: z.uuid(),
    followUp: z.enum(followUps, { error: follow.write.errors.kind }),
    title: line({ missing: errors.title, tooLong: errors.long }, longest.title),
    body: text({ missing: follow.write.errors.body, tooLong: errors.long }, longest.body),
    advice: z.string().trim().max(longest.advice, errors.long(longest.advice)).default(""),
    ...englishWords(texts),
  });
  return (["titleEn", "bodyEn"] as const).reduce(
    (schema, field) => schema.refine(isWholeIn(field), { path: [field], error: writing.errors[field], ...always }),
    whole,
  );
}

export type FollowInput = z.output<ReturnType<typeof followForm>>;
