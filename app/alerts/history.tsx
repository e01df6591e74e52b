import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type IconName, Section, Timeline } from "~/ui";
import { PlainText } from "./alert-text";
import type { OfficersAlert } from "./read.server";

type Step = OfficersAlert["steps"][number];
const icons: Record<Step["state"], IconName> = {
  draft: "paper",
  submitted: "letter",
  returned: "back",
  scheduled: "clock",
  approved: "check",
  withdrawn: "cross",
};

/** Who did what with an alert, and which version of the text it was. */
export function History({ steps }: { steps: Step[] }) {
  const { page } = useTexts().alerts;
  const locale = useLocale();
  return (
    <Section title={page.historyTitle}>
      <Timeline
        label={page.historyTitle}
        events={steps.map(({ at, who, state, version, note }) => ({
          at: at.toISOString(),
          when: dayAndTime(at, locale),
          who,
          icon: icons[state],
          what: `${page.steps[state]} (${page.version(version).toLowerCase()})`,
          children: note ? <PlainText text={note} /> : null,
        }))}
      />
    </Section>
  );
}
