import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { PracticeNotice } from "~/alerts/practice/notice";
import { labelOf } from "~/alerts/practice/words";
import { RichText } from "~/alerts/rich-text";
import { qrCode, sheetAddress } from "~/alerts/sheet-code.server";
import { isId } from "~/db/ids";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle, PrintButton, PrintSheet, QrCode } from "~/ui";

export const loader = guard("alert.receive", inArea, async ({ permit, params, locale }) => {
  if (!isId(params.alertId)) throw notFound();
  const { words, told, areaName } = await alertPageInArea(permit, params.alertId, locale);
  const code = qrCode(await sheetAddress(words.id));
  return { areaId: permit.scope.areaId, words, told, areaName, code };
});

export const meta = titled<{ told: { title: string } }>((t, { told }) => t.alerts.sheet.title(told.title));

export default function AlertSheet() {
  const t = useTexts();
  const { alerts } = t;
  const { callLabel } = t.writing;
  const { sheet, writtenBy, letters } = alerts;
  const { areaId, words, told, areaName } = useLoaderData<typeof loader>();
  const { author, municipality } = words;
  const foot = (
    <>
      <Code />
      <p>{sheet.numbers}</p>
      <p>{sheet.join}</p>
      <p>{letters.sentBy(writtenBy(author.name, author.title), municipality)}</p>
    </>
  );
  return (
    <>
      <BackLink href={`/omraden/${areaId}/varningar/${words.id}`}>{sheet.back}</BackLink>
      <PageTitle>{sheet.title(told.title)}</PageTitle>
      <Lead>{sheet.lead}</Lead>
      <div>
        <PrintButton label={sheet.print} hint={sheet.printHint} />
      </div>
      <PrintSheet size="a5" title={told.title} from={sheet.from(labelOf(t, words), areaName)} foot={foot}>
        <PracticeNotice status={words.status} />
        <ShortFacts
          lang={told.lang}
          rows={[
            [alerts.place, told.place],
            [alerts.time, told.timeSpan],
            [callLabel, told.call],
          ]}
        />
        <RichText parts={told.body} lang={told.lang} />
        {told.advice.length > 0 ? <h3>{alerts.advice}</h3> : null}
        <RichText parts={told.advice} lang={told.lang} />
      </PrintSheet>
    </>
  );
}

/** The way from the paper to the website. */
function Code() {
  const { forwarding } = useTexts();
  const { code } = useLoaderData<typeof loader>();
  return (
    <div className="sheet-code">
      <QrCode code={code} label={forwarding.code} />
      <p>{forwarding.codeText}</p>
    </div>
  );
}

/** Facts in as few lines as they need: the sheet is small. */
function ShortFacts({ rows, lang }: { rows: [label: string, value: string][]; lang: string }) {
  const told = rows.filter(([, value]) => value);
  if (told.length === 0) return null;
  return (
    <p className="sheet-facts">
      {told.map(([label, value], index) => (
        <Fragment key={label}>
          {index > 0 ? <br /> : null}
          {label}: <strong lang={lang}>{value}</strong>
        </Fragment>
      ))}
    </p>
  );
}
