import { useState } from "react";
import { useTexts } from "~/texts/use";
import { BigNumber, ProgressBar, Row, Section } from "~/ui";
import type { LetterCounts } from "./letter-counts.server";
import { quarterOf } from "./live";
import { useProgress } from "./use-progress";

/**
 * How far the letters have come. Complete as the page was made; where scripts run, it goes on by itself until no letter
 * waits.
 */
export function LettersProgress({
  alertId,
  letters,
  withoutLetter,
}: {
  alertId: string;
  letters: LetterCounts;
  withoutLetter: number;
}) {
  const { reach } = useTexts().alerts;
  const { progress, isLive } = useProgress(alertId, letters.waiting);
  const all = letters.sent + letters.waiting + letters.failed;
  const { waiting, sent, failed } = progress ?? letters;
  const done = Math.max(0, all - waiting);
  return (
    <Section title={reach.title}>
      <Row>
        <BigNumber value={sent} label={reach.sent} />
        <BigNumber value={waiting} label={reach.waiting} />
        <BigNumber value={failed} label={reach.failed} />
      </Row>
      {all > 0 ? (
        <ProgressBar label={reach.progressLabel} value={done} max={all} text={reach.progress(done, all)} />
      ) : null}
      <Spoken done={done} all={all} />
      {waiting > 0 && isLive ? <p>{reach.live}</p> : null}
      {waiting > 0 && !isLive ? (
        <p>
          <a href={`/varningar/${alertId}`}>{reach.refresh}</a>
        </p>
      ) : null}
      {withoutLetter > 0 ? <p>{reach.withoutLetter(withoutLetter)}</p> : null}
    </Section>
  );
}

/** What screen readers say by themselves: each quarter that is reached while the page is open, and the end. */
function Spoken({ done, all }: { done: number; all: number }) {
  const { reach } = useTexts().alerts;
  const quarter = quarterOf(done, all);
  const [first] = useState(quarter);
  const words = quarter === 4 ? reach.allDone : reach.quarters(quarter * 25);
  return (
    <p role="status" className="sr-only">
      {quarter > first ? words : ""}
    </p>
  );
}
