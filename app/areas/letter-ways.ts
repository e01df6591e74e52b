import { z } from "zod";
import type { Texts } from "~/texts/index";

/** `direct`: at once; `viaContact`: when the contact passes it on. Urgent warnings always go at once. */
export const letterWays = ["direct", "viaContact"] as const;
export type LetterWay = (typeof letterWays)[number];

export const letterWayForm = ({ writing }: Texts) =>
  z.object({ route: z.enum(letterWays, { error: writing.letterWay.error }) });
