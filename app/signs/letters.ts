import { config } from "~/config.server";
import { type LetterContent, paragraph, plain } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

/** To a contact: signs and decals have been handed out; what to do with them. */
export function signsDelivered(
  t: Texts,
  locale: Locale,
  about: { area: string; areaId: string; signs: number; decals: number },
): LetterContent {
  const { above, mine, numbers, delivered } = t.signs.letters;
  const { signs, decals } = about;
  const area = plain(about.area);
  const steps = [...(signs > 0 ? delivered.signSteps : []), ...(decals > 0 ? delivered.decalSteps : [])];
  return {
    locale,
    above: above(area),
    subject: delivered.subject(area),
    preheader: delivered.preheader,
    heading: delivered.heading,
    blocks: [
      paragraph(delivered.text(t.signs.amount(signs, decals), area)),
      { kind: "steps", items: steps },
      { kind: "button", label: delivered.button, href: `${config.publicUrl}/omraden/${about.areaId}/skyltar` },
    ],
    footer: [paragraph(mine(area)), paragraph(numbers)],
  };
}
