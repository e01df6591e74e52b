import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable } from "~/ui";
import { nameOf, whereOf } from "./kinds";
import { MeetingBadge } from "./meeting-facts";
import type { ListedMeeting } from "./read.server";
import { whenOf } from "./when";

/** Meetings of an area, each with the way to its page. */
export function MeetingTable({ areaId, caption, rows }: { areaId: string; caption: string; rows: ListedMeeting[] }) {
  const [t, locale] = [useTexts(), useLocale()];
  const { list, notBooked, facts } = t.meetings;
  const columns: Column<ListedMeeting>[] = [
    {
      key: "meeting",
      header: list.meeting,
      rowHeader: true,
      cell: (meeting) => <a href={`/omraden/${areaId}/moten/${meeting.id}`}>{nameOf(t, meeting)}</a>,
    },
    {
      key: "when",
      header: list.when,
      cell: ({ startsAt, endsAt }) => (startsAt && endsAt ? whenOf(startsAt, endsAt, locale) : notBooked),
    },
    { key: "where", header: facts.where, cell: (meeting) => whereOf(t, meeting) },
    { key: "state", header: list.state, cell: ({ state }) => <MeetingBadge state={state} /> },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
