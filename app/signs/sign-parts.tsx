import { Form } from "@remix-run/react";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Facts, FormActions, Section, StatusBadge, SubmitButton, Timeline } from "~/ui";
import type { OneSign } from "./read.server";
import { signTones } from "./sign-table";

/** Where a sign stands and where it is. */
export function SignFacts({ sign: { state, place } }: { sign: OneSign }) {
  const { signs } = useTexts();
  const badge = <StatusBadge tone={signTones[state]}>{signs.states[state]}</StatusBadge>;
  return (
    <Facts
      items={[
        { term: signs.one.point, value: badge },
        { term: signs.one.where, value: place || signs.list.noPlace },
      ]}
    />
  );
}

/** Who did what with it, and when. */
export function SignHistory({ sign: { steps } }: { sign: OneSign }) {
  const { signs } = useTexts();
  const locale = useLocale();
  if (steps.length === 0) return null;
  const events = steps.map(({ step, at, by }) => {
    return { at: at.toISOString(), when: dayAndTime(at, locale), who: by ?? signs.clock, what: signs.steps[step] };
  });
  return (
    <Section title={signs.one.history}>
      <Timeline label={signs.one.history} events={events} />
    </Section>
  );
}

/** How it looks, once it is up: one press. A faded one may be readable after all. */
export function SeenPart({ state, busy }: { state: OneSign["state"]; busy: boolean }) {
  const { seen } = useTexts().signs;
  if (state !== "placed" && state !== "faded") return null;
  return (
    <Section title={seen.title}>
      <Form method="post">
        <FormActions>
          <SubmitButton name="seen" value="inspected" busy={busy} icon="check">
            {seen.good}
          </SubmitButton>
          {state === "placed" ? (
            <SubmitButton name="seen" value="faded" busy={busy} look="second">
              {seen.faded}
            </SubmitButton>
          ) : null}
        </FormActions>
      </Form>
    </Section>
  );
}

/** A new sign for a faded one, from stock. */
export function ReplacePart({ action, busy }: { action: string; busy: boolean }) {
  const { one } = useTexts().signs;
  return (
    <Section title={one.replaceTitle}>
      <Form method="post" action={action}>
        <p>{one.replaceAbout}</p>
        <FormActions>
          <SubmitButton busy={busy}>{one.replace}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}

/** What becomes of a sign that was taken down: one press. */
export function BackPart({ action, busy }: { action: string; busy: boolean }) {
  const { back } = useTexts().signs;
  return (
    <Section title={back.title}>
      <Form method="post" action={action}>
        <p>{back.question}</p>
        <FormActions>
          <SubmitButton name="to" value="returned" busy={busy}>
            {back.returned}
          </SubmitButton>
          <SubmitButton name="to" value="scrapped" busy={busy} look="second">
            {back.scrapped}
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
