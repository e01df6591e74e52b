import { config } from "~/config.server";
import type { FollowUp } from "~/db/schema/alerts";
import { type Block, type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import type { AlertWords } from "../letters";
import { paragraphs } from "../paragraphs";
import { tellingIn } from "../telling";

/** Characters of an alert that stand in the weekly letter; the rest is behind its link. */
const shown = 300;

function openingOf(body: string): string {
  const first = paragraphs(plain(body))[0] ?? "";
  return first.length > shown ? `${first.slice(0, shown - 1).trimEnd()}…` : first;
}

/** An alert in a weekly letter; what came after another one says so. */
export interface Weekly {
  words: AlertWords;
  follows: { first: AlertWords; followUp: FollowUp } | null;
}

function titleOf(t: Texts, locale: Locale, { words, follows }: Weekly): string {
  const title = plain(tellingIn(words, locale).title);
  return follows ? `${t.follow.kinds[follows.followUp]}: ${title}` : title;
}

/** One alert in short, with the way to the whole. */
function inShort(t: Texts, locale: Locale, told: Weekly): Block[] {
  const { words: alert, follows } = told;
  const { alerts, weekly } = t;
  const title = titleOf(t, locale, told);
  const words = tellingIn(alert, locale);
  const rows = [
    { label: weekly.letter.kind, value: alerts.labels[alert.priority][alert.kind] },
    { label: alerts.place, value: plain(words.place) },
    { label: alerts.time, value: plain(words.timeSpan) },
  ].filter(({ value }) => value);
  return [
    { kind: "heading", text: title },
    ...(follows ? [paragraph(t.follow.inWeekly(plain(tellingIn(follows.first, locale).title)))] : []),
    { kind: "facts", rows },
    ...(words.lang === locale ? [] : [paragraph(alerts.letters.inSwedish)]),
    paragraph(openingOf(words.body)),
    { kind: "link", label: weekly.letter.whole(title), href: `${config.publicUrl}/varningar/${alert.id}/las` },
  ];
}

/** What was held back for somebody, in one letter, oldest first. */
export function weeklyLetter(t: Texts, locale: Locale, municipality: string, alerts: Weekly[]): LetterContent {
  const { letter } = t.weekly;
  const name = plain(municipality);
  return {
    locale,
    subject: letter.subject(alerts.length, name),
    preheader: alerts
      .map((one) => titleOf(t, locale, one))
      .join(" · ")
      .slice(0, 140),
    above: letter.above(name),
    heading: letter.heading,
    blocks: [
      paragraph(t.alerts.letters.hello(slot("name"))),
      paragraph(letter.lead(alerts.length)),
      ...alerts.flatMap((alert) => inShort(t, locale, alert)),
      paragraph(t.alerts.letters.emergency),
    ],
    footer: [
      paragraph(letter.why(name)),
      { kind: "link", label: letter.change, href: `${config.publicUrl}/min-sida/utskick` },
      { kind: "link", label: letter.stop, href: slot("optOutPageUrl") },
    ],
  };
}
