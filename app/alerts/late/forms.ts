import { z } from "zod";
import { text } from "~/people/fields";
import type { Texts } from "~/texts/index";

export const longestRemark = 1000;

/** What an officer says of a warning that a colleague sent alone. */
export function reviewForm({ alerts, writing }: Texts) {
  return z.object({
    remark: text({ missing: writing.late.remarkMissing, tooLong: alerts.write.errors.long }, longestRemark),
  });
}
