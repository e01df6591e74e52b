import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { PlainText } from "~/alerts/alert-text";
import { alertPageInArea } from "~/alerts/area-page.server";
import { isId } from "~/db/ids";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle, PrintButton, PrintSheet } from "~/ui";

export const loader = guard("alert.receive", inArea, async ({ permit, params }) => {
  if (!isId(params.alertId)) throw notFound();
  const { words, areaName } = await alertPageInArea(permit, params.alertId);
  return { areaId: permit.scope.areaId, words, areaName };
});

export const meta = titled<{ words: { title: string } }>((t, { words }) => t.alerts.sheet.title(words.title));

export default function AlertSheet() {
  const { alerts } = useTexts();
  const { sheet, labels, writtenBy, letters } = alerts;
  const { areaId, words, areaName } = useLoaderData<typeof loader>();
  const { kind, priority, author, municipality } = words;
  const foot = (
    <>
      <p>{sheet.numbers}</p>
      <p>{sheet.join}</p>
      <p>{letters.sentBy(writtenBy(author.name, author.title), municipality)}</p>
    </>
  );
  return (
    <>
      <BackLink href={`/omraden/${areaId}/varningar/${words.id}`}>{sheet.back}</BackLink>
      <PageTitle>{sheet.title(words.title)}</PageTitle>
      <Lead>{sheet.lead}</Lead>
      <div>
        <PrintButton label={sheet.print} hint={sheet.printHint} />
      </div>
      <PrintSheet size="a5" title={words.title} from={sheet.from(labels[priority][kind], areaName)} foot={foot}>
        <ShortFacts rows={[[alerts.place, words.place] as const, [alerts.time, words.timeSpan] as const]} />
        <PlainText text={words.body} lang="sv" />
        {words.advice ? <h3>{alerts.advice}</h3> : null}
        <PlainText text={words.advice} lang="sv" />
      </PrintSheet>
    </>
  );
}

/** Facts in as few lines as they need: the sheet is small. */
function ShortFacts({ rows }: { rows: (readonly [string, string])[] }) {
  const told = rows.filter(([, value]) => value);
  if (told.length === 0) return null;
  return (
    <p className="sheet-facts">
      {told.map(([label, value], index) => (
        <Fragment key={label}>
          {index > 0 ? <br /> : null}
          {label}: <strong lang="sv">{value}</strong>
        </Fragment>
      ))}
    </p>
  );
}
