import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { recordOf } from "~/organisations/record/read.server";
import { RecordColumns, RecordGeneral, RecordPurpose } from "~/organisations/record/record-view";
import { titled } from "~/page/title";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle, PrintButton, Section } from "~/ui";

export const loader = guard("organisation.read", atDesk, async ({ permit }) => recordOf(permit));
export const meta = titled((t) => t.record.title);

export default function Record() {
  const { record } = useTexts();
  const locale = useLocale();
  const { name, code, people, other, columns, tilesFrom, closedKeptDays, dataProtection, at } =
    useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/installningar?kommun=${code}`}>{record.back}</BackLink>
      <PageTitle above={name}>{record.title}</PageTitle>
      <Lead>{record.lead}</Lead>
      <p>{record.asOf(day(at, locale))}</p>
      <div>
        <PrintButton label={record.print} hint={record.printHint} />
      </div>
      <RecordGeneral municipality={name} dataProtection={dataProtection} tilesFrom={tilesFrom} />
      <Section title={record.purposesTitle}>
        {people.map((entry) => (
          <RecordPurpose key={entry.purpose} entry={entry} closedKeptDays={closedKeptDays} />
        ))}
      </Section>
      <Section title={record.security.title}>
        <ul>
          {record.security.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section title={record.otherTitle}>
        <p>{record.otherLead}</p>
        {other.map((entry) => (
          <RecordPurpose key={entry.purpose} entry={entry} closedKeptDays={closedKeptDays} />
        ))}
      </Section>
      <Section title={record.columnsTitle}>
        <p>{record.columnsLead}</p>
        <RecordColumns columns={columns} />
      </Section>
    </>
  );
}
