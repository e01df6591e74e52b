import { config } from "~/config.server";
import { type Block, type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import { day } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";

/** Every address of a letter begins with the installation's own. */
const at = (path: string) => `${config.publicUrl}${path}`;

type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

const toApplicant = (t: Texts, locale: Locale, municipality: string, parts: Parts): LetterContent => {
  const { above, mine, numbers } = t.areas.letters;
  return { locale, above: above(municipality), ...parts, footer: [paragraph(mine), paragraph(numbers)] };
};

const toOfficer = (t: Texts, locale: Locale, municipality: string, parts: Parts): LetterContent => {
  const { above, staff } = t.areas.letters;
  return { locale, above: above(municipality), ...parts, footer: [paragraph(staff(municipality))] };
};

/** The code and the link that prove the applicant's address; nothing in it comes from the form. */
export function confirmApplication(
  t: Texts,
  locale: Locale,
  { municipality }: { municipality: string },
): LetterContent {
  const { above, numbers, confirm } = t.areas.letters;
  const { subject, preheader, heading } = confirm;
  const blocks: Block[] = [
    paragraph(confirm.who),
    paragraph(confirm.how),
    { kind: "code", text: slot("code") },
    paragraph(confirm.orLink),
    { kind: "button", label: confirm.button, href: slot("link") },
    paragraph(confirm.limits),
  ];
  const footer = [paragraph(confirm.notYou), paragraph(numbers)];
  return { locale, subject, preheader, above: above(municipality), heading, blocks, footer };
}

/** To police and municipality: somebody waits for an answer. */
export function applicationArrived(
  t: Texts,
  locale: Locale,
  about: {
    id: string;
    name: string;
    areaName: string;
    streets: string[];
    householdCount: number;
    municipality: string;
  },
): LetterContent {
  const { arrived, facts, hello, desk } = t.areas.letters;
  const area = plain(about.areaName);
  const rows = [
    { label: facts.area, value: area },
    { label: facts.streets, value: plain(about.streets.join(", ")) },
    { label: facts.households, value: t.areas.told.about(about.householdCount) },
  ];
  return toOfficer(t, locale, about.municipality, {
    subject: arrived.subject(area),
    preheader: arrived.preheader,
    heading: arrived.heading(area),
    blocks: [
      paragraph(hello(plain(about.name))),
      paragraph(arrived.text),
      { kind: "facts", rows },
      { kind: "button", label: desk, href: at(`/skrivbord/ansokningar/${about.id}`) },
      paragraph(arrived.one),
    ],
  });
}

/** To an applicant who applied again while the first application waits: where that one stands. */
export function applicationAlready(
  t: Texts,
  locale: Locale,
  about: { name: string; areaName: string; asked: boolean; at: Date; municipality: string },
): LetterContent {
  const { already, hello } = t.areas.letters;
  const area = plain(about.areaName);
  return toApplicant(t, locale, about.municipality, {
    subject: already.subject(area),
    preheader: already.preheader,
    heading: already.heading,
    blocks: [
      paragraph(hello(plain(about.name))),
      paragraph(already.text(area, day(about.at, locale))),
      paragraph(about.asked ? already.asked : already.waiting),
    ],
  });
}

/** A question from the desk, with the link that takes the answer. */
export function applicationQuestion(
  t: Texts,
  locale: Locale,
  about: { name: string; areaName: string; municipality: string; question: string; from: string; until: Date },
): LetterContent {
  const { question, hello } = t.areas.letters;
  const area = plain(about.areaName);
  return toApplicant(t, locale, about.municipality, {
    subject: question.subject(area),
    preheader: question.preheader,
    heading: question.heading,
    blocks: [
      paragraph(hello(plain(about.name))),
      paragraph(question.text(area)),
      { kind: "quote", text: plain(about.question), from: plain(about.from) },
      { kind: "button", label: question.button, href: slot("link") },
      paragraph(question.limits(day(about.until, locale))),
    ],
  });
}

/** To the officer who asked: the answer is on the desk. */
export function applicationAnswered(
  t: Texts,
  locale: Locale,
  about: { name: string; applicationId: string; areaName: string; municipality: string; question: string },
): LetterContent {
  const { answered, hello, desk } = t.areas.letters;
  const area = plain(about.areaName);
  return toOfficer(t, locale, about.municipality, {
    subject: answered.subject(area),
    preheader: answered.preheader,
    heading: answered.heading,
    blocks: [
      paragraph(hello(plain(about.name))),
      paragraph(answered.text(area)),
      { kind: "quote", text: plain(about.question), from: answered.you },
      { kind: "button", label: desk, href: at(`/skrivbord/ansokningar/${about.applicationId}`) },
      paragraph(answered.next),
    ],
  });
}

/** The application became an area: what to do first, and what comes later. */
export function applicationApproved(
  t: Texts,
  locale: Locale,
  about: { name: string; areaId: string; areaName: string; municipality: string },
): LetterContent {
  const { approved, hello } = t.areas.letters;
  const area = plain(about.areaName);
  return toApplicant(t, locale, about.municipality, {
    subject: approved.subject(area),
    preheader: approved.preheader,
    heading: approved.heading(area),
    blocks: [
      paragraph(hello(plain(about.name))),
      paragraph(approved.text(about.municipality)),
      { kind: "steps", items: approved.steps },
      { kind: "button", label: approved.button, href: at(`/omraden/${about.areaId}`) },
      paragraph(approved.later),
    ],
  });
}

/** The application was declined, and why, in the officer's own words. */
export function applicationDeclined(
  t: Texts,
  locale: Locale,
  about: { name: string; areaName: string; municipality: string; reason: string; from: string },
): LetterContent {
  const { declined, hello } = t.areas.letters;
  const area = plain(about.areaName);
  return toApplicant(t, locale, about.municipality, {
    subject: declined.subject(area),
    preheader: declined.preheader,
    heading: declined.heading,
    blocks: [
      paragraph(hello(plain(about.name))),
      paragraph(declined.text(area, about.municipality)),
      { kind: "quote", text: plain(about.reason), from: plain(about.from) },
      paragraph(declined.again),
      { kind: "link", label: declined.button, href: at("/ansok") },
    ],
  });
}
