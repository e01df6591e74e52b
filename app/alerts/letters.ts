import { config } from "~/config.server";
import type { AlertKind, AlertPriority, AlertStatus, FollowUp } from "~/db/schema/alerts";
import { type Block, type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import { richText, withoutMarks } from "~/mail/rich";
import type { Locale, Texts } from "~/texts/index";
import { labelOf, saidInLetter } from "./practice/words";
import { type Telling, type Told, tellingIn } from "./telling";

/** What a letter tells of an alert. */
export interface AlertWords extends Told {
  id: string;
  kind: AlertKind;
  priority: AlertPriority;
  status: AlertStatus;
  /** How it goes on with an earlier one; null for a first one. */
  followUp: FollowUp | null;
  /** Pictures and papers, which the letter links to. */
  attachments: { id: string; label: string }[];
  /** Address of the police's notice that it retells, or null. */
  source: string | null;
  author: { name: string; title: string };
  municipality: string;
}

/** A contact's greeting on the way. */
export interface Greeting {
  from: string;
  note: string;
}

const at = (path: string) => `${config.publicUrl}${path}`;

const quoted = (t: Texts, { from, note }: Greeting): Block => ({
  kind: "quote",
  text: plain(note),
  from: t.alerts.letters.forwardedFrom(plain(from)),
});

const titleIn = (alert: AlertWords, locale: Locale): Telling["title"] => tellingIn(alert, locale).title;

/** The rows of a table of facts that have a value. */
function factsOf(rows: [label: string, value: string][]): Block[] {
  const told = rows.map(([label, value]) => ({ label, value: plain(value) })).filter(({ value }) => value);
  return told.length > 0 ? [{ kind: "facts", rows: told }] : [];
}

const attachmentsOf = ({ id, attachments }: AlertWords): Block[] =>
  attachments.map((one) => ({ kind: "link", label: plain(one.label), href: at(`/varningar/${id}/bilagor/${one.id}`) }));

/** The alert itself, as it stands in every letter that carries it. */
function wordsOf(t: Texts, locale: Locale, alert: AlertWords): Block[] {
  const { letters, place, time, advice, source } = t.alerts;
  const told = tellingIn(alert, locale);
  const foreign = told.lang === locale ? {} : { lang: told.lang };
  const rich = (text: string): Block => ({ kind: "rich", parts: richText(plain(text)), ...foreign });
  return [
    ...(told.lang === locale ? [] : [paragraph(letters.inSwedish)]),
    ...factsOf([
      [place, told.place],
      [time, told.timeSpan],
    ]),
    rich(told.body),
    ...(told.advice ? [{ kind: "heading", text: advice } as const, rich(told.advice)] : []),
    ...factsOf([[t.writing.callLabel, told.call]]),
    ...attachmentsOf(alert),
    ...(alert.source ? [{ kind: "link", label: source, href: alert.source } as const] : []),
  ];
}

function memberFooter(t: Texts, alert: AlertWords): Block[] {
  const { letters, writtenBy } = t.alerts;
  const author = writtenBy(plain(alert.author.name), plain(alert.author.title));
  return [
    paragraph(letters.sentBy(author, plain(alert.municipality))),
    paragraph(letters.why(slot("area"))),
    { kind: "link", label: t.weekly.letter.change, href: at("/min-sida/utskick") },
    { kind: "link", label: letters.stop[alert.kind], href: slot("optOutPageUrl") },
  ];
}

/** The way to answer: to the authority, and never in an emergency. */
const answerable = ({ alerts: { letters } }: Texts): Block[] => [
  paragraph(letters.replyLead),
  { kind: "link", label: letters.reply, href: slot("replyUrl") },
];

/** The first words of a text, for the line that an inbox shows after the subject. */
const opening = (text: string) => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text).replace(/\s+/g, " ");

/** An alert as the members get it; with a contact's greeting where the contact has passed it on. */
export function alertLetter(t: Texts, locale: Locale, alert: AlertWords, greeting?: Greeting): LetterContent {
  const { letters } = t.alerts;
  const told = tellingIn(alert, locale);
  const title = plain(told.title);
  return saidInLetter(t, alert.status, {
    locale,
    subject: letters.subject(labelOf(t, alert), title),
    preheader: opening(withoutMarks(plain(told.body))),
    above: letters.above(labelOf(t, alert), slot("area")),
    heading: title,
    blocks: [
      paragraph(letters.hello(slot("name"))),
      ...(greeting?.note ? [quoted(t, greeting)] : []),
      ...wordsOf(t, locale, alert),
      paragraph(letters.emergency),
      paragraph(letters.neverAct),
      { kind: "button", label: letters.read, href: at(`/varningar/${alert.id}/las`) },
      ...answerable(t),
      { kind: "link", label: t.figures.rate.link, href: slot("rateUrl") },
    ],
    footer: memberFooter(t, alert),
  });
}

/** To a contact: what to do with an alert. Where the members wait for the contact, the alert stands in it too. */
export function alertToForward(
  t: Texts,
  locale: Locale,
  alert: AlertWords,
  area: { id: string; name: string; waits: boolean },
): LetterContent {
  const { toForward: words, hello, emergency } = t.alerts.letters;
  const [title, name] = [plain(titleIn(alert, locale)), plain(area.name)];
  return {
    locale,
    subject: words.subject(title),
    preheader: area.waits ? words.via : words.direct,
    above: words.above(name),
    heading: words.heading(title),
    blocks: [
      paragraph(hello(slot("name"))),
      paragraph(area.waits ? words.via : words.direct),
      { kind: "heading", text: words.todo },
      { kind: "steps", items: area.waits ? words.stepsVia : words.stepsDirect },
      { kind: "button", label: words.open, href: at(`/omraden/${area.id}/varningar/${alert.id}`) },
      ...(area.waits ? [{ kind: "heading", text: words.whatItSays } as const, ...wordsOf(t, locale, alert)] : []),
      paragraph(emergency),
      ...answerable(t),
    ],
    footer: [paragraph(words.why(name))],
  };
}

/** A contact's greeting about an alert that the members have had already. */
export function forwardedNote(t: Texts, locale: Locale, alert: AlertWords, greeting: Greeting): LetterContent {
  const { letters } = t.alerts;
  const title = plain(titleIn(alert, locale));
  return {
    locale,
    subject: letters.note.subject(title),
    preheader: opening(plain(greeting.note)),
    above: letters.above(labelOf(t, alert), slot("area")),
    heading: letters.note.heading,
    blocks: [
      paragraph(letters.hello(slot("name"))),
      quoted(t, greeting),
      paragraph(letters.note.about(labelOf(t, alert), title)),
      { kind: "button", label: letters.read, href: at(`/varningar/${alert.id}/las`) },
      paragraph(letters.emergency),
      ...answerable(t),
    ],
    footer: memberFooter(t, alert).slice(1),
  };
}
