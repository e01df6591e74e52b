import { useLoaderData } from "@remix-run/react";
import { rolesInMunicipality } from "~/access/actor.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { mayDo } from "~/access/policy";
import { outcomesDue } from "~/alerts/follow/due.server";
import { OutcomeTasks } from "~/alerts/follow/outcome-tasks";
import { LateTasks } from "~/alerts/late/late-view";
import { waitingReviews } from "~/alerts/late/review.server";
import { AreaTable } from "~/areas/area-table";
import { deskOf, desksOf } from "~/areas/desk.server";
import { LeaderlessAreas, WaitingAlerts, WaitingApplications, Waits } from "~/areas/desk-sections";
import { DeskTabs } from "~/areas/desk-tabs";
import { meetingsAtDesk } from "~/meetings/desk.server";
import { DeskMeetingSections } from "~/meetings/desk-section";
import { titled } from "~/page/title";
import { waitingReplies } from "~/replies/read.server";
import { WaitingReplies } from "~/replies/waiting-replies";
import { signsAtDesk } from "~/signs/desk.server";
import { SignsWaiting } from "~/signs/desk-lists";
import { useTexts } from "~/texts/use";
import { PageTitle } from "~/ui";

export const loader = guard("desk.read", atDesk, async ({ permit, actor }) => {
  const desks = await desksOf(actor);
  const here = desks.find((desk) => desk.id === permit.scope.municipalityId);
  const imports = mayDo(rolesInMunicipality(actor, permit.scope.municipalityId), "address.import");
  const waiting = { ...(await waitingReplies(permit)), due: await outcomesDue(permit) };
  const late = await waitingReviews(permit);
  const signs = await signsAtDesk(permit);
  const [code, name] = [here?.code ?? "", here?.name ?? ""];
  const meetings = await meetingsAtDesk(permit);
  return { desk: await deskOf(permit), meetings, signs, waiting, late, desks, code, name, imports };
});

export const meta = titled((t) => t.desk.title);

export default function DeskPage() {
  const { desk: words, record, takingOut, where, figures, reviews, signs: signWords } = useTexts();
  const { desk, meetings, signs, waiting, late, desks, code, name, imports } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={name}>{words.title}</PageTitle>
      <DeskTabs desks={desks} current={code} path="/skrivbord" />
      <LateTasks waiting={late} />
      <Waits desk={desk} others={waiting.open + waiting.due.length + late.length} />
      <WaitingReplies waiting={waiting} all={`/skrivbord/svar?kommun=${code}`} />
      <WaitingApplications desk={desk} all={`/skrivbord/ansokningar?kommun=${code}`} />
      <WaitingAlerts desk={desk} />
      <DeskMeetingSections meetings={meetings} code={code} />
      <OutcomeTasks due={waiting.due} />
      <LeaderlessAreas desk={desk} />
      <SignsWaiting signs={signs} all={`/skrivbord/skyltar?kommun=${code}`} />
      <AreaTable areas={desk.areas} />
      <p>
        <a href={`/skrivbord/skyltar?kommun=${code}`}>{signWords.desk.link}</a>
      </p>
      <p>
        <a href={`/skrivbord/avstamningar?kommun=${code}`}>{reviews.desk.link}</a>
      </p>
      <p>
        <a href={`/skrivbord/register?kommun=${code}`}>{takingOut.deskLink}</a>
      </p>
      <p>
        <a href={`/skrivbord/statistik?kommun=${code}`}>{figures.link}</a>
      </p>
      <p>
        <a href={`/installningar/registerforteckning?kommun=${code}`}>{record.link}</a>
      </p>
      {imports ? (
        <p>
          <a href={`/skrivbord/adresser?kommun=${code}`}>{where.register.link}</a>
        </p>
      ) : null}
    </>
  );
}
