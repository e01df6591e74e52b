import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { type Column, DataTable, EmptyState, Notice, StatusBadge } from "~/ui";
import type { contactLoads } from "./read.server";

type Loads = Awaited<ReturnType<typeof contactLoads>>;
type Contact = Loads["contacts"][number];

/** The contacts of an area, how many households each looks after, and what to do where that is too many or nobody. */
export function ContactTable({ areaId, contacts, unassigned, contactLoad }: Loads & { areaId: string }) {
  const { page } = useTexts().contacts;
  const columns = useColumns(areaId, contactLoad);
  const share = (
    <p>
      <a href={`/omraden/${areaId}/hushall/fordela`}>{page.assign}</a>
    </p>
  );
  const empty = (
    <EmptyState title={page.emptyTitle}>
      <p>{page.empty}</p>
    </EmptyState>
  );
  return (
    <>
      <DataTable
        caption={page.caption}
        captionHidden
        columns={columns}
        rows={contacts}
        rowKey={(contact) => contact.id}
        empty={empty}
      />
      {contacts.some((contact) => contact.households > contactLoad) ? (
        <TooMany areaId={areaId} contactLoad={contactLoad} several={contacts.length > 1} />
      ) : null}
      {contacts.length > 0 && unassigned > 0 ? (
        <Notice tone="warn" title={page.unassigned(unassigned)}>
          {share}
        </Notice>
      ) : null}
    </>
  );
}

/** Somebody has more households than is good: appoint another, then split. */
function TooMany({ areaId, contactLoad, several }: { areaId: string; contactLoad: number; several: boolean }) {
  const { contacts, serving } = useTexts();
  const { page } = contacts;
  return (
    <Notice tone="warn" title={page.heavyTitle}>
      <p>{page.heavy(contactLoad)}</p>
      {several ? (
        <p>
          <a href={`/omraden/${areaId}/hushall/dela`}>{serving.page.split}</a>
        </p>
      ) : null}
    </Notice>
  );
}

function useColumns(areaId: string, contactLoad: number): Column<Contact>[] {
  const { contacts, serving } = useTexts();
  const { page, roles } = contacts;
  const locale = useLocale();
  const { headings } = page;
  return [
    { key: "name", header: headings.name, cell: (contact) => <Name contact={contact} />, rowHeader: true },
    {
      key: "role",
      header: headings.role,
      cell: ({ id, name, role }) => (
        <>
          {roles[role]}
          <p>
            <a href={`/omraden/${areaId}/kontaktombud/${id}/avsluta`} aria-label={page.releaseOf(name)}>
              {page.release}
            </a>
          </p>
        </>
      ),
    },
    {
      key: "households",
      header: headings.households,
      cell: ({ households }) =>
        households > contactLoad ? (
          <StatusBadge tone="warn">{page.load(households, contactLoad)}</StatusBadge>
        ) : (
          households
        ),
    },
    { key: "since", header: headings.since, cell: ({ appointedAt }) => day(appointedAt, locale) },
    {
      key: "trained",
      header: serving.training.column,
      cell: (contact) => <Trained areaId={areaId} contact={contact} />,
    },
  ];
}

/** The contact, and who stands in just now. */
function Name({ contact: { name, substitute } }: { contact: Contact }) {
  const { page } = useTexts().contacts;
  const locale = useLocale();
  if (!substitute) return <>{name}</>;
  const { name: stands, namedAt, until } = substitute;
  return (
    <>
      {name}
      <p>{page.substitute(stands, day(namedAt, locale), day(until, locale))}</p>
    </>
  );
}

function Trained({ areaId, contact: { id, name, trainedAt } }: { areaId: string; contact: Contact }) {
  const { training } = useTexts().serving;
  const locale = useLocale();
  return (
    <>
      {trainedAt ? day(trainedAt, locale) : training.not}
      <p>
        <a href={`/omraden/${areaId}/kontaktombud/${id}/utbildning`} aria-label={training.noteOf(name)}>
          {training.note}
        </a>
      </p>
    </>
  );
}
