import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { MonthCurves } from "~/figures/month-curves";
import { publicFigures } from "~/figures/public.server";
import { titled } from "~/page/title";
import { placeOf } from "~/publication/read.server";
import { useTexts } from "~/texts/use";
import { BackLink, BigNumber, Lead, PageTitle, Row } from "~/ui";

export const loader = open("page.read", async ({ params }) => {
  const place = await placeOf(params.kommun);
  return { place, ...(await publicFigures(place.id, new Date())) };
});

export const meta = titled<{ place: { name: string } }>((t, { place }) => t.figures.publicTitle(place.name));

export default function PublicFigures() {
  const { figures: t, publication } = useTexts();
  const { place, areas, households, alerts, useful, months } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/kommuner/${place.code}`}>{publication.title(place.name)}</BackLink>
      <PageTitle above={place.county}>{t.publicTitle(place.name)}</PageTitle>
      <Lead>{t.publicLead}</Lead>
      <Row>
        <BigNumber value={areas} label={t.publicAreas} />
        <BigNumber value={households} label={t.publicHouseholds} />
        <BigNumber value={alerts} label={t.publicAlerts} />
        {useful === null ? null : <BigNumber value={`${useful} %`} label={t.publicUseful} />}
      </Row>
      <MonthCurves months={months} measures={["alerts", "reach"]} />
    </>
  );
}
