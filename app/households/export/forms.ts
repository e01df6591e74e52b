import { z } from "zod";
import { text } from "~/people/fields";
import type { Texts } from "~/texts/index";

/** Characters. */
export const longestReason = 200;

/** Why somebody takes out a register. `id` makes a second press of the button the same reading. */
export const exportForm = ({ takingOut }: Texts) =>
  z.object({ id: z.uuid(), reason: text(takingOut.errors.reason, longestReason) });

export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];
