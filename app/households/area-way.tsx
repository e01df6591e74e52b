import type { ReactNode } from "react";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Step, Steps } from "~/ui";
import { meetingAhead, type WayFacts, type WayStep, waySteps } from "./way";

/** The way of an area from application to activity, as houses along a street. */
export function AreaWay({ facts, municipality }: { facts: WayFacts; municipality: string }) {
  const { way } = useTexts().households.area;
  const locale = useLocale();
  const { households, minimumHouseholds } = facts;
  const who: Record<WayStep["key"], string> = {
    applied: way.applied.who,
    approved: way.approved.who(municipality),
    neighbours: way.neighbours.who,
    contact: way.contact.who,
    active: way.active.who,
    meeting: way.meeting.who,
    signs: way.signs.who,
    review: way.review.who,
  };
  const neighbours = (state: WayStep["state"]) =>
    state === "done" ? way.neighbours.joined(households) : way.neighbours.detail(households, minimumHouseholds);
  const details: Partial<Record<WayStep["key"], (state: WayStep["state"]) => ReactNode>> = {
    neighbours: (state) => <p>{neighbours(state)}</p>,
    meeting: () => (meetingAhead(facts) ? <p>{way.meeting.booked}</p> : null),
    review: () => (facts.stage === "active" ? <p>{way.review.next(day(facts.review.from, locale))}</p> : null),
  };
  const steps = waySteps(facts).map(
    ({ key, state, at }): Step => ({
      state,
      stateText: at ? way.doneOn(day(at, locale)) : way.states[state],
      title: way[key].title,
      who: who[key],
      detail: details[key]?.(state),
    }),
  );
  return <Steps label={way.label} steps={steps} />;
}
