import type { FollowUp } from "~/db/schema/alerts";
import { type LetterContent, paragraph, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import { type AlertWords, alertLetter } from "../letters";

/**
 * What came after an alert, as an answer to its letter: the subject is that letter's, since mail programs make a thread of
 * subject and References (RFC 5322 3.6.4, 3.6.5).
 */
export function followUpLetter(
  t: Texts,
  locale: Locale,
  { alert, first, followUp }: { alert: AlertWords; first: AlertWords; followUp: FollowUp },
): LetterContent {
  const { follow, alerts } = t;
  const [letter, earlier] = [alertLetter(t, locale, alert), alertLetter(t, locale, first)];
  const [hello, ...words] = letter.blocks;
  const label = alerts.labels[first.priority][first.kind];
  return {
    ...letter,
    subject: `Re: ${earlier.subject}`,
    preheader: `${follow.kinds[followUp]}: ${letter.preheader}`,
    above: follow.above(follow.kinds[followUp], slot("area")),
    blocks: [
      hello!,
      paragraph(follow.about(label, earlier.heading)),
      ...(followUp === "correction" ? [paragraph(follow.correctionLead)] : []),
      ...words,
    ],
  };
}

/** The same to somebody who has answered and gets no such letters as a member: no way to stop what they asked for. */
export const toReplier = (t: Texts, letter: LetterContent): LetterContent => ({
  ...letter,
  footer: [paragraph(t.follow.why)],
});
