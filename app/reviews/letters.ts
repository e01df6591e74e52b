import { config } from "~/config.server";
import { type Block, type LetterContent, paragraph, plain } from "~/mail/letter";
import { day } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";

const button = (label: string, path: string): Block => ({ kind: "button", label, href: `${config.publicUrl}${path}` });

export type Reader = "member" | "contact" | "officer";
/** What is told of a change in an area's life: `words` an officer's own, `signs` how many are to be given back. */
export interface Told {
  reader: Reader;
  areaId: string;
  area: string;
  municipality: string;
  words: string | null;
  from: string | null;
  signs: number;
  /** Days until the members' details are erased, should the area have ended. */
  keptDays: number;
}

type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

function letter(t: Texts, locale: Locale, reader: Reader, area: string, parts: Parts): LetterContent {
  const { above, mine, numbers } = t.reviews.letters;
  return { locale, above: above(area), ...parts, footer: [paragraph(mine[reader](area)), paragraph(numbers)] };
}

/** To a contact, or to an officer who should know: the yearly review is due, and what happens without it. */
export function reviewReminder(
  t: Texts,
  locale: Locale,
  about: { reader: "contact" | "officer"; area: string; areaId: string; nth: number; dormantOn: Date },
): LetterContent {
  const { reminder } = t.reviews.letters;
  const area = plain(about.area);
  const last = about.nth >= 3;
  return letter(t, locale, about.reader, area, {
    subject: last ? reminder.lastSubject(area) : reminder.subject(area),
    preheader: reminder.preheader,
    heading: reminder.heading,
    blocks: [
      paragraph(reminder.text[about.reader](area)),
      paragraph(reminder.until(day(about.dormantOn, locale))),
      ...(about.reader === "contact" ? [{ kind: "steps", items: reminder.steps } as Block] : []),
      button(reminder.button, `/omraden/${about.areaId}/avstamning`),
    ],
  });
}

/** To an officer: what a review has asked for. */
export function reviewNeeds(
  t: Texts,
  locale: Locale,
  about: { area: string; areaId: string; needs: ("help" | "newContact" | "ends")[] },
): LetterContent {
  const { needs } = t.reviews.letters;
  const area = plain(about.area);
  return letter(t, locale, "officer", area, {
    subject: needs.subject(area),
    preheader: needs.preheader,
    heading: needs.heading,
    blocks: [
      paragraph(needs.text(area)),
      { kind: "list", items: about.needs.map((need) => needs.items[need]) },
      button(needs.button, `/omraden/${about.areaId}`),
    ],
  });
}

const spoken = ({ words, from }: Told): Block[] =>
  words ? [{ kind: "quote", text: plain(words), from: plain(from ?? "") }] : [];

function change(t: Texts, locale: Locale, which: "rests" | "wakes", told: Told): LetterContent {
  const { button: label, ...say } = t.reviews.letters[which];
  const area = plain(told.area);
  return letter(t, locale, told.reader, area, {
    subject: say.subject(area),
    preheader: say.preheader,
    heading: say.heading(area),
    blocks: [...spoken(told), ...say.text[told.reader](area).map(paragraph), button(label, `/omraden/${told.areaId}`)],
  });
}

/** The area rests because nobody has attested a review. */
export const areaRests = (t: Texts, locale: Locale, told: Told): LetterContent => change(t, locale, "rests", told);
/** The area runs again, or begins anew. */
export const areaWakes = (t: Texts, locale: Locale, told: Told): LetterContent => change(t, locale, "wakes", told);

/** The area has ended: what that means, and what becomes of signs and data. */
export function areaClosed(t: Texts, locale: Locale, told: Told): LetterContent {
  const { closed } = t.reviews.letters;
  const area = plain(told.area);
  const aboutSigns = told.signs > 0 && told.reader !== "member" ? [closed.signs[told.reader](told.signs)] : [];
  return letter(t, locale, told.reader, area, {
    subject: closed.subject(area),
    preheader: closed.preheader,
    heading: closed.heading(area),
    blocks: [
      ...spoken(told),
      ...[...closed.text[told.reader](area, told.keptDays), ...aboutSigns].map(paragraph),
      button(closed.button[told.reader], told.reader === "officer" ? `/omraden/${told.areaId}/skyltar` : "/ansok"),
    ],
  });
}

/** To somebody who waited to be let into an area that has ended. */
export function joiningOver(t: Texts, locale: Locale, about: { area: string }): LetterContent {
  const { joining, closed } = t.reviews.letters;
  const area = plain(about.area);
  const { preheader, heading } = joining;
  const blocks = [paragraph(joining.text(area)), button(closed.button.member, "/ansok")];
  const { above, numbers } = t.reviews.letters;
  return {
    locale,
    above: above(area),
    subject: joining.subject(area),
    preheader,
    heading,
    blocks,
    footer: [paragraph(joining.mine(area)), paragraph(numbers)],
  };
}
