import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Section } from "~/ui";
import type { OutcomeDue } from "./due.server";

/** Warnings whose readers have not heard what came of them: a task each. */
export function OutcomeTasks({ due }: { due: OutcomeDue[] }) {
  const { tasks } = useTexts().follow;
  const locale = useLocale();
  if (due.length === 0) return null;
  return (
    <Section title={tasks.title}>
      <p>{tasks.text}</p>
      <ul>
        {due.map(({ id, title, approvedAt }) => (
          <li key={id}>
            <a href={`/varningar/${id}/folj-upp?slag=outcome`}>{tasks.tell(title)}</a>
            {approvedAt ? `, ${tasks.sent(day(approvedAt, locale))}` : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
