/** How an exercise or a test says what it is, before anything else, wherever somebody can meet it. */
import type { AlertKind, AlertPriority, AlertStatus, FollowUp } from "~/db/schema/alerts";
import type { LetterContent } from "~/mail/letter";
import type { Texts } from "~/texts/index";

interface Labelled {
  kind: AlertKind;
  priority: AlertPriority;
  status: AlertStatus;
}

/** What an alert is: "Brådskande varning", "ÖVNING: Brådskande varning". */
export const labelOf = (t: Texts, { kind, priority, status }: Labelled): string =>
  `${t.practice.mark(status)}${t.alerts.labels[priority][kind]}`;

/** What it is among others: how it goes on with an earlier one, since what came of a warning warns of nothing. */
export const listedAs = (t: Texts, alert: Labelled & { followUp: FollowUp | null }): string =>
  alert.followUp ? `${t.practice.mark(alert.status)}${t.follow.kinds[alert.followUp]}` : labelOf(t, alert);

/** A letter whose heading and first words say that nothing has happened, if so. Its subject begins with the label. */
export function saidInLetter(t: Texts, status: AlertStatus, letter: LetterContent): LetterContent {
  if (status === "actual") return letter;
  const lead = t.practice.leads[status];
  return {
    ...letter,
    preheader: lead,
    heading: `${t.practice.mark(status)}${letter.heading}`,
    blocks: [{ kind: "paragraph", text: lead }, ...letter.blocks],
  };
}
