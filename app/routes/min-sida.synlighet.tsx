import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { open } from "~/access/guard.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { chooseSharing, mySharing, type Shared } from "~/people/choose-visibility.server";
import { sharedFields, sharingForm } from "~/people/forms";
import { useTexts } from "~/texts/use";
import { BackLink, Checkboxes, EmptyState, FormActions, Lead, PageTitle, Section, SubmitButton } from "~/ui";

export const loader = open("self.read", async ({ permit }) => ({ sharing: await mySharing(permit) }));

export const action = open("self.choose", async ({ request, permit }) => {
  const submission = await parseForm(request, sharingForm());
  // The boxes are fixed: what fits none of them was not made by the page, and changes nothing.
  if (submission.status !== "success") throw redirect("/min-sida/synlighet");
  await chooseSharing(permit, submission.value.memberId, submission.value.shown);
  throw redirect("/min-sida?sparat=synlighet");
});

export const meta = titled((t) => t.sharing.title);

export default function ChooseSharing() {
  const { people, sharing: words } = useTexts();
  const { sharing } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/min-sida">{people.page.title}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      {sharing.length === 0 ? <EmptyState title={words.none} /> : null}
      {sharing.map((one) => (
        <Section key={one.memberId} title={words.area(one.area)}>
          <SharingForm shared={one} />
        </Section>
      ))}
    </>
  );
}

function SharingForm({ shared: { memberId, shown } }: { shared: Shared }) {
  const { sharing: words } = useTexts();
  const busy = useBusy();
  return (
    <Form method="post">
      <input type="hidden" name="memberId" value={memberId} />
      <Checkboxes
        name="shown"
        id={`shown-${memberId}`}
        label={words.shown}
        hint={words.hint}
        defaultValues={shown}
        options={sharedFields.map((field) => ({ value: field, label: words.fields[field] }))}
      />
      <FormActions>
        <SubmitButton busy={busy}>{words.save}</SubmitButton>
      </FormActions>
    </Form>
  );
}
