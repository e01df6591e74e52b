import { config } from "~/config.server";
import type { TicketKind } from "~/db/schema/replies";
import { type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

const at = (path: string) => `${config.publicUrl}${path}`;

/** To an officer: somebody has answered an alert. What was written is read at the desk, and stands in no mailbox. */
export function replyArrived(
  t: Texts,
  locale: Locale,
  about: { municipality: string; title: string; ticketId: string; isUrgent: boolean },
): LetterContent {
  const { arrived: say } = t.replies.letters;
  const [municipality, title] = [plain(about.municipality), plain(about.title)];
  const subject = about.isUrgent ? say.subjectUrgent(title) : say.subject(title);
  return {
    locale,
    subject,
    preheader: about.isUrgent ? say.urgent : say.preheader,
    above: say.above(municipality),
    heading: subject,
    blocks: [
      paragraph(say.hello(slot("name"))),
      ...(about.isUrgent ? [paragraph(say.urgent)] : []),
      paragraph(say.text(title)),
      { kind: "button", label: say.read, href: at(`/skrivbord/svar/${about.ticketId}`) },
    ],
    footer: [paragraph(say.why(municipality))],
  };
}

/** What an answer from the desk tells. */
export interface AnswerWords {
  title: string;
  municipality: string;
  from: { name: string; title: string };
  answer: string;
  kind: TicketKind;
}

/** To whoever wrote: the officer's answer. */
export function replyAnswered(t: Texts, locale: Locale, words: AnswerWords): LetterContent {
  const { answered: say } = t.replies.letters;
  const [title, municipality] = [plain(words.title), plain(words.municipality)];
  const from = t.alerts.writtenBy(plain(words.from.name), plain(words.from.title));
  return {
    locale,
    subject: say.subject(title),
    preheader: say.preheader(from),
    above: say.above(municipality),
    heading: say.heading,
    blocks: [
      paragraph(say.hello(slot("name"))),
      paragraph(words.kind === "saw" ? say.thanksSaw(title) : say.thanks(title)),
      { kind: "quote", text: plain(words.answer), from },
      { kind: "link", label: say.more, href: slot("link") },
      paragraph(t.replies.emergency),
    ],
    footer: [paragraph(say.why)],
  };
}
