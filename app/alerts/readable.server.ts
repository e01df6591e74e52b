import { richText } from "~/mail/rich";
import type { Locale } from "~/texts/index";
import type { AlertWords } from "./letters";
import { tellingIn } from "./telling";

/** An alert's words as a page shows them to a reader of `locale`: the same as in the letter. */
export function readable(words: AlertWords, locale: Locale) {
  const { title, body, place, timeSpan, advice, call, lang } = tellingIn(words, locale);
  return { title, place, timeSpan, call, lang, body: richText(body), advice: richText(advice) };
}

export type Readable = ReturnType<typeof readable>;
