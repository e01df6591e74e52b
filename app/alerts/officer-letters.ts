/** Letters from one officer to another about an alert: what happened to it, what was said of it, and what to do now. */
import { config } from "~/config.server";
import { type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import type { AlertWords, Greeting } from "./letters";
import { labelOf } from "./practice/words";

interface Matter {
  subject: (title: string) => string;
  heading: string;
  text: string;
  /** What the colleague wrote about it. */
  said?: Greeting;
  button: string;
  /** Behind the alert's own address: "/andra". */
  path: string;
}

function toOfficer(t: Texts, locale: Locale, alert: AlertWords, matter: Matter): LetterContent {
  const { toOfficer: words, hello } = t.alerts.letters;
  const { subject, heading, text, said, button, path } = matter;
  const [title, municipality] = [`${t.practice.mark(alert.status)}${plain(alert.title)}`, plain(alert.municipality)];
  return {
    locale,
    subject: subject(title),
    preheader: text,
    above: words.above(municipality),
    heading,
    blocks: [
      paragraph(hello(slot("name"))),
      paragraph(text),
      { kind: "facts", rows: [{ label: words.title, value: title }] },
      ...(said ? [{ kind: "quote" as const, text: plain(said.note), from: plain(said.from) }] : []),
      { kind: "button", label: button, href: `${config.publicUrl}/varningar/${alert.id}${path}` },
    ],
    footer: [paragraph(words.why(municipality))],
  };
}

/** To the other officers: a text waits for a second pair of eyes. */
export function alertSubmitted(t: Texts, locale: Locale, alert: AlertWords, by: string): LetterContent {
  const { subject, heading, text, read } = t.alerts.letters.submitted;
  const matter = { subject, heading, text: text(plain(by), labelOf(t, alert)), button: read, path: "" };
  return toOfficer(t, locale, alert, matter);
}

/** To the officer who handed a text in: what should be changed. */
export function alertReturned(t: Texts, locale: Locale, alert: AlertWords, said: Greeting): LetterContent {
  const { subject, heading, text, edit } = t.alerts.letters.returned;
  return toOfficer(t, locale, alert, {
    subject,
    heading,
    text: text(plain(said.from)),
    said,
    button: edit,
    path: "/andra",
  });
}

/** To the other officers: one of them sent a warning alone, for this reason, and it waits for a second pair of eyes. */
export function lateReviewDue(t: Texts, locale: Locale, alert: AlertWords, said: Greeting): LetterContent {
  const { subject, heading, text, read } = t.writing.late.letter;
  const matter = { subject, heading, text: text(plain(said.from)), said, button: read, path: "/efterhand" };
  return toOfficer(t, locale, alert, matter);
}
