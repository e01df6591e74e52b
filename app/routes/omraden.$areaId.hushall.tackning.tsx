import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { spreadOf } from "~/households/spread.server";
import { SpreadTable } from "~/households/spread-table";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, EmptyState, Lead, PageTitle, Section } from "~/ui";

export const loader = guard("household.read", inArea, async ({ permit }) => {
  const [head, spread] = await Promise.all([areaHead(permit), spreadOf(permit)]);
  return { name: head.name, areaId: head.areaId, ...spread };
});

export const meta = titled((t) => t.neighbours.spread.title);

export default function Spread() {
  const { name, areaId, streets, contacts, hidden } = useLoaderData<typeof loader>();
  const { spread } = useTexts().neighbours;
  const { headings } = spread;
  const street = { caption: spread.streetCaption, header: headings.street, nameless: spread.protectedHomes };
  const contact = { caption: spread.contactCaption, header: headings.contact, nameless: spread.nobody };
  return (
    <>
      <BackLink href={`/omraden/${areaId}/hushall`}>{spread.back}</BackLink>
      <PageTitle above={name}>{spread.title}</PageTitle>
      {streets.length === 0 ? (
        <EmptyState title={spread.emptyTitle}>
          <p>{spread.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Lead>{spread.lead}</Lead>
          <Section title={spread.streetTitle}>
            <SpreadTable {...street} rows={streets} />
            {hidden > 0 ? <p>{spread.hiddenStreets(hidden)}</p> : null}
          </Section>
        </>
      )}
      {contacts.length > 0 ? (
        <Section title={spread.contactTitle}>
          <SpreadTable {...contact} rows={contacts} />
        </Section>
      ) : null}
    </>
  );
}
