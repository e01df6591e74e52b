import type { AreaRole } from "~/access/policy";
import { day } from "~/texts/dates";
import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, EmptyState, Facts, FormActions, Notice, Section } from "~/ui";

export interface Home {
  areaId: string;
  area: string;
  stage: "approved" | "active" | "dormant" | "closed";
  route: "direct" | "viaContact";
  municipality: string;
  street: string;
  number: string;
  apartment: string;
  /** Instead of an address, for a household with protected identity. */
  alias: string;
  joinedAt: Date;
  role: AreaRole;
  contacts: { name: string; role: "contact" | "leadContact"; own: boolean }[];
}

/** A household that the person belongs to: where it is, what the area is like, and whom to turn to. */
export function MyHome({ home }: { home: Home }) {
  const texts = useTexts();
  const locale = useLocale();
  const { common } = texts;
  const { home: words } = texts.people;
  const address = home.alias || [`${home.street} ${home.number}`, home.apartment].filter(Boolean).join(", ");
  return (
    <>
      <Facts
        items={[
          { term: words.area, value: <a href={`/omraden/${home.areaId}`}>{home.area}</a> },
          { term: words.municipality, value: home.municipality },
          { term: words.household, value: address },
          { term: words.role, value: common.roles[home.role] },
          { term: words.contacts, value: contactNames(home, texts) },
          { term: words.since, value: day(home.joinedAt, locale) },
        ]}
      />
      <p>{wayOf(home, words)}</p>
      <p>
        <a href={`/omraden/${home.areaId}/lamna`}>{words.leave(home.area)}</a>
      </p>
    </>
  );
}

function wayOf({ stage, route }: Home, words: { resting: string; closed: string; direct: string; viaContact: string }) {
  if (stage === "closed") return words.closed;
  if (stage === "dormant") return words.resting;
  return words[route];
}

function contactNames({ contacts }: Home, { people, common }: Texts): string {
  if (contacts.length === 0) return people.home.noContact;
  return contacts
    .map(({ name, role, own }) => {
      const about = [
        ...(role === "leadContact" ? [common.roles.leadContact.toLowerCase()] : []),
        ...(own ? [people.home.you] : []),
      ];
      return about.length > 0 ? `${name} (${about.join(", ")})` : name;
    })
    .join(", ");
}

/** For somebody who is in no area: how to come into one. */
export function NoHome() {
  const { home } = useTexts().people;
  return (
    <EmptyState
      title={home.none}
      action={
        <FormActions>
          <ButtonLink href="/ansok">{home.apply}</ButtonLink>
          <ButtonLink href="/ga-med" look="second">
            {home.join}
          </ButtonLink>
        </FormActions>
      }
    >
      <p>{home.noneText}</p>
    </EmptyState>
  );
}

export interface Joining {
  area: string;
  state: "unconfirmed" | "waiting" | "declined";
}

/** Requests to join that are not settled yet, or were declined. */
export function MyJoining({ joining }: { joining: Joining[] }) {
  const { joining: words } = useTexts().people;
  if (joining.length === 0) return null;
  return (
    <Section title={words.title}>
      {joining.map(({ area, state }, index) => (
        <Notice key={index} tone={state === "unconfirmed" ? "warn" : "info"}>
          <p>{words[state](area)}</p>
        </Notice>
      ))}
    </Section>
  );
}
