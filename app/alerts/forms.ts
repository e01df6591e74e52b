import { z } from "zod";
import { line, oneLine, text } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { alertCategories, alertKinds, alertPriorities } from "./kinds";
import { alertStatuses } from "./practice/rules";
import { circleError, isAimed, targetFields } from "./target/forms";
import { hasBlank } from "./templates/begin";

/** Characters. */
export const longest = { title: 100, line: 200, body: 4000, advice: 2000, comment: 2000, note: 500, reason: 300 };

type Words = Texts["alerts"];

const optionalText = (max: number, t: Words) => z.string().trim().max(max, t.write.errors.long(max)).default("");
const optionalLine = (max: number, t: Words) =>
  z.string().overwrite(oneLine).max(max, t.write.errors.long(max)).default("");

/** Fields that a warning needs and other kinds may leave empty. */
const neededInWarnings = ["place", "timeSpan", "advice"] as const;

/** Looked at even when other fields are wrong, so that everything to correct is told at once. */
export const always = { when: () => true };

const englishFields = ["titleEn", "bodyEn", "placeEn", "timeSpanEn", "adviceEn", "callEn"] as const;

/** The English words of a form, "" for none. */
export type EnglishInput = Record<(typeof englishFields)[number], string>;

/** English needs a title and a text as soon as it has anything. */
export const isWholeIn = (field: "titleEn" | "bodyEn") => (alert: Partial<EnglishInput>) =>
  alert[field] !== "" || englishFields.every((one) => !alert[one]);

/** The English title, text and advice. */
export const englishWords = ({ alerts: t }: Texts) => ({
  titleEn: optionalLine(longest.title, t),
  bodyEn: optionalText(longest.body, t),
  adviceEn: optionalText(longest.advice, t),
});

/** Fields that a ready text may have left something to fill in. */
const withBlanks = ["title", "body", "advice", "titleEn", "bodyEn", "adviceEn"] as const;

function alertFields(texts: Texts) {
  const { alerts: t } = texts;
  const { errors } = t.write;
  return z.object({
    id: z.uuid(),
    version: z.number().int().optional(),
    /** The police's number of the event that it retells. */
    incident: z.number().int().positive().optional(),
    kind: z.enum(alertKinds, { error: errors.kind }),
    priority: z.enum(alertPriorities, { error: errors.priority }),
    category: z.enum(alertCategories, { error: errors.kind }).default("other"),
    title: line({ missing: errors.title, tooLong: errors.long }, longest.title),
    body: text({ missing: errors.body, tooLong: errors.long }, longest.body),
    place: optionalLine(longest.line, t),
    timeSpan: optionalLine(longest.line, t),
    advice: optionalText(longest.advice, t),
    call: optionalLine(longest.line, t),
    ...englishWords(texts),
    placeEn: optionalLine(longest.line, t),
    timeSpanEn: optionalLine(longest.line, t),
    callEn: optionalLine(longest.line, t),
    public: z.boolean().default(false),
    status: z.enum(alertStatuses, { error: errors.kind }).default("actual"),
    ...targetFields(texts),
  });
}

/** An alert as it is written: `version` is that of the text being changed, none for a new one. */
export function alertForm(texts: Texts) {
  const { writing } = texts;
  const { errors } = texts.alerts.write;
  const whole = alertFields(texts)
    .refine((alert) => alert.priority !== "urgent" || alert.kind === "warning" || !alert.kind, {
      path: ["priority"],
      error: errors.urgentOnlyWarnings,
      ...always,
    })
    .refine(isAimed, { path: ["areas"], error: errors.areas, ...always })
    .superRefine((alert, ctx) => {
      for (const field of withBlanks)
        if (hasBlank(alert[field] ?? ""))
          ctx.addIssue({ code: "custom", path: [field], message: writing.templates.blank });
      const error = circleError(texts, alert);
      if (error) ctx.addIssue({ code: "custom", path: ["lat"], message: error });
    });
  const inEnglish = (["titleEn", "bodyEn"] as const).reduce(
    (schema, field) => schema.refine(isWholeIn(field), { path: [field], error: writing.errors[field], ...always }),
    whole,
  );
  return neededInWarnings.reduce(
    (schema, field) =>
      schema.refine((alert) => alert.kind !== "warning" || alert[field] !== "", {
        path: [field],
        error: errors[field],
        ...always,
      }),
    inEnglish,
  );
}

/** The fields of `alertForm` in the order they stand on the page. */
export const formOrder = [
  "kind",
  "priority",
  "title",
  "body",
  "place",
  "timeSpan",
  "advice",
  "areas",
  "everyArea",
  "policeArea",
  "streets",
  "lat",
  "lon",
  "metres",
  "drawn",
  "contactsOnly",
  "category",
  "call",
  "public",
  "status",
  ...englishFields,
] as const;

export type AlertInput = Omit<z.output<ReturnType<typeof alertForm>>, "id" | "version">;

export const questions = ["facts", "persons", "origin", "address", "needed"] as const;

/** The questions before a text goes on, each to be answered with yes, and the version that was read. */
export function checkForm({ alerts: t }: Texts) {
  return z.object({
    version: z.number().int(),
    checked: z
      .array(z.enum(questions), { error: t.check.error })
      .refine((yes) => questions.every((question) => yes.includes(question)), t.check.error),
  });
}

/** An officer's reason for giving a text back. */
export function giveBackForm({ alerts: t }: Texts) {
  return z.object({
    version: z.number().int(),
    comment: text({ missing: t.giveBack.error, tooLong: t.write.errors.long }, longest.comment),
  });
}

/** A contact passes an alert on, perhaps with a greeting. */
export function forwardForm({ alerts: t }: Texts) {
  return z.object({
    intent: z.literal("forward"),
    note: z.string().trim().max(longest.note, t.area.noteLong).default(""),
    /** Why words of it stand that were asked about. */
    noteReason: optionalLine(longest.reason, t),
  });
}

export const waysToTell = ["paper", "spoken", "phone"] as const;

/** All that a contact may post about an alert: pass it on, mark a household without e-mail as told, take the mark away. */
export function contactForm(t: Texts) {
  return z.discriminatedUnion("intent", [
    forwardForm(t),
    z.object({ intent: z.literal("told"), household: z.uuid(), how: z.enum(waysToTell) }),
    z.object({ intent: z.literal("untold"), household: z.uuid() }),
  ]);
}
