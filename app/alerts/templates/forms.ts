import { z } from "zod";
import { line, oneLine, text } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { longest } from "../forms";
import { alertCategories, alertKinds, alertPriorities } from "../kinds";

/** A text to begin with, as its form has it. */
export function templateForm({ alerts: { write }, writing: { templates } }: Texts) {
  const { errors } = write;
  const optional = (max: number) => z.string().trim().max(max, errors.long(max)).default("");
  return z
    .object({
      name: line({ missing: templates.nameMissing, tooLong: errors.long }, 60),
      kind: z.enum(alertKinds, { error: errors.kind }),
      priority: z.enum(alertPriorities, { error: errors.priority }),
      category: z.enum(alertCategories).default("other"),
      title: line({ missing: errors.title, tooLong: errors.long }, longest.title),
      body: text({ missing: errors.body, tooLong: errors.long }, longest.body),
      advice: optional(longest.advice),
      titleEn: z.string().overwrite(oneLine).max(longest.title, errors.long(longest.title)).default(""),
      bodyEn: optional(longest.body),
      adviceEn: optional(longest.advice),
    })
    .refine((one) => one.priority !== "urgent" || one.kind === "warning", {
      path: ["priority"],
      error: errors.urgentOnlyWarnings,
    });
}

export type TemplateInput = z.output<ReturnType<typeof templateForm>>;

export const templateOrder = [
  "name",
  "kind",
  "priority",
  "category",
  "title",
  "body",
  "advice",
  "titleEn",
  "bodyEn",
  "adviceEn",
] as const;
