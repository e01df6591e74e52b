import { withWayOut } from "~/delivery/way-out";
import type { LetterContent } from "~/mail/letter";
import { type Locale, textsFor } from "~/texts/index";
import { type AlertWords, alertLetter } from "./letters";
import type { OfficersAlert } from "./read.server";

/** The letter that members get, in a language, with whom it shall seem to be made out to. */
export function shownLetter(
  words: AlertWords,
  { areas }: OfficersAlert["audience"],
  locale: Locale,
): { content: LetterContent; known: { name: string; area?: string } } {
  const t = textsFor(locale);
  const area = (areas.find((one) => !one.waits) ?? areas[0])?.name;
  return {
    content: withWayOut(alertLetter(t, locale, words)),
    known: { name: t.alerts.page.sampleName, ...(area && { area }) },
  };
}
