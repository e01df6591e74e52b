import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { config } from "~/config.server";
import { dataProtectionContacts, tenantName } from "~/organisations/read.server";
import { titled } from "~/page/title";
import { KeptData } from "~/people/kept-data";
import { useTexts } from "~/texts/use";
import { DataTable, Facts, Lead, PageTitle, Section } from "~/ui";

export const loader = open("page.read", async () => ({
  municipalities: await tenantName(),
  officers: await dataProtectionContacts(),
  tilesFrom: config.tiles?.host ?? null,
}));
export const meta = titled((t) => t.privacy.title);

export default function Privacy() {
  const { privacy } = useTexts();
  const { municipalities } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle>{privacy.title}</PageTitle>
      <Lead>{privacy.lead}</Lead>
      <Section title={privacy.shortTitle}>
        <Items of={privacy.short} />
      </Section>
      <Section title={privacy.personalTitle}>
        <KeptData personal caption={privacy.personalTitle} />
        <p>{privacy.unconfirmed}</p>
        <p>{privacy.declined}</p>
        <p>{privacy.closed}</p>
      </Section>
      <Section title={privacy.seesTitle}>
        <WhoSees />
      </Section>
      <Section title={privacy.neverTitle}>
        <Items of={privacy.never} />
      </Section>
      <Maps />
      <Section title={privacy.cookiesTitle}>
        <p>{privacy.cookiesLead}</p>
        <Items of={privacy.cookies} />
      </Section>
      <Section title={privacy.rightsTitle}>
        <Items of={privacy.rights} />
        <p>{privacy.rightsHow}</p>
        <p>{privacy.responsible(municipalities)}</p>
        <DataProtection />
      </Section>
      <Section title={privacy.otherTitle}>
        <p>{privacy.otherLead}</p>
        <KeptData personal={false} caption={privacy.otherTitle} />
      </Section>
    </>
  );
}

/** How to reach the municipalities' data protection officers, where they have said so. */
function DataProtection() {
  const { officerOf } = useTexts().privacy;
  const { officers } = useLoaderData<typeof loader>();
  if (officers.length === 0) return null;
  return (
    <Facts items={officers.map(({ municipality, contact }) => ({ term: officerOf(municipality), value: contact }))} />
  );
}

/** Whether any other server learns what somebody looks at. */
function Maps() {
  const { maps } = useTexts().privacy;
  const { tilesFrom } = useLoaderData<typeof loader>();
  return (
    <Section title={maps.title}>
      <p>{tilesFrom ? maps.from(tilesFrom) : maps.own}</p>
    </Section>
  );
}

function Items({ of }: { of: string[] }) {
  return (
    <ul>
      {of.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function WhoSees() {
  const { sees, seesTitle } = useTexts().privacy;
  return (
    <DataTable
      caption={seesTitle}
      captionHidden
      rows={sees.rows}
      rowKey={({ what }) => what}
      columns={[
        { key: "what", header: sees.what, rowHeader: true, cell: ({ what }) => what },
        { key: "who", header: sees.who, cell: ({ who }) => who },
      ]}
    />
  );
}
