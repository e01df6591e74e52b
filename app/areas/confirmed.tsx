import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, Confirmation, FormActions, Notice, Section, type Step, type StepState, Steps } from "~/ui";
import type { Told } from "./confirmation.server";

/** The h1 of the page after confirming, as the application stands by then. */
export function confirmedTitle({ areas: { confirm } }: Texts, { state }: Pick<Told, "state">): string {
  if (state === "approved") return confirm.approvedTitle;
  return state === "declined" ? confirm.declinedTitle : confirm.doneTitle;
}

/** The address is confirmed: what happens next, and who does it. */
export function Confirmed({ told }: { told: Told }) {
  const t = useTexts();
  const { confirm } = t.areas;
  const open = told.state === "waiting" || told.state === "asked";
  return (
    <>
      <Confirmation
        title={confirmedTitle(t, told)}
        lead={open ? confirm.doneLead(told.areaName) : confirm.answeredLead}
        nextTitle={confirm.next}
      >
        <Steps label={confirm.label} steps={stepsOf(t, told)} />
      </Confirmation>
      {open ? <Meanwhile told={told} /> : null}
    </>
  );
}

function Meanwhile({ told: { householdCount, minimumHouseholds, municipality } }: { told: Told }) {
  const { confirm } = useTexts().areas;
  return (
    <Section title={confirm.meanwhile}>
      <p>{confirm.meanwhileText}</p>
      {householdCount < minimumHouseholds ? (
        <Notice>
          <p>{confirm.few(householdCount, minimumHouseholds, municipality)}</p>
        </Notice>
      ) : null}
    </Section>
  );
}

function stepsOf({ areas: { confirm } }: Texts, { state, municipality }: Told): Step[] {
  const { states, steps } = confirm;
  const step = (at: StepState, words: Omit<Step, "state" | "stateText">): Step => ({
    state: at,
    stateText: states[at],
    ...words,
  });
  const who = steps.reading.who(municipality);
  const reading = { title: steps.reading.title, who };
  if (state === "declined") return [step("done", steps.applied), step("done", reading)];
  if (state === "approved")
    return [
      step("done", steps.applied),
      step("done", reading),
      step("current", steps.neighbours),
      step("next", steps.running),
    ];
  const detail = state === "asked" ? steps.reading.asked : steps.reading.detail;
  const current = step("current", { ...reading, detail });
  return [step("done", steps.applied), current, step("next", steps.neighbours), step("next", steps.running)];
}

/** The way to begin anew, where there is nothing to confirm. */
export function ToApplication() {
  const { again } = useTexts().areas.confirm;
  return (
    <FormActions>
      <ButtonLink href="/ansok">{again}</ButtonLink>
    </FormActions>
  );
}
