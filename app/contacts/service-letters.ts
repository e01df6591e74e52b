/** Letters about a contact's own service: who stands in, who is asked to take over, and what came of it. */
import { config } from "~/config.server";
import { type Block, type LetterContent, paragraph, plain } from "~/mail/letter";
import { day } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";

const button = (label: string, path: string): Block => ({ kind: "button", label, href: `${config.publicUrl}${path}` });

interface About {
  area: string;
  areaId: string;
  /** Whom the letter is about. */
  name: string;
}
type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

function letter(t: Texts, locale: Locale, area: string, parts: Parts, why?: string): LetterContent {
  const { above, mine, numbers } = t.contacts.letters;
  return { locale, above: above(area), ...parts, footer: [paragraph(why ?? mine(area)), paragraph(numbers)] };
}

/** To a substitute: what they may do, and until when. */
export function substituteNamed(t: Texts, locale: Locale, about: About & { from: string; until: Date }): LetterContent {
  const { named } = t.serving.letters;
  const [area, from] = [plain(about.area), plain(about.from)];
  const blocks: Block[] = [
    paragraph(named.text(from, area, day(about.until, locale))),
    { kind: "list", items: named.means },
    button(named.button, `/omraden/${about.areaId}`),
    paragraph(named.ask),
  ];
  const { preheader, heading } = named;
  return letter(t, locale, area, { subject: named.subject(area), preheader, heading, blocks });
}

/** To a member whom a contact asks to take over. */
export function successionAsked(t: Texts, locale: Locale, about: About & { from: string }): LetterContent {
  const { asked } = t.serving.letters;
  const [area, from] = [plain(about.area), plain(about.from)];
  const blocks: Block[] = [
    paragraph(asked.text(from, area)),
    { kind: "heading", text: t.contacts.letters.appointed.meansTitle },
    { kind: "list", items: t.contacts.letters.appointed.means },
    button(asked.button, `/omraden/${about.areaId}/ta-over`),
    paragraph(asked.free),
  ];
  const { preheader } = asked;
  return letter(t, locale, area, { subject: asked.subject(from), preheader, heading: asked.heading, blocks });
}

/** To the new contact (`isNew`) and to the former one: the service has passed on. */
export function successionDone(
  t: Texts,
  locale: Locale,
  about: About & { from: string },
  isNew: boolean,
): LetterContent {
  const { done } = t.serving.letters;
  const [area, from, name] = [plain(about.area), plain(about.from), plain(about.name)];
  const words = isNew ? done.toNew : done.toFormer;
  const { first, firstTitle } = t.contacts.letters.appointed;
  const start: Block[] = isNew
    ? [
        { kind: "heading", text: firstTitle },
        { kind: "steps", items: first },
      ]
    : [];
  const blocks = [
    paragraph(words.text(isNew ? from : name, area)),
    ...start,
    button(done.button, `/omraden/${about.areaId}`),
  ];
  const { preheader, heading } = words;
  return letter(t, locale, area, { subject: words.subject(area), preheader, heading, blocks });
}

/** To officers: a contact has passed the service on. */
export function successionToOfficers(t: Texts, locale: Locale, about: About & { from: string }): LetterContent {
  const { toOfficers } = t.serving.letters.done;
  const [area, from, name] = [plain(about.area), plain(about.from), plain(about.name)];
  const blocks = [
    paragraph(toOfficers.text(from, name, area)),
    button(toOfficers.button, `/omraden/${about.areaId}/kontaktombud`),
  ];
  const { preheader, heading, why } = toOfficers;
  return letter(t, locale, area, { subject: toOfficers.subject(area), preheader, heading, blocks }, why);
}

/** To a contact whose question was answered with no. */
export function successionDeclined(t: Texts, locale: Locale, about: About): LetterContent {
  const { declined } = t.serving.letters;
  const [area, name] = [plain(about.area), plain(about.name)];
  const blocks = [paragraph(declined.text(name)), button(declined.button, `/omraden/${about.areaId}/uppdrag`)];
  const { preheader, heading } = declined;
  return letter(t, locale, area, { subject: declined.subject(area), preheader, heading, blocks });
}

/** To a contact who looks after other households than before, since they were shared out anew. */
export function sharedAnew(
  t: Texts,
  locale: Locale,
  about: Omit<About, "name"> & { households: number },
): LetterContent {
  const { shared } = t.serving.letters;
  const area = plain(about.area);
  const blocks = [paragraph(shared.text(about.households)), button(shared.button, `/omraden/${about.areaId}/hushall`)];
  const { preheader, heading } = shared;
  return letter(t, locale, area, { subject: shared.subject(area), preheader, heading, blocks });
}
