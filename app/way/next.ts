/** What comes next in an area, and who does it. */
import { lastOf, type WayFacts } from "./facts";

/** `everybody`: nobody in particular. */
export type Doer = "starter" | "contact" | "officer" | "everybody";

export const nextKeys = [
  "answer",
  "settle",
  "invite",
  "arrange",
  "choose",
  "come",
  "attend",
  "report",
  "appoint",
  "orphaned",
  "review",
  "order",
  "orderLater",
  "deliver",
  "place",
  "inspect",
  "replace",
  "share",
  "relieve",
  "rest",
  "wake",
  "recall",
  "over",
  "calm",
] as const;
export type NextKey = (typeof nextKeys)[number];
export interface NextStep {
  key: NextKey;
  by: Doer;
}

const step = (key: NextKey, by: Doer): NextStep => ({ key, by });

/** The next steps of an area, never none: what is to be done now, the most urgent first, or what comes when nothing is. */
export function nextSteps(facts: WayFacts): NextStep[] {
  const steps = { approved: onTheWay, active: running, dormant: resting, closed: ended }[facts.stage](facts);
  return steps.length > 0 ? steps : [step("calm", "everybody")];
}

/** Neighbours join and the meeting is arranged side by side; contacts are appointed at the meeting. */
function onTheWay(facts: WayFacts): NextStep[] {
  const { households, minimumHouseholds, leaderless } = facts;
  const met = lastOf(facts, "meetingHeld") !== null;
  return [
    ...waiting(facts),
    ...(leaderless ? [step("orphaned", "officer")] : []),
    ...(!leaderless && households < minimumHouseholds ? [step("invite", "starter")] : []),
    ...(facts.meeting || met ? meetingSteps(facts) : [step("arrange", "officer")]),
    ...(met && !leaderless ? [step("appoint", "officer")] : []),
  ];
}

/** What neighbours and households wait for from whoever answers for the area. */
function waiting({ pending, emptied, contacts, leaderless }: WayFacts): NextStep[] {
  const by = leaderless ? "officer" : contacts.length > 0 ? "contact" : "starter";
  return [...(pending > 0 ? [step("answer", by)] : []), ...(emptied > 0 ? [step("settle", by)] : [])];
}

function meetingSteps({ meeting }: WayFacts): NextStep[] {
  if (!meeting) return [];
  if (meeting.state === "booked") return [step("come", "everybody")];
  const keys = { proposed: "choose", open: "attend", past: "report" } as const;
  return [step(keys[meeting.state], "officer")];
}

function running(facts: WayFacts): NextStep[] {
  const { contacts, meeting, review } = facts;
  const led = contacts.length > 0;
  return [
    ...waiting(facts),
    ...(led ? [] : [step("orphaned", "officer")]),
    ...(meeting ? meetingSteps(facts) : []),
    ...(led && review.isTime ? [step("review", "contact")] : []),
    ...(led ? signSteps(facts) : []),
    ...loadSteps(facts),
  ];
}

/** Several contacts can share what one alone cannot. */
function loadSteps({ overloaded, contacts }: WayFacts): NextStep[] {
  if (overloaded === 0) return [];
  return [contacts.length > 1 ? step("share", "contact") : step("relieve", "officer")];
}

function signSteps(facts: WayFacts): NextStep[] {
  const { ordered, orderFrom, toPlace, toInspect, faded } = facts.signs;
  const first = lastOf(facts, "signsReleased") === null && !ordered;
  return [
    ...(first ? [step(orderFrom ? "orderLater" : "order", "contact")] : []),
    ...(ordered ? [step("deliver", "officer")] : []),
    ...(toPlace > 0 ? [step("place", "contact")] : []),
    ...(toInspect > 0 ? [step("inspect", "contact")] : []),
    ...(faded > 0 ? [step("replace", "officer")] : []),
  ];
}

const resting = ({ contacts }: WayFacts): NextStep[] => [
  contacts.length > 0 ? step("rest", "contact") : step("orphaned", "officer"),
  step("wake", "officer"),
];

const ended = ({ signs }: WayFacts): NextStep[] => [
  ...(signs.recalled > 0 ? [step("recall", "officer")] : []),
  step("over", "officer"),
];
