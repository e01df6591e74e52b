import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead, mayAlso } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { MeetingTable } from "~/meetings/meeting-table";
import { meetingsIn } from "~/meetings/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, EmptyState, FormActions, Lead, Section } from "~/ui";

export const loader = guard("meeting.read", inArea, async ({ permit }) => {
  const [head, meetings] = await Promise.all([areaHead(permit), meetingsIn(permit)]);
  return { head, ...meetings, arranges: mayAlso(permit, "meeting.arrange") };
});

export const meta = titled((t) => t.meetings.list.title);

export default function Meetings() {
  const { list } = useTexts().meetings;
  const { head, coming, earlier, arranges } = useLoaderData<typeof loader>();
  const { areaId } = head;
  return (
    <>
      <AreaTop head={head} at="/moten" title={list.title} />
      <Lead>{list.lead}</Lead>
      {arranges ? (
        <FormActions>
          <ButtonLink href={`/omraden/${areaId}/moten/nytt`}>{list.arrange}</ButtonLink>
        </FormActions>
      ) : null}
      {coming.length + earlier.length === 0 ? (
        <EmptyState title={list.none}>
          <p>{list.noneText}</p>
        </EmptyState>
      ) : null}
      {coming.length > 0 ? (
        <Section title={list.coming}>
          <MeetingTable areaId={areaId} caption={list.coming} rows={coming} />
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Section title={list.earlier}>
          <MeetingTable areaId={areaId} caption={list.earlier} rows={earlier} />
        </Section>
      ) : null}
    </>
  );
}
