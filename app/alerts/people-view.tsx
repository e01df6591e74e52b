import { Pages } from "~/incidents/pages";
import { whyNotReached } from "~/returns/reasons";
import { day, dayAndTime } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, Section, Tabs } from "~/ui";
import type { LetterCounts } from "./letter-counts.server";
import { type PeopleGroup, peopleGroups, peopleOnAPage } from "./people";
import type { peopleOf } from "./reach.server";

type Row = Awaited<ReturnType<typeof peopleOf>>[number];

export interface ShownPeople {
  group: PeopleGroup;
  page: number;
  rows: Row[];
}

/** Who has the letter, who waits for it, and whom it did not reach and why. */
export function PeopleView(props: { alertId: string; people: ShownPeople; letters: LetterCounts }) {
  const [t, locale] = [useTexts(), useLocale()];
  const { reach, list } = t.alerts;
  const { alertId, people, letters } = props;
  const { group, page, rows } = people;
  const href = (one: PeopleGroup) => `/varningar/${alertId}?vilka=${one}`;
  const tabs = peopleGroups.map((one) => ({
    href: `${href(one)}#personer`,
    label: reach.groups[one],
    count: letters[one],
    current: one === group,
  }));
  return (
    <Section title={reach.peopleTitle} id="personer">
      <Tabs label={reach.peopleViews} items={tabs} />
      <DataTable
        caption={reach.groups[group]}
        captionHidden
        columns={columnsOf(t, locale, group)}
        rows={rows}
        rowKey={(row) => String(row.seq)}
        empty={<EmptyState title={reach.nobody[group]} />}
      />
      <Pages href={href(group)} page={page} size={peopleOnAPage} total={letters[group]} texts={list} />
    </Section>
  );
}

/** While many letters go out, nobody is looked up by name, and no household counted: that would slow the letters down. */
export function PeopleLater() {
  const { reach } = useTexts().alerts;
  return (
    <Section title={reach.peopleTitle} id="personer">
      <p>{reach.later}</p>
    </Section>
  );
}

/** Thirty days later there are numbers, and no names. */
export function PeopleForgotten({ at }: { at: Date }) {
  const { reach } = useTexts().alerts;
  const locale = useLocale();
  return (
    <Section title={reach.peopleTitle} id="personer">
      <p>{reach.forgotten(day(at, locale))}</p>
    </Section>
  );
}

function columnsOf(t: Texts, locale: Locale, group: PeopleGroup): Column<Row>[] {
  const { peopleHeadings: heads } = t.alerts.reach;
  const name: Column<Row> = { key: "name", header: heads.name, rowHeader: true, cell: (row) => row.name };
  const area: Column<Row> = { key: "area", header: heads.area, cell: (row) => row.area };
  const at: Column<Row> = {
    key: "at",
    header: heads.at,
    cell: (row) => (row.settledAt ? dayAndTime(row.settledAt, locale) : ""),
  };
  const why: Column<Row> = { key: "why", header: heads.why, cell: (row) => whyWords(t, locale, row) };
  return group === "sent" ? [name, area, at] : group === "waiting" ? [name, area, why] : [name, area, why, at];
}

function whyWords(t: Texts, locale: Locale, row: Row): string {
  const { onItsWay, retry } = t.alerts.reach;
  if (row.state === "queued") return onItsWay;
  if (row.state === "deferred") return retry(dayAndTime(row.dueAt, locale));
  const { short, todo } = whyNotReached(t, row);
  return `${short}. ${todo}`;
}
