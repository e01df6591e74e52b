import { z } from "zod";
import { text } from "~/people/fields";
import type { Texts } from "~/texts/index";
import { dayInStockholm } from "~/texts/stockholm";

/** Characters of what an officer tells the members. */
export const longestWords = 1000;
const day = 86_400_000;

/** A day that lies at most a year back and not ahead, as the browser's date field sends it; noon of it. */
const heldOn = (errors: Texts["reviews"]["attest"]["errors"]) =>
  z
    .string({ error: errors.heldAt })
    .trim()
    .refine((given) => dayInStockholm(given, 0) !== null, { error: errors.heldAt, abort: true })
    .refine((given) => {
      const passed = Date.now() - dayInStockholm(given, 0)!.getTime();
      return passed >= 0 && passed < 367 * day;
    }, errors.heldRange)
    .transform((given) => dayInStockholm(given, 12)!);

/** The five questions of the yearly review. `id` makes a second press of the button the same attestation. */
export function attestForm(t: Texts) {
  const { errors } = t.reviews.attest;
  return z.object({
    id: z.uuid(),
    heldAt: heldOn(errors),
    households: z
      .string({ error: errors.households })
      .trim()
      .regex(/^\d{1,3}$/, errors.households)
      .transform(Number),
    list: z.enum(["right", "corrected", "help"], { error: errors.list }),
    signs: z.enum(["good", "faded", "none"], { error: errors.signs }),
    future: z.enum(["goesOn", "newContact", "ends"], { error: errors.future }),
  });
}
export type AttestInput = z.output<ReturnType<typeof attestForm>>;

/** What the members are told as an area is closed or woken: it reaches them word for word. */
export const wordsForm = (t: Texts) => z.object({ words: text(t.reviews.words.errors, longestWords) });
