import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { alertsInArea } from "~/alerts/in-area.server";
import { LatestAlerts } from "~/alerts/latest-alerts";
import { type AreaHead, areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { contactsOf } from "~/households/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { Columns, Facts, Section } from "~/ui";
import { AreaWay } from "~/way/area-way";
import { NextSteps } from "~/way/next-steps";
import { areaOverview } from "~/way/overview.server";

export const loader = guard("area.read", inArea, async ({ permit }) => {
  const [head, overview, contacts, alerts] = await Promise.all([
    areaHead(permit),
    areaOverview(permit),
    contactsOf(permit),
    alertsInArea(permit, 5),
  ]);
  const { streets, ...standing } = overview;
  const facts = { ...standing, stage: head.stage, pending: head.pending, contacts };
  return { head, facts, streets, contacts, alerts };
});

export const meta = titled<{ head: { name: string } }>((_t, { head }) => head.name);

export default function Area() {
  const { head, facts, streets, contacts, alerts } = useLoaderData<typeof loader>();
  const { households, publication, reviews, way: words } = useTexts();
  const { area } = households;
  const way = (
    <Section title={words.title}>
      <AreaWay facts={facts} municipality={head.municipality} />
      {head.may.review ? (
        <p>
          <a href={`/omraden/${head.areaId}/historia`}>{reviews.life.link}</a>
        </p>
      ) : null}
    </Section>
  );
  const news = (
    <Section title={area.alerts.title}>
      <LatestAlerts areaId={head.areaId} alerts={alerts} />
      <p>
        <a href={`/omraden/${head.areaId}/arkiv`}>{publication.toArchive}</a>
      </p>
    </Section>
  );
  const onTheWay = head.stage === "approved";
  return (
    <>
      <AreaTop head={head} at="" />
      <NextSteps head={head} facts={facts} />
      {onTheWay ? way : null}
      <Columns beside={<Beside head={head} contacts={contacts} streets={streets} households={facts.households} />}>
        {news}
      </Columns>
      {onTheWay ? null : way}
    </>
  );
}

type Contact = { id: string; name: string; role: "contact" | "leadContact" };

type BesideProps = { head: AreaHead; contacts: Contact[]; streets: string[]; households: number };

function Beside({ head, contacts, streets, households }: BesideProps) {
  const t = useTexts();
  const { area } = t.households;
  return (
    <>
      <Section title={area.contacts.title}>
        {contacts.length === 0 ? (
          <p>{area.contacts.none}</p>
        ) : (
          <>
            <Facts items={contacts.map(({ name, role }) => ({ term: t.contacts.roles[role], value: name }))} />
            <p>{area.contacts.about}</p>
          </>
        )}
      </Section>
      <Section title={area.facts.title}>
        <Facts
          items={[
            ...(streets.length > 0 ? [{ term: area.facts.streets, value: streets.join(", ") }] : []),
            { term: area.facts.households, value: households },
          ]}
        />
        {head.may.leave ? (
          <p>
            <a href={`/omraden/${head.areaId}/lamna`}>{t.leaving.letterLink}</a>
          </p>
        ) : null}
        {head.may.protect ? (
          <p>
            <a href={`/omraden/${head.areaId}/skydda`}>{t.neighbours.protect.areaLink}</a>
          </p>
        ) : null}
      </Section>
    </>
  );
}
