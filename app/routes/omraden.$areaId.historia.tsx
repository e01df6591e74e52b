import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { titled } from "~/page/title";
import { lifeOf } from "~/reviews/life.server";
import { LifeTimeline } from "~/reviews/review-parts";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, FormActions, PageTitle } from "~/ui";

export const loader = guard("review.read", inArea, async ({ permit }) => {
  const [head, life] = await Promise.all([areaHead(permit), lifeOf(permit)]);
  return { head, ...life };
});

export const meta = titled((t) => t.reviews.life.title);

export default function History() {
  const { life } = useTexts().reviews;
  const { head, steps, may } = useLoaderData<typeof loader>();
  const { areaId, stage } = head;
  const rests = stage === "dormant" || stage === "closed";
  return (
    <>
      <BackLink href={`/omraden/${areaId}`}>{life.back}</BackLink>
      <PageTitle above={head.name}>{life.title}</PageTitle>
      <LifeTimeline steps={steps} />
      <FormActions>
        {may.awaken && rests ? (
          <ButtonLink href={`/omraden/${areaId}/vack`}>{stage === "closed" ? life.reopen : life.awaken}</ButtonLink>
        ) : null}
        {may.close ? (
          <ButtonLink href={`/omraden/${areaId}/avsluta`} look="second">
            {life.close}
          </ButtonLink>
        ) : null}
      </FormActions>
    </>
  );
}
