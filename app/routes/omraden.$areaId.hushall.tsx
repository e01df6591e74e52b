import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { addressLine } from "~/households/address-line";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { Coverage } from "~/households/coverage";
import { EmptiedSection } from "~/households/emptied-table";
import { HouseholdTable } from "~/households/household-table";
import { PendingTable } from "~/households/pending-table";
import { contactsOf, householdsOf, pendingJoins } from "~/households/read.server";
import { emptiedIn } from "~/households/read-emptied.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Notice, Section } from "~/ui";

const emptied = ["newPeople", "paperOnly", "gone"] as const;

/** `?inskrivet=`, `?andrat=` (a household's id), `?borttaget`, `?fordelat=` (how many), `?tomt=`: what was just done. */
function doneIn(url: string) {
  const given = new URL(url).searchParams;
  const number = Number(given.get("fordelat"));
  return {
    registered: given.get("inskrivet"),
    changed: given.get("andrat"),
    removed: given.has("borttaget"),
    emptied: emptied.find((answer) => answer === given.get("tomt")),
    assigned: Number.isSafeInteger(number) && number > 0 ? number : 0,
  };
}

export const loader = guard("household.read", inArea, async ({ permit, request }) => {
  const [head, { households, tally, seesAbstaining }, pending, contacts, empty] = await Promise.all([
    areaHead(permit),
    householdsOf(permit),
    pendingJoins(permit),
    contactsOf(permit),
    emptiedIn(permit),
  ]);
  return { head, empty, households, tally, seesAbstaining, pending, contacts, done: doneIn(request.url) };
});

export const meta = titled((t) => t.households.list.title);

export default function Households() {
  const { head, empty, households, tally, seesAbstaining, pending, contacts } = useLoaderData<typeof loader>();
  const { list } = useTexts().households;
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  const note = seesAbstaining ? list.abstainingMine : list.abstainingOfficers(tally.abstaining);
  return (
    <>
      <AreaTop head={head} at="/hushall" title={list.title} />
      <Done />
      {pending.length === 0 ? null : (
        <Section title={list.pendingTitle}>
          <p>{head.may.decide ? list.pendingLead : list.pendingOfficers}</p>
          <PendingTable areaId={head.areaId} rows={pending} mayAnswer={head.may.decide} />
        </Section>
      )}
      <EmptiedSection areaId={head.areaId} rows={empty} mayTell={head.may.register} />
      <Coverage area={head.name} tally={tally} />
      <Section title={list.listTitle}>
        <Actions />
        {tally.abstaining > 0 ? <p>{note}</p> : null}
        <HouseholdTable areaId={head.areaId} households={households} contacts={names} mayRemove={head.may.register} />
      </Section>
    </>
  );
}

function Done() {
  const t = useTexts();
  const { done, households, head } = useLoaderData<typeof loader>();
  const words = t.households.list.done;
  const lineOf = (id: string) => {
    const found = households.find((household) => household.id === id);
    return found ? addressLine(t, found) : words.hidden;
  };
  const { registered, changed } = done;
  const title =
    (registered && words.registered(lineOf(registered))) ??
    (changed && words.changed(lineOf(changed))) ??
    (done.removed
      ? words.removed
      : done.emptied
        ? t.leaving.emptied.done[done.emptied]
        : done.assigned
          ? words.assigned(done.assigned)
          : null);
  if (!title) return null;
  const more = <a href={`/omraden/${head.areaId}/hushall/nytt`}>{t.households.list.registerMore}</a>;
  return (
    <Notice tone="success" title={title} live>
      {registered && head.may.register ? <p>{more}</p> : null}
    </Notice>
  );
}

function Actions() {
  const { head, contacts, households } = useLoaderData<typeof loader>();
  const serving = new Set<string | null>(contacts.map(({ id }) => id));
  const toShare = contacts.length > 1 || households.some(({ contactId }) => !serving.has(contactId));
  const { lists, households: words } = useTexts();
  const { list } = words;
  if (!head.may.register) return null;
  const at = `/omraden/${head.areaId}/hushall`;
  return (
    <FormActions>
      <ButtonLink href={`${at}/nytt`}>{list.register}</ButtonLink>
      {head.may.import ? (
        <ButtonLink href={`${at}/import`} look="second">
          {lists.import.link}
        </ButtonLink>
      ) : null}
      {contacts.length > 0 && toShare ? (
        <ButtonLink href={`${at}/fordela`} look="second">
          {list.assign}
        </ButtonLink>
      ) : null}
    </FormActions>
  );
}
