import { type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

/** To somebody who stood on a list that was brought: what we have been given, and that a yes is theirs to give. */
export function listInvitation(t: Texts, locale: Locale, about: { area: string; from: string | null }): LetterContent {
  const { letter } = t.lists;
  const area = plain(about.area);
  return {
    locale,
    subject: letter.subject(area),
    preheader: letter.preheader,
    above: t.households.letters.above(area),
    heading: letter.heading(area),
    blocks: [
      paragraph(about.from ? letter.who(plain(about.from), area) : letter.whoOperator(area)),
      paragraph(letter.notYet),
      { kind: "heading", text: letter.getTitle },
      { kind: "list", items: letter.get },
      { kind: "button", label: letter.button, href: slot("link") },
      paragraph(letter.otherwise),
    ],
    footer: [paragraph(letter.why), paragraph(t.households.letters.numbers)],
  };
}
