import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { contactToRelease } from "~/contacts/read.server";
import { release } from "~/contacts/release.server";
import { areaHead } from "~/households/area.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, Confirmation, DangerButton, FormActions, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("contact.release", inArea, async ({ permit, params }) => {
  const contact = await contactToRelease(permit, params.contactId);
  if (!contact) throw notFound();
  return { head: await areaHead(permit), contact };
});

export const action = guard("contact.release", inArea, async ({ permit, params }) => {
  const contact = await contactToRelease(permit, params.contactId);
  if (!contact) throw notFound();
  await release(permit, contact.id);
  throw redirect(`/omraden/${permit.scope.areaId}/kontaktombud/${contact.id}/avsluta`);
});

type Released = { name: string; releasedAt: Date | null };

const titleOf = ({ contacts }: Texts, { name, releasedAt }: Released): string =>
  releasedAt ? contacts.release.doneTitle(name) : contacts.release.title(name);

export const meta = titled<{ contact: Released }>((t, { contact }) => titleOf(t, contact));

export default function ReleaseContact() {
  const t = useTexts();
  const { head, contact } = useLoaderData<typeof loader>();
  const { release: words, page } = t.contacts;
  const busy = useBusy();
  const list = `/omraden/${head.areaId}/kontaktombud`;
  if (contact.releasedAt)
    return (
      <Confirmation title={titleOf(t, contact)} lead={words.doneLead} nextTitle={words.doneNext}>
        <p>{words.doneText}</p>
        <ButtonLink href={list}>{words.back}</ButtonLink>
      </Confirmation>
    );
  return (
    <>
      <BackLink href={list}>{page.title}</BackLink>
      <PageTitle above={head.name}>{titleOf(t, contact)}</PageTitle>
      <Lead>{words.lead(head.name)}</Lead>
      {contact.households > 0 ? <Heir contact={contact} /> : null}
      <Form method="post">
        <FormActions>
          <DangerButton busy={busy}>{words.submit}</DangerButton>
        </FormActions>
      </Form>
    </>
  );
}

function Heir({ contact: { households, heir } }: { contact: { households: number; heir: string | null } }) {
  const { release: words } = useTexts().contacts;
  return (
    <Notice tone={heir ? "info" : "warn"}>
      <p>{heir ? words.heir(households, heir) : words.orphans(households)}</p>
    </Notice>
  );
}
