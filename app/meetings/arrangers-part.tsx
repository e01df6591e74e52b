import { Form, useNavigation } from "@remix-run/react";
import { useLocale, useTexts } from "~/texts/use";
import { BigNumber, ButtonLink, FormActions, Row, Section, SubmitButton } from "~/ui";
import type { ArrangersView, MeetingFacts } from "./read.server";
import { whenOf } from "./when";

interface Props {
  at: string;
  meeting: MeetingFacts;
  view: ArrangersView;
}

/** What whoever arranges the meeting sees and does: numbers, times to book, and the pages for each step. */
export function ArrangersPart({ at, meeting, view }: Props) {
  return (
    <>
      {meeting.state === "proposed" ? <Options meeting={meeting} view={view} /> : <Answers view={view} />}
      <Steps at={at} meeting={meeting} view={view} />
    </>
  );
}

function Answers({ view: { numbers } }: Pick<Props, "view">) {
  const { page } = useTexts().meetings;
  const { invited, coming, people, notComing, households, attended } = numbers;
  return (
    <Section title={page.answers}>
      <Row>
        <BigNumber value={invited} label={page.invited(invited)} />
        <BigNumber value={coming} label={page.coming} />
        <BigNumber value={people} label={page.people(people)} />
        <BigNumber value={notComing} label={page.notComing} />
        <BigNumber value={Math.max(invited - coming - notComing, 0)} label={page.silent} />
      </Row>
      <p>{page.noNames}</p>
      {households > 0 ? (
        <p>
          {page.came}: <strong>{page.cameFacts(households, attended)}</strong>
        </p>
      ) : null}
    </Section>
  );
}

function Options({ view: { options, numbers } }: Omit<Props, "at">) {
  const [{ meetings }, locale] = [useTexts(), useLocale()];
  const { page } = meetings;
  const busy = useNavigation().state !== "idle";
  const now = Date.now();
  return (
    <Section title={page.options}>
      <p>{page.optionsLead(numbers.chose, numbers.invited)}</p>
      <ul className="meeting-options">
        {options.map(({ id, startsAt, endsAt, suits }) => {
          const when = whenOf(startsAt, endsAt, locale);
          return (
            <li key={id}>
              <p>
                <strong>{when}</strong>, {page.suits(suits)}
              </p>
              {startsAt.getTime() > now ? (
                <Form method="post">
                  <input type="hidden" name="intent" value="book" />
                  <SubmitButton busy={busy} look="second" name="option" value={id}>
                    {page.book(when)}
                  </SubmitButton>
                </Form>
              ) : (
                <p>{page.passed}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Links to what is left to do, in the order in which it is done. */
function Steps({ at, meeting, view }: Props) {
  const { page, change } = useTexts().meetings;
  const { state, ahead, open } = meeting;
  if (state === "cancelled") return null;
  const { done, all } = view.items;
  const before: Step[] = [
    { href: `${at}/anslag`, label: page.notice, about: page.noticeText },
    { href: `${at}/punkter`, label: page.items, about: page.done(done, all) },
    ...(ahead && state === "booked" ? [{ href: `${at}/andra`, label: page.change }] : []),
    ...(ahead && state === "proposed" ? [{ href: `${at}/andra`, label: change.proposed }] : []),
    ...(ahead ? [{ href: `${at}/stall-in`, label: page.cancel }] : []),
  ];
  const during: Step[] = [
    ...(view.appoints ? [{ href: `${at}/ombud`, label: page.appoint }] : []),
    { href: `${at}/anteckningar`, label: page.minutes },
  ];
  return (
    <>
      {open ? (
        <Section title={page.at}>
          <FormActions>
            <ButtonLink href={`${at}/narvaro`} icon="arrow">
              {page.attendance}
            </ButtonLink>
          </FormActions>
          <StepList steps={during} />
        </Section>
      ) : null}
      <Section title={page.todo}>
        <StepList steps={before} />
      </Section>
    </>
  );
}

interface Step {
  href: string;
  label: string;
  about?: string;
}

function StepList({ steps }: { steps: Step[] }) {
  return (
    <ul className="meeting-steps">
      {steps.map(({ href, label, about }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {about ? <p>{about}</p> : null}
        </li>
      ))}
    </ul>
  );
}
