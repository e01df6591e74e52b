import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { municipalityOverview, otherMunicipalities, staffOf } from "~/organisations/overview.server";
import { titled } from "~/page/title";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable, EmptyState, Facts, Lead, PageTitle, Section } from "~/ui";

export const loader = guard("organisation.read", atDesk, async ({ permit }) => ({
  municipality: await municipalityOverview(permit),
  staff: await staffOf(permit),
  others: await otherMunicipalities(permit),
}));
export const meta = titled((t) => t.organisations.title);

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function Settings() {
  const { organisations } = useTexts();
  const { municipality, staff, others } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={municipality.name}>{organisations.title}</PageTitle>
      <Lead>{organisations.lead}</Lead>
      <Rules municipality={municipality} />
      <Staff staff={staff} />
      <Place municipality={municipality} />
      {others.length > 0 ? (
        <Section title={organisations.others}>
          <ul>
            {others.map(({ name, code }) => (
              <li key={code}>
                <a href={`/installningar?kommun=${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Rules({ municipality: { rules } }: Pick<Loaded, "municipality">) {
  const { rules: words } = useTexts().organisations;
  const { minimumHouseholds, contactLoad, warningsNeedSecondOfficer } = words;
  return (
    <Section title={words.title}>
      <Facts
        items={[
          { term: minimumHouseholds.name, value: minimumHouseholds.value(rules.minimumHouseholds) },
          { term: contactLoad.name, value: contactLoad.value(rules.contactLoad) },
          {
            term: warningsNeedSecondOfficer.name,
            value: warningsNeedSecondOfficer.value(rules.warningsNeedSecondOfficer),
          },
        ]}
      />
    </Section>
  );
}

function Staff({ staff }: Pick<Loaded, "staff">) {
  const { organisations, common } = useTexts();
  const { staff: words } = organisations;
  const locale = useLocale();
  return (
    <Section title={words.title}>
      <DataTable
        caption={words.title}
        captionHidden
        rows={staff}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none} />}
        columns={[
          { key: "name", header: words.name, rowHeader: true, cell: ({ name }) => name },
          { key: "post", header: words.post, cell: ({ title }) => title },
          { key: "role", header: words.role, cell: ({ role }) => common.roles[role] },
          { key: "since", header: words.since, cell: ({ startedAt }) => day(startedAt, locale) },
        ]}
      />
    </Section>
  );
}

function Place({ municipality }: Pick<Loaded, "municipality">) {
  const { place } = useTexts().organisations;
  const { name, code, county, postcodes, policeAreas } = municipality;
  const police = policeAreas.map((area) => `${area.name} (${place.covers(area.municipalities.join(", "))})`);
  return (
    <Section title={place.title}>
      <Facts
        items={[
          { term: place.name, value: name },
          { term: place.code, value: code },
          { term: place.county, value: county },
          { term: place.postcodes, value: postcodes.join(", ") },
          { term: place.policeAreas, value: police.join("; ") || place.noPoliceArea },
        ]}
      />
    </Section>
  );
}
