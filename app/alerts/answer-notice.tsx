import { useTexts } from "~/texts/use";
import { Notice } from "~/ui";
import { PlainText } from "./alert-text";
import { type answerIn, doneWords, isTrue } from "./answers";
import type { OfficersAlert } from "./read.server";

type Answer = ReturnType<typeof answerIn>;

/** How the last button press ended, or else what the reader should know of where the text stands. */
export function AnswerNotice({ alert, answer }: { alert: OfficersAlert; answer: Answer }) {
  const t = useTexts();
  const refused = answer.refused ? (
    <Notice tone="danger" title={t.alerts.refusals.title} live>
      <p>{answer.refused === "nobody" && alert.follows ? t.follow.refusedNobody : t.alerts.refusals[answer.refused]}</p>
    </Notice>
  ) : null;
  if (!answer.done || !isTrue(answer.done, alert.state))
    return (
      <>
        {refused}
        <StandNotice alert={alert} />
      </>
    );
  const { title, text } = doneWords(t, answer.done, alert.approvers.join(", "));
  return (
    <Notice tone="success" title={title} live>
      <p>{text}</p>
    </Notice>
  );
}

function StandNotice({ alert }: { alert: OfficersAlert }) {
  const { page } = useTexts().alerts;
  const back = alert.state === "returned" ? alert.steps.findLast((step) => step.state === "returned") : null;
  if (back)
    return (
      <Notice tone="warn" title={`${page.returnedBecause} – ${back.who}`}>
        <PlainText text={back.note ?? ""} />
      </Notice>
    );
  if (alert.state !== "submitted" || alert.maySend) return null;
  return (
    <Notice title={page.waitsForColleague}>
      <p>{page.waitsForColleagueText(alert.approvers.join(", "))}</p>
    </Notice>
  );
}
