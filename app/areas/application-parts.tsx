import { Fragment } from "react";
import { day, dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, Facts, FormActions, Notice, Quote, Section, StatusBadge } from "~/ui";
import { ApplicationBadge } from "./application-list";
import type { ApplicationToDecide } from "./read.server";
import { ToldFacts } from "./told-facts";
import { Words } from "./words";

type Props = { application: ApplicationToDecide };

/** Who applies, and whether the address is proved. */
export function Who({ application: { applicant, confirmedAt, ...home } }: Props) {
  const [{ application: words }, locale] = [useTexts().desk, useLocale()];
  const proved = confirmedAt ? (
    <StatusBadge tone="good">{words.confirmed(dayAndTime(confirmedAt, locale))}</StatusBadge>
  ) : (
    <StatusBadge tone="warn">{words.unconfirmed}</StatusBadge>
  );
  const postcode = `${home.postcode.slice(0, 3)} ${home.postcode.slice(3)}`;
  return (
    <Section title={words.who}>
      <Facts
        items={[
          { term: words.name, value: applicant.name },
          {
            term: words.email,
            value: (
              <>
                {applicant.email}
                <br />
                {proved}
              </>
            ),
          },
          { term: words.address, value: `${home.street} ${home.number}, ${postcode} ${home.town}` },
          { term: words.came, value: dayAndTime(home.createdAt, locale) },
        ]}
      />
    </Section>
  );
}

/** The area as it was described. */
export function Area({ application }: Props) {
  const { application: words } = useTexts().desk;
  return (
    <Section title={words.area}>
      <ToldFacts told={application} />
    </Section>
  );
}

/** What an officer looks up before deciding: size, streets taken, other applications. */
export function Checks({ application }: Props) {
  const { application: words } = useTexts().desk;
  const { householdCount, minimumHouseholds } = application;
  return (
    <Section title={words.checks}>
      {householdCount < minimumHouseholds ? (
        <Notice tone="warn" title={words.fewTitle(householdCount, minimumHouseholds)}>
          <p>{words.few}</p>
        </Notice>
      ) : null}
      <SameStreets application={application} />
      <Earlier application={application} />
    </Section>
  );
}

function SameStreets({ application }: Props) {
  const { application: words } = useTexts().desk;
  const others = application.sameStreets.filter((area) => area.applicationId !== application.id);
  if (others.length === 0) return <p>{words.noOverlap}</p>;
  return (
    <Notice tone="warn" title={words.overlap}>
      <ul>
        {others.map((area) => (
          <li key={area.id}>
            <a href={`/omraden/${area.id}`}>{words.overlaps(area.name, area.streets.join(", "))}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Earlier({ application: { earlier } }: Props) {
  const [{ application: words }, locale] = [useTexts().desk, useLocale()];
  if (earlier.length === 0) return <p>{words.noOthers}</p>;
  return (
    <>
      <p>{words.others}</p>
      <ul>
        {earlier.map((other) => (
          <li key={other.id}>
            <a href={`/skrivbord/ansokningar/${other.id}`}>{other.areaName}</a>, {day(other.createdAt, locale)}{" "}
            <ApplicationBadge state={other.state} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was asked and answered. */
export function Questions({ application: { questions, applicant } }: Props) {
  const [{ application: words }, locale] = [useTexts().desk, useLocale()];
  if (questions.length === 0) return null;
  return (
    <Section title={words.questions}>
      {questions.map((asked) => (
        <Fragment key={asked.id}>
          <Quote who={asked.by} at={asked.askedAt.toISOString()} when={dayAndTime(asked.askedAt, locale)}>
            <Words text={asked.question} />
          </Quote>
          {asked.answer !== null && asked.answeredAt ? (
            <Quote who={applicant.name} at={asked.answeredAt.toISOString()} when={dayAndTime(asked.answeredAt, locale)}>
              <Words text={asked.answer} />
            </Quote>
          ) : (
            <Unanswered until={asked.until} />
          )}
        </Fragment>
      ))}
    </Section>
  );
}

function Unanswered({ until }: { until: Date }) {
  const [{ application: words }, locale] = [useTexts().desk, useLocale()];
  const overdue = until.getTime() < Date.now();
  return (
    <p>
      <StatusBadge tone={overdue ? "warn" : "progress"}>{words.noAnswer}</StatusBadge>{" "}
      {overdue ? words.overdue : words.answerBy(day(until, locale))}
    </p>
  );
}

/** The three ways on, while the application is open. */
export function Ways({ id }: { id: string }) {
  const { application: words } = useTexts().desk;
  const at = (way: string) => `/skrivbord/ansokningar/${id}/${way}`;
  return (
    <Section title={words.decideTitle}>
      <p>{words.decideText}</p>
      <FormActions>
        <ButtonLink href={at("godkann")} icon="check">
          {words.approve}
        </ButtonLink>
        <ButtonLink href={at("fraga")} look="second" icon="speech">
          {words.ask}
        </ButtonLink>
        <ButtonLink href={at("avsla")} look="second" icon="cross">
          {words.decline}
        </ButtonLink>
      </FormActions>
    </Section>
  );
}

type DecisionProps = { decision: NonNullable<ApplicationToDecide["decision"]> };

/** To the officer whose decision came second. */
export function TooLate({ decision: { by, outcome } }: DecisionProps) {
  const { application: words } = useTexts().desk;
  return (
    <Notice tone="warn" title={words.tooLate(by, outcome)} live>
      <p>{words.tooLateText}</p>
    </Notice>
  );
}

/** What was decided, by whom and when. */
export function Decided({ decision }: DecisionProps) {
  const [{ application: words }, locale] = [useTexts().desk, useLocale()];
  const { outcome, by, at, reason, areaId } = decision;
  return (
    <Notice tone={outcome === "approved" ? "success" : "info"} title={words.decided[outcome](by)}>
      <p>
        {dayAndTime(at, locale)}. {words.told}
      </p>
      {reason ? (
        <Quote who={by}>
          <Words text={reason} />
        </Quote>
      ) : null}
      {areaId ? (
        <p>
          <a href={`/omraden/${areaId}`}>{words.toArea}</a>
        </p>
      ) : null}
    </Notice>
  );
}
