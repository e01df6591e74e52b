import { useTexts } from "~/texts/use";
import { BigNumber, Facts, Notice, Section } from "~/ui";
import type { Audience } from "./audience.server";

/** Whom an alert would reach if it were sent now. */
export function AudienceView({ audience, everyArea }: { audience: Audience; everyArea: boolean }) {
  const { alerts } = useTexts();
  const { page, list } = alerts;
  const { now, later, contacts, paperHouseholds, areas } = audience;
  const readers = now.sv + now.en;
  const names = areas.map((area) => area.name).join(", ");
  const items = [
    { term: page.audienceAreas, value: everyArea ? `${list.everyArea}: ${names}` : names },
    { term: page.audienceLanguages, value: page.languages(now.sv, now.en) },
    ...(later > 0 ? [{ term: page.audienceVia, value: page.viaWait(later) }] : []),
    ...(contacts > 0 ? [{ term: page.audienceContacts, value: page.contactsTold(contacts) }] : []),
    ...(paperHouseholds > 0 ? [{ term: page.audiencePaper, value: page.paper(paperHouseholds) }] : []),
  ];
  return (
    <Section title={page.audienceTitle}>
      <BigNumber value={readers} label={page.audienceCount} />
      {readers + later + contacts === 0 ? <Notice tone="warn">{alerts.refusals.nobody}</Notice> : null}
      <Facts items={items} />
    </Section>
  );
}
