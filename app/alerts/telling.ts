import type { Locale } from "~/texts/index";

/** The words of an alert in one language; "" where nothing is said. `body` and `advice` may be marked (mail/rich.ts). */
export interface Telling {
  title: string;
  body: string;
  place: string;
  timeSpan: string;
  advice: string;
  /** Whom to call besides the usual numbers. */
  call: string;
}

export const tellingFields = [
  "title",
  "body",
  "place",
  "timeSpan",
  "advice",
  "call",
] as const satisfies readonly (keyof Telling)[];

/** An alert's words: Swedish ones always, English ones where somebody has written them. */
export interface Told extends Telling {
  en: Telling | null;
}

/** The words for a reader of `locale`, and the language they are in: Swedish where there are none in the reader's own. */
export function tellingIn(told: Told, locale: Locale): Telling & { lang: Locale } {
  const { en, ...sv } = told;
  if (locale !== "en" || !en) return { ...pick(sv), lang: "sv" };
  const own = (field: keyof Telling) => en[field] || sv[field];
  return {
    ...en,
    place: own("place"),
    timeSpan: own("timeSpan"),
    advice: own("advice"),
    call: own("call"),
    lang: "en",
  };
}

/** The words alone of something that has them among other things. */
export const pick = ({ title, body, place, timeSpan, advice, call }: Telling): Telling => ({
  title,
  body,
  place,
  timeSpan,
  advice,
  call,
});
