import { type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

/** To a neighbour whom a contact invites; nothing in it is what was written about the neighbour. */
export function neighbourInvited(t: Texts, locale: Locale, about: { area: string; from: string }): LetterContent {
  const { letter } = t.inviting;
  const [area, from] = [plain(about.area), plain(about.from)];
  return {
    locale,
    subject: letter.subject(from, area),
    preheader: letter.preheader,
    above: t.households.letters.above(area),
    heading: letter.heading,
    blocks: [
      paragraph(letter.who(from, area)),
      { kind: "heading", text: letter.getTitle },
      { kind: "list", items: letter.get },
      { kind: "button", label: letter.button, href: slot("link") },
      paragraph(letter.limits),
    ],
    footer: [paragraph(letter.why(from)), paragraph(t.households.letters.numbers)],
  };
}
