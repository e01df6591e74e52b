import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, Section } from "~/ui";
import type { DeskMeeting, DeskMeetings } from "./desk.server";
import { nameOf } from "./kinds";
import { whenOf } from "./when";

const pageOf = ({ areaId, id }: DeskMeeting) => `/omraden/${areaId}/moten/${id}`;

/** What meetings ask of the desk: to be booked, to come, to be reported. */
export function DeskMeetingSections({ meetings, code }: { meetings: DeskMeetings; code: string }) {
  const t = useTexts();
  const { desk, template } = t.meetings;
  const { waiting, proposed, coming, past } = meetings;
  return (
    <>
      {waiting.length + proposed.length > 0 ? <ToBook waiting={waiting} proposed={proposed} /> : null}
      {past.length > 0 ? (
        <Section title={desk.toReport}>
          <ul>
            {past.map((meeting) => (
              <li key={meeting.id}>
                <a href={pageOf(meeting)}>{desk.report(nameIn(t, meeting))}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={desk.coming} action={<a href={`/skrivbord/motesmallar?kommun=${code}`}>{template.link}</a>}>
        <Coming coming={coming} />
      </Section>
    </>
  );
}

const nameIn = (t: Texts, meeting: DeskMeeting) => t.meetings.inArea(nameOf(t, meeting), meeting.area);

function ToBook({ waiting, proposed }: Pick<DeskMeetings, "waiting" | "proposed">) {
  const t = useTexts();
  const { desk } = t.meetings;
  return (
    <Section title={desk.toBook}>
      <p>{desk.toBookText}</p>
      <ul>
        {proposed.map((meeting) => (
          <li key={meeting.id}>
            <a href={pageOf(meeting)}>{desk.choose(nameIn(t, meeting))}</a>,{" "}
            {desk.chosen(meeting.chose, meeting.invited)}
          </li>
        ))}
        {waiting.map(({ id, name }) => (
          <li key={id}>
            <a href={`/omraden/${id}/moten/nytt?slag=startUp`}>{desk.bookFor(name)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Coming({ coming }: Pick<DeskMeetings, "coming">) {
  const [t, locale] = [useTexts(), useLocale()];
  const { desk } = t.meetings;
  const columns: Column<DeskMeeting>[] = [
    {
      key: "meeting",
      header: desk.meeting,
      rowHeader: true,
      cell: (meeting) => <a href={pageOf(meeting)}>{nameIn(t, meeting)}</a>,
    },
    { key: "when", header: desk.when, cell: ({ startsAt, endsAt }) => whenOf(startsAt!, endsAt!, locale) },
    { key: "answers", header: desk.answers, cell: ({ people, invited }) => desk.answered(people, invited) },
  ];
  return (
    <DataTable
      caption={desk.coming}
      captionHidden
      columns={columns}
      rows={coming}
      rowKey={({ id }) => id}
      empty={<p>{desk.none}</p>}
    />
  );
}
