/** Letters about who answers for households and areas when somebody no longer does. */

import type { Address } from "~/areas/address";
import { config } from "~/config.server";
import { addressLine } from "~/households/address-line";
import { type Block, type LetterContent, paragraph, plain } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

const button = (label: string, path: string): Block => ({ kind: "button", label, href: `${config.publicUrl}${path}` });

type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

function letter(t: Texts, locale: Locale, area: string, parts: Parts, why: string): LetterContent {
  const { above, numbers } = t.contacts.letters;
  return { locale, above: above(area), ...parts, footer: [paragraph(why), paragraph(numbers)] };
}

interface About {
  area: string;
  areaId: string;
}

/** To a contact who looks after the households of somebody who no longer does. */
export function tookOver(t: Texts, locale: Locale, about: About & { households: number }): LetterContent {
  const words = t.leaving.tookOver;
  const area = plain(about.area);
  const blocks = [
    paragraph(words.text(about.households)),
    paragraph(words.next),
    button(words.button, `/omraden/${about.areaId}/hushall`),
    paragraph(words.tooMany),
  ];
  const { preheader } = words;
  const parts = { subject: words.subject(about.households, area), heading: words.heading, preheader, blocks };
  return letter(t, locale, area, parts, t.contacts.letters.mine(area));
}

/** To officers: an area has no contact, from this moment on. */
export function areaWithoutContact(t: Texts, locale: Locale, about: About): LetterContent {
  const words = t.leaving.withoutContact;
  const area = plain(about.area);
  const blocks = [
    paragraph(words.text(area)),
    paragraph(words.meanwhile),
    button(words.button, `/omraden/${about.areaId}/kontaktombud`),
  ];
  const { preheader, heading } = words;
  return letter(
    t,
    locale,
    area,
    { subject: words.subject(area), preheader, heading: heading(area), blocks },
    words.why,
  );
}

/** To somebody who has left an area: what that means, and how to come back. */
export function memberLeft(t: Texts, locale: Locale, about: { area: string }): LetterContent {
  const words = t.leaving.left;
  const area = plain(about.area);
  const blocks = [
    paragraph(words.text(area)),
    paragraph(words.data),
    paragraph(words.again),
    button(words.button, "/var-bor-jag"),
  ];
  const { preheader, heading } = words;
  return letter(t, locale, area, { subject: words.subject(area), preheader, heading, blocks }, words.why(area));
}

/** To whoever looks after a household whose last member has left: what is it now? */
export function householdEmptied(
  t: Texts,
  locale: Locale,
  about: About & { householdId: string; address: Address & { alias: string } },
): LetterContent {
  const words = t.leaving.emptied.letter;
  const [area, address] = [plain(about.area), plain(addressLine(t, about.address))];
  const blocks = [
    paragraph(words.text(address)),
    paragraph(words.ask),
    button(words.button, `/omraden/${about.areaId}/hushall/${about.householdId}/tomt`),
    paragraph(words.otherwise),
  ];
  const { preheader, heading } = words;
  return letter(t, locale, area, { subject: words.subject(area), preheader, heading, blocks }, words.why(area));
}
