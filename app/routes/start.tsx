import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { servedMunicipalities } from "~/areas/served.server";
import { publicTotals } from "~/areas/totals.server";
import { titled } from "~/page/title";
import { PlaceLinks } from "~/publication/place-links";
import { useTexts } from "~/texts/use";
import { BigNumber, ButtonLink, Columns, Facts, Notice, Opening, Section, type Step, Steps } from "~/ui";

export const loader = open("page.read", async () => ({
  places: (await servedMunicipalities()).map(({ code, name }) => ({ code, name })),
  totals: await publicTotals(),
}));

export const meta = titled((t) => t.start.title);

export default function Start() {
  const { start, where } = useTexts();
  return (
    <>
      <Opening
        title={start.title}
        lead={start.lead}
        actions={
          <>
            <ButtonLink href="/ansok" icon="arrow">
              {start.apply}
            </ButtonLink>
            <ButtonLink href="/ga-med" look="second">
              {start.join}
            </ButtonLink>
            <ButtonLink href="/var-bor-jag" look="quiet">
              {where.ask.title}
            </ButtonLink>
          </>
        }
      />
      <Columns beside={<Numbers />}>
        <Promises />
      </Columns>
      <How />
      <Columns beside={<Totals />}>
        <Behind />
      </Columns>
    </>
  );
}

function Promises() {
  const { promises } = useTexts().start;
  return (
    <Section title={promises.title}>
      <ol>
        {promises.items.map((item) => (
          <li key={item.title}>
            <strong>{item.title}.</strong> {item.text}
          </li>
        ))}
      </ol>
      <p>{promises.lead}</p>
    </Section>
  );
}

function How() {
  const { how } = useTexts().start;
  const steps = how.steps.map(
    (step, i): Step => ({
      ...step,
      state: i === 0 ? "current" : "next",
      stateText: i === 0 ? how.begin : how.after,
    }),
  );
  return (
    <Section title={how.title}>
      <Steps label={how.label} steps={steps} />
    </Section>
  );
}

function Behind() {
  const { behind, more } = useTexts().start;
  const { places } = useLoaderData<typeof loader>();
  return (
    <Section title={behind.title}>
      <p>{behind.text(places.map(({ name }) => name))}</p>
      <Notice title={behind.never}>
        <p>{behind.neverText}</p>
      </Notice>
      <p>
        <a href="/om">{more}</a>
      </p>
      <PlaceLinks places={places} />
    </Section>
  );
}

/** Nothing before there is something to count. */
function Totals() {
  const { map, start } = useTexts();
  const { behind } = start;
  const { areas, households } = useLoaderData<typeof loader>().totals;
  if (areas === 0) return null;
  return (
    <Section title={behind.today}>
      <BigNumber value={areas} label={behind.areas(areas)} />
      <p>
        <a href="/karta">{map.areas.title}</a>
      </p>
      <BigNumber value={households} label={behind.households(households)} />
    </Section>
  );
}

function Numbers() {
  const { numbers } = useTexts().start;
  return (
    <Section title={numbers.title}>
      <p>{numbers.text}</p>
      <Facts
        items={[
          { term: numbers.now, value: <a href="tel:112">112</a> },
          { term: numbers.later, value: <a href="tel:11414">114 14</a> },
        ]}
      />
    </Section>
  );
}
