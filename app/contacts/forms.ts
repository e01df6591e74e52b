import { z } from "zod";
import type { Texts } from "~/texts/index";
import { dayInStockholm } from "~/texts/stockholm";

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

/** A Swedish day whose beginning lies within bounds, in milliseconds from now; it becomes the instant of its `hour`. */
const dayBetween = (error: string, hour: number, from: number, to: number) =>
  z.string({ error }).transform((given, ctx) => {
    const [at, beginning] = [dayInStockholm(given.trim(), hour), dayInStockholm(given.trim(), 0)];
    const ahead = beginning ? beginning.getTime() - Date.now() : Number.NaN;
    if (at && ahead > from && ahead <= to) return at;
    ctx.addIssue({ code: "custom", message: error });
    return z.NEVER;
  });

/** Who stands in, and until which day, tomorrow at the soonest; its evening is included. */
export const substituteForm = ({ serving: { errors } }: Texts) =>
  z.object({
    id: z.uuid(),
    memberId: z.uuid({ error: errors.member }),
    until: dayBetween(errors.until, 23, 0, longestSubstitute),
  });
export type SubstituteInput = z.output<ReturnType<typeof substituteForm>>;

/** Whom to ask to take over. */
export const successorForm = ({ serving: { errors } }: Texts) =>
  z.object({ id: z.uuid(), memberId: z.uuid({ error: errors.member }) });
export type SuccessorInput = z.output<ReturnType<typeof successorForm>>;

/** The day of a contact's training, noon; not longer ago than Grannsamverkan is old. */
export const trainingForm = ({ serving: { errors } }: Texts) =>
  z.object({ trainedAt: dayBetween(errors.trained, 12, -40 * 365 * dayLong, 0) });
