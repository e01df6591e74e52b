import { useTexts } from "~/texts/use";
import { Section } from "~/ui";

/** Where else the same can be read: events and figures, feeds for readers, the list for other sites. */
export function WaysOut({ here }: { here: string }) {
  const { publication: t, meetings } = useTexts();
  return (
    <>
      <Section title={t.more}>
        <ul>
          <li>
            <a href={`${here}/handelser`}>{t.toIncidents}</a>
          </li>
          <li>
            <a href={`${here}/siffror`}>{t.toFigures}</a>
          </li>
          <li>
            <a href={`${here}/moten`}>{meetings.calendar.open}</a>
          </li>
        </ul>
      </Section>
      <Section title={t.follow}>
        <p>{t.followText}</p>
        <ul>
          <li>
            <a href={`${here}/atom`}>{t.atom}</a>
          </li>
          <li>
            <a href={`${here}/json`}>{t.jsonFeed}</a>
          </li>
          <li>
            <a href={`${here}/lista`}>{t.frame}</a>
          </li>
          <li>
            <a href={`${here}/utdrag`}>{t.fragment}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
