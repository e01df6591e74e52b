import { withWayOut } from "~/delivery/way-out";
import type { LetterContent } from "~/mail/letter";
import { type Locale, textsFor } from "~/texts/index";
import { followUpLetter } from "./follow/letters";
import { alertLetter } from "./letters";
import type { OfficersAlert } from "./read.server";

/** The letter that members get, in a language, with whom it shall seem to be made out to. */
export function shownLetter(
  { words, follows, audience: { areas } }: Pick<OfficersAlert, "words" | "follows" | "audience">,
  locale: Locale,
): { content: LetterContent; known: { name: string; area?: string } } {
  const t = textsFor(locale);
  const area = (areas.find((one) => !one.waits) ?? areas[0])?.name;
  const letter = follows ? followUpLetter(t, locale, { alert: words, ...follows }) : alertLetter(t, locale, words);
  return {
    content: withWayOut(letter),
    known: { name: t.alerts.page.sampleName, ...(area && { area }) },
  };
}
