import type { Texts } from "~/texts/index";

/** A span of seconds in words that people use: "40 s", "12 min", "3 tim", "2 dygn"; "–" for none. */
export function duration({ figures: { units } }: Texts, seconds: number | null): string {
  if (seconds === null) return "–";
  if (seconds < 90) return units.seconds(seconds);
  if (seconds < 90 * 60) return units.minutes(Math.round(seconds / 60));
  if (seconds < 36 * 3600) return units.hours(Math.round(seconds / 3600));
  return units.days(Math.round(seconds / 86_400));
}
