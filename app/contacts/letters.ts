import { config } from "~/config.server";
import { type Block, type LetterContent, paragraph, plain } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

const toArea = (label: string, areaId: string): Block => ({
  kind: "button",
  label,
  href: `${config.publicUrl}/omraden/${areaId}`,
});

type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

const letter = (t: Texts, locale: Locale, area: string, parts: Parts): LetterContent => {
  const { above, mine, numbers } = t.contacts.letters;
  return { locale, above: above(area), ...parts, footer: [paragraph(mine(area)), paragraph(numbers)] };
};

/** To somebody who has been appointed: what it means, and what to do first. */
export function contactAppointed(
  t: Texts,
  locale: Locale,
  about: { name: string; area: string; areaId: string; role: "contact" | "leadContact" },
): LetterContent {
  const { appointed } = t.contacts.letters;
  const [area, name] = [plain(about.area), plain(about.name)];
  const blocks: Block[] = [
    paragraph(appointed.hello(name)),
    paragraph(about.role === "contact" ? appointed.text(area) : appointed.leadText(area)),
    { kind: "heading", text: appointed.meansTitle },
    { kind: "list", items: appointed.means },
    { kind: "heading", text: appointed.firstTitle },
    { kind: "steps", items: appointed.first },
    toArea(appointed.button, about.areaId),
    paragraph(appointed.ask),
  ];
  const { preheader } = appointed;
  const [subject, heading] = [appointed.subject[about.role](area), appointed.heading[about.role]];
  return letter(t, locale, area, { subject, preheader, heading, blocks });
}

/** To somebody whose time as contact is over. */
export function contactReleased(t: Texts, locale: Locale, about: { area: string; areaId: string }): LetterContent {
  const { released } = t.contacts.letters;
  const area = plain(about.area);
  const { preheader, heading } = released;
  const blocks = [
    paragraph(released.text(area)),
    paragraph(released.paper),
    toArea(released.button, about.areaId),
    paragraph(released.ask),
  ];
  return letter(t, locale, area, { subject: released.subject(area), preheader, heading, blocks });
}
