import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, CodeSheet, CodeSlip, FormActions, Notice, PageTitle, PrintButton } from "~/ui";

/**
 * The only sight of new codes: slips to print, cut apart and hand over. The h1 is that of the page which made them, as
 * the document's title is: a title knows nothing of what an action answered.
 */
export function CodeSlips(props: { areaId: string; area: string; codes: string[]; expiresAt: Date; address: string }) {
  const { areaId, area, codes, expiresAt, address } = props;
  const { codes: words } = useTexts().households;
  const locale = useLocale();
  return (
    <>
      <BackLink href={`/omraden/${areaId}/koder`}>{words.back}</BackLink>
      <PageTitle above={area}>{words.title}</PageTitle>
      <Notice tone="success" title={words.sheetTitle(codes.length)} live>
        <p>{words.sheetLead}</p>
      </Notice>
      <FormActions>
        <PrintButton label={words.print} hint={words.printHint} />
      </FormActions>
      <CodeSheet label={words.sheetLabel}>
        {codes.map((code) => (
          <CodeSlip
            key={code}
            title={words.slip.title(area)}
            code={code}
            steps={words.slip.steps}
            address={address}
            note={words.slip.note(day(expiresAt, locale))}
          />
        ))}
      </CodeSheet>
    </>
  );
}
