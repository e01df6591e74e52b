import { z } from "zod";
import { line, oneLine, text } from "~/people/fields";
import type { Texts } from "~/texts/index";
import type { ReplyKind } from "./kinds";

/** Characters. */
export const longest = { text: 5_000, where: 300, when: 200, looks: 1_000, answer: 5_000, name: 80 };

const optionalText = (max: number, tooLong: (max: number) => string) =>
  z.string().trim().max(max, tooLong(max)).default("");

/** An answer to an alert; of `saw` place, time and behaviour are asked for, and only then the looks. */
export function replyForm({ replies: { write } }: Texts, kind: ReplyKind) {
  const { errors } = write;
  const tooLong = errors.long;
  const body =
    kind === "affected" || kind === "notRelevant"
      ? optionalText(longest.text, tooLong)
      : text({ missing: errors.text[kind], tooLong }, longest.text);
  const seen = (missing: string, max: number) =>
    kind === "saw" ? line({ missing, tooLong }, max) : z.string().overwrite(oneLine).max(max, tooLong(max)).default("");
  return z.object({
    id: z.uuid(),
    seenWhen: seen(errors.when, longest.when),
    seenWhere: seen(errors.where, longest.where),
    text: body,
    looks: optionalText(longest.looks, tooLong),
  });
}

export type ReplyInput = z.output<ReturnType<typeof replyForm>>;

/** An officer's answer; `id` is that of the answer. */
export function answerForm({ replies: { ticket } }: Texts) {
  return z.object({
    intent: z.literal("answer"),
    id: z.uuid(),
    answer: text({ missing: ticket.errors.missing, tooLong: ticket.errors.long }, longest.answer),
    close: z.boolean().default(false),
  });
}

/** What an officer does with a ticket: take it, give it back, answer it, close it. */
export function ticketForm(t: Texts) {
  return z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("take") }),
    z.object({ intent: z.literal("release") }),
    z.object({ intent: z.literal("close") }),
    answerForm(t),
  ]);
}

function templateFields({ replies: { templates } }: Texts) {
  const { missingName, missingBody, long } = templates.errors;
  return {
    name: line({ missing: missingName, tooLong: long }, longest.name),
    body: text({ missing: missingBody, tooLong: long }, longest.answer),
  };
}

/** A new answer template; the form carries its id. */
export const newTemplateForm = (t: Texts) => z.object({ id: z.uuid(), ...templateFields(t) });

/** A change of an answer template. */
export const templateForm = (t: Texts) => z.object({ intent: z.literal("change"), ...templateFields(t) });

/** A change, or the end of a template. */
export const templateOrGone = (t: Texts) =>
  z.discriminatedUnion("intent", [templateForm(t), z.object({ intent: z.literal("remove") })]);
