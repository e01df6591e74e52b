import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { Coverage } from "~/households/coverage";
import { EmptiedSection } from "~/households/emptied-table";
import { HouseholdTable } from "~/households/household-table";
import { ListDone, listDoneIn } from "~/households/list-done";
import { PendingTable } from "~/households/pending-table";
import { contactsOf, householdsOf, pendingJoins } from "~/households/read.server";
import { emptiedIn } from "~/households/read-emptied.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Section } from "~/ui";

export const loader = guard("household.read", inArea, async ({ permit, request }) => {
  const [head, { households, tally, hidden }, pending, contacts, empty] = await Promise.all([
    areaHead(permit),
    householdsOf(permit),
    pendingJoins(permit),
    contactsOf(permit),
    emptiedIn(permit),
  ]);
  return { head, empty, households, tally, hidden, pending, contacts, done: listDoneIn(request.url) };
});

export const meta = titled((t) => t.households.list.title);

export default function Households() {
  const { head, done, empty, households, tally, hidden, pending, contacts } = useLoaderData<typeof loader>();
  const { households: words, neighbours } = useTexts();
  const [{ list }, { spread }] = [words, neighbours];
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  return (
    <>
      <AreaTop head={head} at="/hushall" title={list.title} />
      <ListDone done={done} head={head} households={households} />
      {pending.length === 0 ? null : (
        <Section title={list.pendingTitle}>
          <p>{head.may.decide ? list.pendingLead : list.pendingOfficers}</p>
          <PendingTable areaId={head.areaId} rows={pending} mayAnswer={head.may.decide} />
        </Section>
      )}
      <EmptiedSection areaId={head.areaId} rows={empty} mayTell={head.may.register} />
      <Coverage area={head.name} tally={tally} />
      <p>
        <a href={`/omraden/${head.areaId}/hushall/tackning`}>{spread.link}</a>
      </p>
      <Section title={list.listTitle}>
        <Actions />
        {tally.abstaining > hidden ? <p>{list.abstainingMine}</p> : null}
        {hidden > 0 ? <p>{list.abstainingOfficers(hidden)}</p> : null}
        <HouseholdTable areaId={head.areaId} households={households} contacts={names} mayChange={head.may.register} />
      </Section>
    </>
  );
}

function Actions() {
  const { head, contacts, households } = useLoaderData<typeof loader>();
  const serving = new Set<string | null>(contacts.map(({ id }) => id));
  const toShare = contacts.length > 1 || households.some(({ contactId }) => !serving.has(contactId));
  const { households: words, lists, neighbours, takingOut } = useTexts();
  const [{ list }, { bulk }] = [words, neighbours];
  if (!head.may.register) return null;
  const at = `/omraden/${head.areaId}/hushall`;
  return (
    <FormActions>
      <ButtonLink href={`${at}/nytt`}>{list.register}</ButtonLink>
      <ButtonLink href={`${at}/flera`} look="second">
        {bulk.link}
      </ButtonLink>
      {head.may.import ? (
        <ButtonLink href={`${at}/import`} look="second">
          {lists.import.link}
        </ButtonLink>
      ) : null}
      {head.may.export ? (
        <ButtonLink href={`${at}/export`} look="second">
          {takingOut.link}
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
