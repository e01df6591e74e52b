import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Section } from "~/ui";
import { KindBadge } from "./badges";
import type { AlertFromOthers } from "./from-others.server";

/** What colleagues elsewhere in the police area have sent to members here: to be read where these read it. */
export function FromOthers({ alerts }: { alerts: AlertFromOthers[] }) {
  const { fromOthers: words } = useTexts().writing;
  const locale = useLocale();
  if (alerts.length === 0) return null;
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <ul>
        {alerts.map(({ id, title, kind, priority, status, followUp, approvedAt, from, areas }) => (
          <li key={id}>
            <KindBadge {...{ kind, priority, status, followUp }} /> <strong>{title}</strong>. {words.sent(from)}{" "}
            {approvedAt ? dayAndTime(approvedAt, locale) : ""}. {words.areas}:{" "}
            {areas.map((area, at) => (
              <span key={area.id}>
                {at > 0 ? ", " : ""}
                <a href={`/omraden/${area.id}/varningar/${id}`}>
                  {area.name}
                  <span className="sr-only">: {title}</span>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
