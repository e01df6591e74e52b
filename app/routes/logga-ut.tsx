import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { signOut } from "~/people/sign-out.server";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, PageTitle, SubmitButton } from "~/ui";

export const loader = open("page.read", async ({ actor }) => ({ signedIn: actor !== null }));

export const action = open("session.end", async ({ request, permit }) => {
  throw redirect("/logga-ut", { headers: { "set-cookie": await signOut(permit, request) } });
});

export const meta = titled<{ signedIn: boolean }>((t, { signedIn }) =>
  signedIn ? t.access.out.askTitle : t.access.out.title,
);

export default function SignOut() {
  const { signedIn } = useLoaderData<typeof loader>();
  const { out } = useTexts().access;
  const busy = useBusy();
  if (!signedIn)
    return (
      <>
        <PageTitle>{out.title}</PageTitle>
        <Lead>{out.lead}</Lead>
        <FormActions>
          <ButtonLink href="/">{out.toStart}</ButtonLink>
          <ButtonLink href="/logga-in" look="second">
            {out.again}
          </ButtonLink>
        </FormActions>
      </>
    );
  return (
    <>
      <PageTitle>{out.askTitle}</PageTitle>
      <Lead>{out.askLead}</Lead>
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy}>{out.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
