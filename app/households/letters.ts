import type { Address } from "~/areas/address";
import { config } from "~/config.server";
import type { AreaStage } from "~/db/schema/areas";
import { type Block, type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import { addressLine } from "./address-line";
import type { Standing } from "./standing.server";

const at = (path: string) => `${config.publicUrl}${path}`;

type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

const letter = (t: Texts, locale: Locale, area: string, parts: Parts, footer: string): LetterContent => {
  const { above, numbers } = t.households.letters;
  return { locale, above: above(area), ...parts, footer: [paragraph(footer), paragraph(numbers)] };
};

/** The code and link that prove a joiner's address; nothing in it comes from the form. */
export function confirmJoin(
  t: Texts,
  locale: Locale,
  { area, municipality }: { area: string; municipality: string },
): LetterContent {
  const { confirm } = t.households.letters;
  const { subject, preheader, heading } = confirm;
  const blocks: Block[] = [
    paragraph(confirm.who(plain(area), municipality)),
    paragraph(confirm.how),
    { kind: "code", text: slot("code") },
    paragraph(confirm.orLink),
    { kind: "button", label: confirm.button, href: slot("link") },
    paragraph(confirm.limits),
  ];
  return letter(t, locale, plain(area), { subject, preheader, heading, blocks }, confirm.notYou);
}

/** To somebody who is a member, or waits for an answer, and whose address was used to join once more. */
export function joinAlready(
  t: Texts,
  locale: Locale,
  about: { area: string; areaId: string; standing: Standing },
): LetterContent {
  const { already, member, mine } = t.households.letters;
  const area = plain(about.area);
  const { preheader, text } = already;
  if (about.standing === "waiting") {
    const blocks = [paragraph(text(area)), paragraph(already.waiting)];
    const [subject, heading] = [already.waitingSubject(area), already.waitingHeading];
    return letter(t, locale, area, { subject, preheader, heading, blocks }, mine(area));
  }
  const button: Block = { kind: "button", label: already.button, href: at(`/omraden/${about.areaId}`) };
  const blocks = [paragraph(text(area)), paragraph(already.member), button];
  const [subject, heading] = [already.memberSubject(area), already.memberHeading];
  return letter(t, locale, area, { subject, preheader, heading, blocks }, member(area));
}

interface JoinArrived {
  requestId: string;
  areaId: string;
  area: string;
  name: string;
  address: Address & { alias?: string };
}

/** To those who answer for an area: a neighbour waits. `standIn`: to an officer, as nobody of the area can answer. */
export function joinArrived(t: Texts, locale: Locale, about: JoinArrived, standIn = false): LetterContent {
  const { arrived, decider, standIn: standing } = t.households.letters;
  const [area, name] = [plain(about.area), plain(about.name)];
  const blocks: Block[] = [
    {
      kind: "facts",
      rows: [
        { label: arrived.name, value: name },
        { label: arrived.address, value: plain(addressLine(t, about.address)) },
      ],
    },
    paragraph(standIn ? standing.text : arrived.text),
    { kind: "button", label: arrived.button, href: at(`/omraden/${about.areaId}/anslutningar/${about.requestId}`) },
    ...(standIn ? appointInstead(about.areaId, standing) : []),
    paragraph(arrived.one),
  ];
  const [subject, heading] = [arrived.subject(name, area), arrived.heading(name)];
  const why = standIn ? standing.why(area) : decider(area);
  return letter(t, locale, area, { subject, preheader: arrived.preheader, heading, blocks }, why);
}

const appointInstead = (areaId: string, standing: { appoint: string; toAppoint: string }): Block[] => [
  paragraph(standing.appoint),
  { kind: "link", label: standing.toAppoint, href: at(`/omraden/${areaId}/kontaktombud`) },
];

/** To a new member: welcome, and what neighbours promise one another. */
export function joinApproved(
  t: Texts,
  locale: Locale,
  about: {
    area: string;
    areaId: string;
    stage: AreaStage;
    /** Names of whom the newcomer can ask. */
    contacts: string[];
    /** To the request, or the newcomer to an invitation. */
    saidYes: "neighbour" | "self";
  },
): LetterContent {
  const { approved, member } = t.households.letters;
  const area = plain(about.area);
  const names = about.contacts.map(plain);
  const comes = { active: approved.comes, dormant: approved.rests, approved: approved.later, closed: approved.rests };
  const blocks: Block[] = [
    paragraph(`${approved.saidYes[about.saidYes]} ${comes[about.stage]}`),
    ...(names.length > 0 ? [paragraph(approved.contacts(names))] : []),
    { kind: "heading", text: approved.promise },
    { kind: "list", items: approved.promises },
    { kind: "button", label: approved.button, href: at(`/omraden/${about.areaId}`) },
    paragraph(approved.signIn),
  ];
  const [subject, heading] = [approved.subject(area), approved.heading(area)];
  return letter(t, locale, area, { subject, preheader: approved.preheader, heading, blocks }, member(area));
}

/** To somebody whose request was declined, with the reason. */
export function joinDeclined(
  t: Texts,
  locale: Locale,
  about: { area: string; reason: string; from: string },
): LetterContent {
  const { declined, mine } = t.households.letters;
  const { preheader, heading } = declined;
  const area = plain(about.area);
  const blocks: Block[] = [
    paragraph(declined.text(area)),
    { kind: "quote", text: plain(about.reason), from: plain(about.from) },
    paragraph(declined.again),
  ];
  return letter(t, locale, area, { subject: declined.subject(area), preheader, heading, blocks }, mine(area));
}
