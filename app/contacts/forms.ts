import { z } from "zod";
import type { Texts } from "~/texts/index";

/** Whom to appoint, and as what. `id` makes a second press of the button the same appointment. */
export function appointForm(t: Texts) {
  const { errors } = t.contacts.appoint;
  return z.object({
    id: z.uuid(),
    memberId: z.uuid({ error: errors.member }),
    role: z.enum(["contact", "leadContact"], { error: errors.role }),
  });
}
export type AppointInput = z.output<ReturnType<typeof appointForm>>;

const dayLong = 86_400_000;
/** Milliseconds that somebody may stand in at most. */
const longestSubstitute = 183 * dayLong;

/** A day as a browser's date field sends it, as the instant `time` (UTC) of that day; undefined for no real day. */
function instantOf(given: string, time: string): Date | undefined {
  const at = new Date(`${given}T${time}Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) && at.toJSON()?.startsWith(given) ? at : undefined;
}

/** A day that must lie within bounds, in milliseconds from now. */
const dayBetween = (error: string, time: string, from: number, to: number) =>
  z.string({ error }).transform((given, ctx) => {
    const at = instantOf(given.trim(), time);
    const ahead = at ? at.getTime() - Date.now() : Number.NaN;
    if (at && ahead > from && ahead < to) return at;
    ctx.addIssue({ code: "custom", message: error });
    return z.NEVER;
  });

/** Who stands in, and until which day, its evening included. */
export const substituteForm = ({ serving: { errors } }: Texts) =>
  z.object({
    id: z.uuid(),
    memberId: z.uuid({ error: errors.member }),
    until: dayBetween(errors.until, "22:00:00", dayLong, longestSubstitute),
  });
export type SubstituteInput = z.output<ReturnType<typeof substituteForm>>;

/** Whom to ask to take over. */
export const successorForm = ({ serving: { errors } }: Texts) =>
  z.object({ id: z.uuid(), memberId: z.uuid({ error: errors.member }) });
export type SuccessorInput = z.output<ReturnType<typeof successorForm>>;

/** The day of a contact's training, noon; not longer ago than Grannsamverkan is old. */
export const trainingForm = ({ serving: { errors } }: Texts) =>
  z.object({ trainedAt: dayBetween(errors.trained, "11:00:00", -40 * 365 * dayLong, dayLong / 2) });
