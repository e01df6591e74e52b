import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, PageTitle } from "~/ui";

/** Why a code or link can no longer be used; the stages are those of access/proof-state. */
export type OverStage = "ended" | "expired" | "used";

const wordsOf = ({ over }: Texts["access"]) => ({
  ended: { title: over.endedTitle, text: over.ended },
  expired: { title: over.expiredTitle, text: over.expired },
  used: { title: over.usedTitle, text: over.used },
});

/** The page's title at a stage, or undefined while the proof is open. */
export const proofOverTitle = (t: Texts, stage: OverStage | "open"): string | undefined =>
  stage === "open" ? undefined : wordsOf(t.access)[stage].title;

/** Says that a code or link is over, why, and how to get another. */
export function ProofOver({ stage, target }: { stage: OverStage; target: string }) {
  const { access } = useTexts();
  const { title, text } = wordsOf(access)[stage];
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{text}</Lead>
      <FormActions>
        <ButtonLink href={`/logga-in?vidare=${encodeURIComponent(target)}`}>{access.over.another}</ButtonLink>
      </FormActions>
    </>
  );
}
