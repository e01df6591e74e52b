import type { MeetingKind } from "~/db/schema/meetings";
import { useLocale, useTexts } from "~/texts/use";
import { type Fact, Facts, StatusBadge, type Tone } from "~/ui";
import { type MeetingState, nameOf } from "./kinds";
import { whenOf } from "./when";

const tones: Record<MeetingState, Tone> = {
  proposed: "progress",
  booked: "good",
  past: "warn",
  held: "neutral",
  cancelled: "bad",
};

/** A meeting's state in a word. */
export function MeetingBadge({ state }: { state: MeetingState }) {
  const { states } = useTexts().meetings;
  return <StatusBadge tone={tones[state]}>{states[state]}</StatusBadge>;
}

interface Shown {
  startsAt: Date | null;
  endsAt: Date | null;
  place: string;
  link: string;
  note: string;
  cancelReason?: string | null;
}

/** When and where a meeting is, and what else to know. */
export function MeetingFacts({ meeting }: { meeting: Shown }) {
  const [{ meetings }, locale] = [useTexts(), useLocale()];
  const { facts, notBooked } = meetings;
  const { startsAt, endsAt, place, link, note, cancelReason } = meeting;
  const items: Fact[] = [
    { term: facts.when, value: startsAt && endsAt ? whenOf(startsAt, endsAt, locale) : notBooked },
    ...(place ? [{ term: facts.where, value: place }] : []),
    ...(link ? [{ term: facts.link, value: <a href={link}>{link}</a> }] : []),
    ...(note ? [{ term: facts.note, value: <Lines text={note} /> }] : []),
    ...(cancelReason ? [{ term: facts.reason, value: <Lines text={cancelReason} /> }] : []),
  ];
  return <Facts items={items} />;
}

/** What somebody wrote, line for line. */
export function Lines({ text }: { text: string }) {
  return text.split("\n").map((line, i) => (
    <span key={i}>
      {i > 0 ? <br /> : null}
      {line}
    </span>
  ));
}

/** A meeting's name and its area's: "Uppstartsmöte i Hagby". */
export function useNameIn() {
  const t = useTexts();
  return (meeting: { kind: MeetingKind; title: string }, area: string) => t.meetings.inArea(nameOf(t, meeting), area);
}
