import { z } from "zod";
import { oneLine } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { checkForm } from "../forms";
import type { HintKind } from "./kinds";

/** Characters of a reason in own words. */
export const longestReason = 300;

/** What a form needs to know of a hint. */
export interface HintToAnswer {
  key: string;
  kind: HintKind;
  places: { words: string }[];
}

/** The words of a hint as a question names them: the beginning of long ones. */
export function namedWords({ places: [place] }: Pick<HintToAnswer, "places">): string {
  const words = place?.words ?? "";
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

/** The fields of a hint: a ready reason, or one in own words. */
export const hintFields = (key: string) => ({ ready: `ready-${key}`, own: `own-${key}` });

type With<More extends z.ZodRawShape> = z.ZodObject<ReturnType<typeof checkForm>["shape"] & More>;

/** The check of a text with what is asked about its words: each hint needs a reason, ready or in own words. */
export const hintsForm = (t: Texts, open: HintToAnswer[]) =>
  hintsFormWith(t, open, {}) as unknown as ReturnType<typeof checkForm>;

/** The same with further fields. */
export function hintsFormWith<More extends z.ZodRawShape>(t: Texts, open: HintToAnswer[], more: More) {
  const { errors } = t.alerts.hints;
  const own = z.string().overwrite(oneLine).max(longestReason, errors.long(longestReason)).optional();
  const shape = Object.fromEntries(
    open.flatMap(({ key }): [string, z.ZodOptional<z.ZodString>][] => {
      const names = hintFields(key);
      return [
        [names.ready, z.string().optional()],
        [names.own, own],
      ];
    }),
  );
  return open.reduce(
    (schema, hint) =>
      schema.refine((answers) => reasonFor(t, hint, answers) !== "", {
        path: [hintFields(hint.key).ready],
        error: errors.missing(namedWords(hint)),
        when: () => true,
      }),
    // The names of the hints' fields are known only here; what reads them asks by name (`reasonsIn`).
    checkForm(t).extend({ ...more, ...shape }) as unknown as With<More>,
  );
}

/** The reason that a form's answers give for a hint: the ready one, the own words, or both; "" for none. */
function reasonFor(t: Texts, { key, kind }: HintToAnswer, answers: Record<string, unknown>): string {
  const names = hintFields(key);
  const known: Record<string, string> = t.alerts.hints.kinds[kind].reasons;
  const chosen = answers[names.ready];
  const ready = typeof chosen === "string" && Object.hasOwn(known, chosen) ? known[chosen] : "";
  const own = typeof answers[names.own] === "string" ? oneLine(answers[names.own] as string) : "";
  return [ready, own].filter(Boolean).join(". ");
}

/** The reasons of an answered form, by the hints' keys. */
export const reasonsIn = (t: Texts, open: HintToAnswer[], answers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(open.map((hint) => [hint.key, reasonFor(t, hint, answers)]));
