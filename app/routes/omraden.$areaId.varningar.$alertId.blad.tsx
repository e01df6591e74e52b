import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { PlainText, WhereAndWhen } from "~/alerts/alert-text";
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
    </>
  );
  return (
    <>
      <BackLink href={`/omraden/${areaId}/varningar/${words.id}`}>{sheet.back}</BackLink>
      <PageTitle>{sheet.title(words.title)}</PageTitle>
      <Lead>{sheet.lead}</Lead>
      <PrintButton label={sheet.print} hint={sheet.printHint} />
      <PrintSheet size="a5" title={words.title} from={sheet.from(labels[priority][kind], areaName)} foot={foot}>
        <WhereAndWhen words={words} />
        <PlainText text={words.body} />
        {words.advice ? <h3>{alerts.advice}</h3> : null}
        <PlainText text={words.advice} />
        <p>{letters.sentBy(writtenBy(author.name, author.title), municipality)}</p>
      </PrintSheet>
    </>
  );
}
