import type { AreaReach } from "~/db/schema/forwards";
import { useLocale, useTexts } from "~/texts/use";
import { CoverageBar, type CoveragePart, Quote, Section } from "~/ui";
import { PlainText } from "./alert-text";
import { AreaReachTable } from "./area-reach-table";
import { percentOf, reachedIn } from "./coverage-sum";
import { LettersProgress } from "./letters-progress";
import type { outcomeOf } from "./read.server";

type Outcome = NonNullable<Awaited<ReturnType<typeof outcomeOf>>>;

/** How far a sent alert has come: letters, households, areas, and what the contacts did. */
export function OutcomeView({ alertId, outcome }: { alertId: string; outcome: Outcome }) {
  return (
    <>
      <LettersProgress alertId={alertId} letters={outcome.letters} withoutLetter={outcome.withoutLetter} />
      <InWeekly weekly={outcome.weekly} />
      {outcome.areas?.length ? (
        <>
          <Households areas={outcome.areas} />
          <AreaReachTable areas={outcome.areas} />
        </>
      ) : null}
      <Greetings forwards={outcome.forwards} />
    </>
  );
}

/** Who gets it later, with others: by choice, or after many letters in a week. */
function InWeekly({ weekly: { toCome, told } }: Pick<Outcome, "weekly">) {
  const { weekly } = useTexts();
  return (
    <>
      {toCome > 0 ? <p>{weekly.toCome(toCome)}</p> : null}
      {told > 0 ? <p>{weekly.told(told)}</p> : null}
    </>
  );
}

type Counted = Exclude<keyof AreaReach, "areaId" | "name" | "awaitsForward">;
const totalOf = (areas: AreaReach[], count: Counted) => areas.reduce((all, area) => all + area[count], 0);

function Households({ areas }: { areas: AreaReach[] }) {
  const { reach } = useTexts().alerts;
  const locale = useLocale();
  const known = totalOf(areas, "known");
  const reached = areas.reduce((all, area) => all + reachedIn(area), 0);
  const part = (kind: CoveragePart["kind"], ...counts: Counted[]) => ({
    kind,
    label: reach.parts[kind],
    count: counts.reduce((all, count) => all + totalOf(areas, count), 0),
  });
  const parts = [
    part("email", "email"),
    part("paper", "paper"),
    part("spoken", "spoken", "phone"),
    part("waiting", "waiting"),
    part("bounced", "unreached"),
    part("abstaining", "abstaining"),
  ];
  return (
    <Section title={reach.coverageTitle}>
      <p>{reach.coverageAll(percentOf(reached, known), reached, known)}</p>
      <CoverageBar title={reach.coverageBar} locale={locale} parts={parts} table={reach.partTable} />
      <p>{reach.coverageNote}</p>
      <PaperHouseholds areas={areas} />
    </Section>
  );
}

function PaperHouseholds({ areas }: { areas: AreaReach[] }) {
  const { reach } = useTexts().alerts;
  const [all, paper, spoken, phone] = [
    totalOf(areas, "paperHouseholds"),
    totalOf(areas, "paper"),
    totalOf(areas, "spoken"),
    totalOf(areas, "phone"),
  ];
  const left = all - paper - spoken - phone;
  return (
    <>
      <h3>{reach.toldTitle}</h3>
      <p>{all === 0 ? reach.toldNone : `${reach.told(paper, spoken, phone)} ${reach.toldLeft(left)}`}</p>
    </>
  );
}

function Greetings({ forwards }: { forwards: Outcome["forwards"] }) {
  const { alerts, forwarding } = useTexts();
  const { reach } = alerts;
  const greetings = forwards.filter((forward) => forward.note);
  if (greetings.length === 0) return null;
  return (
    <Section title={reach.notesTitle}>
      {greetings.map(({ id, contact, area, note, noteReason }) => (
        <Quote key={id} who={`${contact}, ${area}`}>
          <PlainText text={note} />
          {noteReason ? <p>{forwarding.reasonWas(noteReason)}</p> : null}
        </Quote>
      ))}
    </Section>
  );
}
