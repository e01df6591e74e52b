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
