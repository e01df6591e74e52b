import type { ReactNode } from "react";
import { whenOf } from "~/meetings/when";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Step, Steps } from "~/ui";
import type { WayFacts } from "./facts";
import { type WayKey, type WayStep, waySteps } from "./steps";

/** An area's life from application to recalled signs, as houses along a street. */
export function AreaWay({ facts, municipality }: { facts: WayFacts; municipality: string }) {
  const { way } = useTexts();
  const locale = useLocale();
  const steps = waySteps(facts).map(
    ({ key, state, at }): Step => ({
      state: state === "done" || state === "current" ? state : "next",
      stateText: state === "done" && at ? way.doneOn(day(at, locale)) : way.states[state],
      title: way.steps[key].title,
      who: way.steps[key].who(municipality),
      detail: <Detail at={key} state={state} facts={facts} />,
    }),
  );
  return <Steps label={way.label} steps={steps} />;
}

function Detail({ at, state, facts }: { at: WayKey; state: WayStep["state"]; facts: WayFacts }): ReactNode {
  const { details } = useTexts().way;
  const locale = useLocale();
  const { households, minimumHouseholds, meeting, stage, review } = facts;
  switch (at) {
    case "neighbours":
      return <p>{state === "done" ? details.joined(households) : details.missing(households, minimumHouseholds)}</p>;
    case "meeting": {
      const { startsAt, endsAt } = meeting ?? {};
      if (!meeting || (state !== "current" && state !== "beside")) return null;
      return <p>{startsAt && endsAt ? whenOf(startsAt, endsAt, locale) : details.proposed}</p>;
    }
    case "review":
      return stage === "active" ? <p>{details.review(day(review.from, locale))}</p> : null;
    case "rests":
      return <p>{details.ends(day(review.endsOn, locale))}</p>;
    case "recalled":
      return facts.signs.recalled > 0 ? <p>{details.recalled(facts.signs.recalled)}</p> : null;
    default:
      return null;
  }
}
