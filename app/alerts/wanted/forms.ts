import { z } from "zod";
import { letterKinds } from "~/people/forms";
import type { Texts } from "~/texts/index";
import { alertCategories, alertPriorities } from "../kinds";

/** Hours: nobody can put off letters for longer than this, since a warning is worth a day. */
export const longestQuiet = 16;

const minutesOf = (clock: string): number => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));

/** A time of day as the browser's field gives it, in minutes after midnight; empty becomes null. */
const timeField = (wrong: string) =>
  z
    .string()
    .trim()
    .regex(/^(([01]\d|2[0-3])[:.][0-5]\d)?$/, wrong)
    .optional()
    .transform((given) => (given ? minutesOf(given) : null));

/** Which letters somebody wants: what is ticked comes. Quiet hours need both ends. */
export const wantedForm = ({ wanted: { errors } }: Texts) =>
  z
    .object({
      wanted: z.array(z.enum(letterKinds)).default([]),
      lowest: z.enum(alertPriorities, { error: errors.lowest }),
      weekly: z.boolean().default(false),
      categories: z.array(z.enum(alertCategories)).default([]),
      areas: z.array(z.uuid()).default([]),
      quietFrom: timeField(errors.time),
      quietTo: timeField(errors.time),
    })
    .superRefine(({ quietFrom: from, quietTo: to }, context) => {
      const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
      if (from === null && to === null) return;
      if (from === null) return say("quietFrom", errors.bothEnds);
      if (to === null) return say("quietTo", errors.bothEnds);
      const length = (to - from + 1440) % 1440;
      if (length === 0 || length > 60 * longestQuiet) say("quietTo", errors.tooLong(longestQuiet));
    });

export type WantedInput = z.output<ReturnType<typeof wantedForm>>;

/** "22:00" of minutes after midnight; undefined of none. */
export const clockOf = (minutes: number | null): string | undefined =>
  minutes === null
    ? undefined
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
