import type { AreaHead } from "~/households/area.server";
import { whenOf } from "~/meetings/when";
import { day } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import type { WayFacts } from "./facts";
import { type NextKey, nextSteps } from "./next";
import { pagesOf } from "./pages";

interface Way {
  href: string;
  label: string;
}

/** A next step as one reader is told of it. */
export interface NextForReader {
  key: NextKey;
  /** Who does it; null where everybody is meant. */
  who: string | null;
  text: string;
  /** The button that does it, for whom the step waits. */
  button: Way | null;
  /** Where the reader may look, or another way to the same end. */
  links: Way[];
}

/** What comes next in an area as one reader is told of it: the reader's own steps first. */
export function nextFor(t: Texts, locale: Locale, head: AreaHead, facts: WayFacts): NextForReader[] {
  const { next } = t.way;
  const pages = pagesOf(head, facts);
  const told = toldOf(facts, locale);
  const steps = nextSteps(facts).map(({ key, by }): NextForReader => {
    const { href, does, also, aside } = pages[key];
    const { mine, others, link, look } = next.steps[key];
    const who = does ? next.you : by === "everybody" ? null : next.doers[by];
    if (!does)
      return { key, who, text: others(told), button: null, links: also && look ? [{ href: also, label: look }] : [] };
    const links = aside ? [{ href: aside, label: next.aside }] : [];
    return { key, who, text: mine(told), button: link ? { href, label: link } : null, links };
  });
  const mine = steps.filter(({ key }) => pages[key].does);
  return [...mine, ...steps.filter((step) => !mine.includes(step))];
}

function toldOf(facts: WayFacts, locale: Locale) {
  const { households, minimumHouseholds, pending, emptied, contactLoad, signs, meeting, review } = facts;
  const { startsAt, endsAt } = meeting ?? {};
  return {
    ...{ now: households, least: minimumHouseholds, pending, emptied, contactLoad, ...signs },
    when: startsAt && endsAt ? whenOf(startsAt, endsAt, locale) : "",
    orderFrom: signs.orderFrom ? day(signs.orderFrom, locale) : "",
    review: day(review.from, locale),
  };
}
