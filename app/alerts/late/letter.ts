import { config } from "~/config.server";
import { type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import type { AlertWords, Greeting } from "../letters";

/** To the other officers: one of them sent a warning alone, for this reason, and it waits for a second pair of eyes. */
export function lateReviewDue(t: Texts, locale: Locale, alert: AlertWords, alone: Greeting): LetterContent {
  const { submitted, hello } = t.alerts.letters;
  const { letter: words } = t.writing.late;
  const [title, municipality, from] = [plain(alert.title), plain(alert.municipality), plain(alone.from)];
  return {
    locale,
    subject: words.subject(title),
    preheader: words.text(from),
    above: submitted.above(municipality),
    heading: words.heading,
    blocks: [
      paragraph(hello(slot("name"))),
      paragraph(words.text(from)),
      { kind: "facts", rows: [{ label: submitted.title, value: title }] },
      { kind: "quote", text: plain(alone.note), from },
      { kind: "button", label: words.read, href: `${config.publicUrl}/varningar/${alert.id}/efterhand` },
    ],
    footer: [paragraph(submitted.why(municipality))],
  };
}
