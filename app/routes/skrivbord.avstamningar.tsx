import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { desksOf } from "~/areas/desk.server";
import { DeskTabs } from "~/areas/desk-tabs";
import { titled } from "~/page/title";
import { ReviewAnswers, ReviewedAreas, ReviewYears } from "~/reviews/numbers-view";
import { reviewNumbers } from "~/reviews/read.server";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, PageTitle } from "~/ui";

export const loader = guard("review.count", atDesk, async ({ permit, actor }) => {
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId)!;
  return { desks, code: here.code, name: here.name, ...(await reviewNumbers(permit)) };
});

export const meta = titled((t) => t.reviews.desk.title);

export default function ReviewsInNumbers() {
  const { desk, reviews } = useTexts();
  const { desks, code, name, areas, years, answers } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{desk.title}</BackLink>
      <PageTitle above={name}>{reviews.desk.title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord/avstamningar" />
      <Lead>{reviews.desk.lead}</Lead>
      <ReviewedAreas areas={areas} />
      <ReviewYears years={years} />
      <ReviewAnswers answers={answers} />
    </>
  );
}
