import { dayAndTime } from "~/texts/dates";
import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { BigNumber, ButtonLink, type Column, DataTable, EmptyState, Row, Section, StatusBadge } from "~/ui";
import { ApplicationList } from "./application-list";
import type { Desk, DeskArea } from "./desk.server";

/** The three numbers of the day. Alerts that the reader wrote wait for somebody else. `others`: what else waits. */
export function Waits({ desk, others }: { desk: Desk; others: number }) {
  const { waits } = useTexts().desk;
  const alerts = desk.alerts.filter((alert) => !alert.mine).length;
  const leaderless = desk.areas.filter(isLeaderless).length;
  if (desk.counts.waiting + alerts + leaderless + others === 0) return <NothingWaits />;
  return (
    <Row>
      <BigNumber value={desk.counts.waiting} label={waits.applications(desk.counts.waiting)} />
      <BigNumber value={alerts} label={waits.alerts(alerts)} />
      <BigNumber value={leaderless} label={waits.leaderless(leaderless)} />
    </Row>
  );
}

function NothingWaits() {
  const { nothing, nothingText, alerts } = useTexts().desk;
  const write = (
    <ButtonLink href="/varningar/ny" look="second">
      {alerts.write}
    </ButtonLink>
  );
  return (
    <EmptyState title={nothing} action={write}>
      <p>{nothingText}</p>
    </EmptyState>
  );
}

const isLeaderless = (area: DeskArea) => area.contacts === 0 && area.stage !== "closed";

/** Applications that wait for an answer, the longest first. `all` leads to those in every state. */
export function WaitingApplications({ desk, all }: { desk: Desk; all: string }) {
  const { applications } = useTexts().desk;
  const { length } = desk.applications;
  return (
    <Section title={applications.title} action={<a href={all}>{applications.all}</a>}>
      {length === 0 ? (
        <p>{applications.none}</p>
      ) : (
        <ApplicationList caption={applications.title} rows={desk.applications} />
      )}
      {desk.counts.waiting > length ? <p>{applications.more(length)}</p> : null}
    </Section>
  );
}

type WaitingAlert = Desk["alerts"][number];

/** What colleagues have written, for a second officer to read. */
export function WaitingAlerts({ desk }: { desk: Desk }) {
  const [t, locale] = [useTexts(), useLocale()];
  const { alerts } = t.desk;
  return (
    <Section title={alerts.title} action={<a href="/varningar/ny">{alerts.write}</a>}>
      <DataTable
        caption={alerts.title}
        captionHidden
        columns={alertColumns(t, locale)}
        rows={desk.alerts}
        rowKey={(alert) => alert.id}
        empty={<p>{alerts.none}</p>}
      />
    </Section>
  );
}

function alertColumns({ desk: { alerts }, practice }: Texts, locale: "sv" | "en"): Column<WaitingAlert>[] {
  return [
    {
      key: "alert",
      header: alerts.alert,
      rowHeader: true,
      cell: (alert) => <a href={`/varningar/${alert.id}`}>{practice.mark(alert.status) + alert.title}</a>,
    },
    { key: "kind", header: alerts.kind, cell: (alert) => <AlertKind alert={alert} /> },
    { key: "by", header: alerts.by, cell: (alert) => (alert.mine ? alerts.mine : alert.by) },
    { key: "since", header: alerts.since, cell: (alert) => dayAndTime(alert.createdAt, locale) },
  ];
}

function AlertKind({ alert: { kind, priority } }: { alert: WaitingAlert }) {
  const { kinds, urgent } = useTexts().desk.alerts;
  if (priority !== "urgent") return kinds[kind];
  return <StatusBadge tone="bad" icon="alert">{`${kinds[kind]}, ${urgent}`}</StatusBadge>;
}

/** Areas where nobody yet carries the warnings on. */
export function LeaderlessAreas({ desk }: { desk: Desk }) {
  const { leaderless } = useTexts().desk;
  const areas = desk.areas.filter(isLeaderless);
  if (areas.length === 0) return null;
  return (
    <Section title={leaderless.title}>
      <p>{leaderless.text}</p>
      <ul>
        {areas.map(({ id, name, members, joining }) => (
          <li key={id}>
            <a href={`/omraden/${id}/kontaktombud`}>{leaderless.appoint(name)}</a>, {leaderless.joined(members)}
            {joining > 0 ? (
              <>
                , <a href={`/omraden/${id}/hushall`}>{leaderless.joining(joining, name)}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
