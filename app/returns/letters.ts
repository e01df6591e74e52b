import { config } from "~/config.server";
import { type Block, type LetterContent, paragraph, plain } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import { reasonWords } from "./reasons";

const at = (path: string) => `${config.publicUrl}${path}`;

/** Whom letters do not reach, and why. */
export interface Unreachable {
  name: string;
  reason: string;
}

type Steps = (todo: string) => { text: string; steps: string[]; button: Block };

function unreachable(
  t: Texts,
  { name, reason }: Unreachable,
  say: Steps,
): Pick<LetterContent, "subject" | "heading" | "blocks"> {
  const { unreachable: words } = t.returns.letters;
  const { means, todo } = reasonWords(t, reason);
  const { text, steps, button } = say(todo);
  const blocks: Block[] = [
    paragraph(text),
    { kind: "facts", rows: [{ label: words.why, value: means }] },
    { kind: "heading", text: words.todo },
    { kind: "steps", items: steps },
    button,
  ];
  return { subject: words.subject(name), heading: words.heading(name), blocks };
}

/** To a contact: letters to a neighbour do not arrive. No address stands in it. */
export function unreachableNeighbour(
  t: Texts,
  locale: Locale,
  about: Unreachable & { area: string; areaId: string },
): LetterContent {
  const { unreachable: words, numbers } = t.returns.letters;
  const { above, preheader, text, steps, button, mine } = words.contact;
  const [name, area] = [plain(about.name), plain(about.area)];
  const parts = unreachable(t, { ...about, name }, (todo) => ({
    text: text(name, area),
    steps: [steps.meet, todo, steps.signIn, steps.join, steps.paper],
    button: { kind: "button", label: button, href: at(`/omraden/${about.areaId}`) },
  }));
  return { locale, above: above(area), preheader, ...parts, footer: [paragraph(mine(area)), paragraph(numbers)] };
}

/** To an officer: letters do not reach somebody whom no contact can tell. */
export function unreachablePerson(
  t: Texts,
  locale: Locale,
  about: Unreachable & { municipality: string },
): LetterContent {
  const { above, preheader, text, steps, button, mine } = t.returns.letters.unreachable.officer;
  const [name, municipality] = [plain(about.name), plain(about.municipality)];
  const parts = unreachable(t, { ...about, name }, (todo) => ({
    text: text(name),
    steps: [steps.meet, todo, steps.signIn],
    button: { kind: "button", label: button, href: at("/skrivbord") },
  }));
  return { locale, above: above(municipality), preheader, ...parts, footer: [paragraph(mine(municipality))] };
}

/** What a person wrote, made plain by words.server.ts. */
export interface MailWords {
  name: string;
  address: string;
  subject: string;
  text: string;
  /** There was more. */
  isCut: boolean;
  /** How many files and pictures do not come along. */
  enclosed: number;
}

/** To an officer: what somebody has written to us. `reader`: who got the letter that it answers. */
export function returnedMail(
  t: Texts,
  locale: Locale,
  about: { municipality: string; words: MailWords; reader: { name: string; area: string | null } | null },
): LetterContent {
  const { returnedMail: say } = t.returns.letters;
  const { words, reader } = about;
  const municipality = plain(about.municipality);
  const blocks: Block[] = [
    paragraph(reader ? answerTo(t, reader) : say.toUs),
    {
      kind: "facts",
      rows: [
        { label: say.from, value: words.name },
        { label: say.address, value: words.address },
        { label: say.about, value: words.subject || say.noSubject },
      ],
    },
    { kind: "quote", text: words.text || say.noText, from: words.name },
    ...(words.isCut ? [paragraph(say.cut)] : []),
    ...(words.enclosed > 0 ? [paragraph(say.enclosed(words.enclosed))] : []),
    { kind: "heading", text: say.todo },
    { kind: "list", items: say.steps },
    paragraph(say.kept),
  ];
  const { preheader, heading } = say;
  const footer = [paragraph(say.mine(municipality))];
  return {
    locale,
    subject: say.subject(words.name),
    preheader,
    above: say.above(municipality),
    heading,
    blocks,
    footer,
  };
}

function answerTo(t: Texts, { name, area }: { name: string; area: string | null }): string {
  const { answer, answerIn } = t.returns.letters.returnedMail;
  return area === null ? answer(plain(name)) : answerIn(plain(name), plain(area));
}

/** To somebody whose answer was passed on: who has it, and what to do if it cannot wait. */
export function mailPassedOn(
  t: Texts,
  locale: Locale,
  about: { municipality: string; enclosed?: number },
): LetterContent {
  const { mailPassedOn: say } = t.returns.letters;
  const municipality = plain(about.municipality);
  const { subject, preheader, heading } = say;
  const blocks = [
    paragraph(say.ongoing),
    paragraph(say.text(municipality)),
    paragraph(say.tip),
    ...(about.enclosed ? [paragraph(say.enclosed)] : []),
  ];
  return { locale, subject, preheader, above: say.above(municipality), heading, blocks, footer: [paragraph(say.mine)] };
}
