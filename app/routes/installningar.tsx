import { useLoaderData } from "@remix-run/react";
import { rolesInMunicipality } from "~/access/actor.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { mayDo } from "~/access/policy";
import { municipalityOverview, otherMunicipalities, staffOf } from "~/organisations/overview.server";
import { ruleValue } from "~/organisations/rule-words";
import { groups } from "~/organisations/settings";
import { titled } from "~/page/title";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable, EmptyState, Facts, Lead, Notice, PageTitle, Section } from "~/ui";

export const loader = guard("organisation.read", atDesk, async ({ permit, actor, request }) => ({
  municipality: await municipalityOverview(permit),
  staff: await staffOf(permit),
  others: await otherMunicipalities(permit),
  changes: mayDo(rolesInMunicipality(actor, permit.scope.municipalityId), "organisation.change"),
  saved: new URL(request.url).searchParams.has("sparat"),
}));
export const meta = titled((t) => t.organisations.title);

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function Settings() {
  const { organisations, record, rules } = useTexts();
  const { municipality, staff, others, changes, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={municipality.name}>{organisations.title}</PageTitle>
      {saved ? (
        <Notice tone="success" title={rules.page.saved} live>
          <p>{rules.page.savedText}</p>
        </Notice>
      ) : null}
      <Lead>{organisations.lead}</Lead>
      <Rules municipality={municipality} changes={changes} />
      <Staff staff={staff} />
      <Place municipality={municipality} />
      <p>
        <a href={`/installningar/registerforteckning?kommun=${municipality.code}`}>{record.link}</a>
      </p>
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

function Rules({ municipality: { rules, code }, changes }: Pick<Loaded, "municipality" | "changes">) {
  const t = useTexts();
  const { names, title, change, groups: titles } = t.rules;
  return (
    <Section title={title} action={changes ? <a href={`/installningar/regler?kommun=${code}`}>{change}</a> : null}>
      {groups.map((group) => (
        <Section key={group.title} level={3} title={titles[group.title]}>
          <Facts items={group.rules.map((rule) => ({ term: names[rule], value: ruleValue(t, rule, rules) }))} />
        </Section>
      ))}
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
