import { useTexts } from "~/texts/use";
import { ButtonLink } from "~/ui";
import type { MeetingState } from "./kinds";
import type { OwnInvitation } from "./read.server";

/** What the reader has answered to an invitation, and the way to answer it or change the answer. */
export function OwnAnswer({ mine, state }: { mine: OwnInvitation; state: MeetingState }) {
  const { own } = useTexts().meetings.page;
  const [said, answered] =
    state === "proposed"
      ? [mine.chose ? own.chose : own.choose, mine.chose]
      : [mine.answer ? own[mine.answer] : own.answer, mine.answer !== null];
  return (
    <>
      <p>{said}</p>
      <ButtonLink href={mine.href} look={answered ? "second" : "first"}>
        {answered ? own.change : own.reply}
      </ButtonLink>
    </>
  );
}
