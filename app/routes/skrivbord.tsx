import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { AreaTable } from "~/areas/area-table";
import { deskOf, desksOf } from "~/areas/desk.server";
import { LeaderlessAreas, WaitingAlerts, WaitingApplications, Waits } from "~/areas/desk-sections";
import { DeskTabs } from "~/areas/desk-tabs";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { PageTitle } from "~/ui";

export const loader = guard("desk.read", atDesk, async ({ permit, actor }) => {
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  return { desk: await deskOf(permit), desks, code: here?.code ?? "", name: here?.name ?? "" };
});

export const meta = titled((t) => t.desk.title);

export default function DeskPage() {
  const { title } = useTexts().desk;
  const { desk, desks, code, name } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={name}>{title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord" />
      <Waits desk={desk} />
      <WaitingApplications desk={desk} all={`/skrivbord/ansokningar?kommun=${code}`} />
      <WaitingAlerts desk={desk} />
      <LeaderlessAreas desk={desk} />
      <AreaTable areas={desk.areas} />
    </>
  );
}
