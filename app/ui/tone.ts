import type { IconName } from "~/ui/icon";

/** What a state means to the reader. Colour is never alone: every tone has an icon of its own shape. */
export type Tone = "neutral" | "progress" | "good" | "warn" | "bad";

export const toneIcon: Record<Tone, IconName> = {
  neutral: "ring",
  progress: "clock",
  good: "check",
  warn: "alert",
  bad: "cross",
};
