import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { config } from "~/config.server";
import { nameOf } from "~/meetings/kinds";
import { publicMeetings } from "~/meetings/read.server";
import { whenOf } from "~/meetings/when";
import { titled } from "~/page/title";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, DataTable, EmptyState, FormActions, Lead, PageTitle, Section } from "~/ui";

/** What the public calendar says: no home's address, no link to a screen, nobody's name. */
export const loader = open("page.read", async ({ params }) => {
  const found = await publicMeetings(params.kommun ?? "");
  if (!found) throw notFound();
  const now = new Date();
  const meetings = found.meetings
    .filter(({ endsAt, cancelledAt }) => endsAt! > now && !cancelledAt)
    .map(({ id, kind, title, area, startsAt, endsAt, place, privateHome }) => {
      return { id, kind, title, area, startsAt: startsAt!, endsAt: endsAt!, place: privateHome ? null : place };
    });
  const calendar = `${config.publicUrl}/kommuner/${params.kommun}/moten.ics`;
  return { municipality: found.municipality, meetings, calendar };
});

export const meta = titled<{ municipality: string }>((t, { municipality }) => t.meetings.calendar.title(municipality));

export default function PublicMeetings() {
  const [t, locale] = [useTexts(), useLocale()];
  const { calendar: words, facts, list, inArea, onScreen } = t.meetings;
  const { municipality, meetings, calendar } = useLoaderData<typeof loader>();
  type Row = (typeof meetings)[number];
  return (
    <>
      <PageTitle>{words.title(municipality)}</PageTitle>
      <Lead>{words.lead}</Lead>
      <DataTable<Row>
        caption={words.title(municipality)}
        captionHidden
        rows={meetings}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none} />}
        columns={[
          { key: "meeting", header: list.meeting, rowHeader: true, cell: (row) => inArea(nameOf(t, row), row.area) },
          { key: "when", header: facts.when, cell: ({ startsAt, endsAt }) => whenOf(startsAt, endsAt, locale) },
          {
            key: "where",
            header: facts.where,
            cell: ({ place }) => (place === null ? words.private : place || onScreen),
          },
        ]}
      />
      <Section title={words.follow}>
        <p>{words.followText}</p>
        <p>
          <code>{calendar}</code>
        </p>
        <FormActions>
          <ButtonLink href={calendar.replace(/^https?:/, "webcal:")} look="second" icon="clock">
            {words.follow}
          </ButtonLink>
        </FormActions>
      </Section>
    </>
  );
}
