import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { confirmJoinByLink } from "~/households/confirm-join.server";
import { joinByLink } from "~/households/join-status.server";
import { JoinOver, JoinTaken, joinTitle } from "~/households/join-taken";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { FormActions, Lead, PageTitle, SubmitButton } from "~/ui";

/** Looking confirms nothing: mail scanners follow links. */
export const loader = open("join.confirm", ({ request, params }) => joinByLink(request, params.link ?? ""));

export const action = open("join.confirm", async ({ request, permit, params }) => {
  const link = params.link ?? "";
  await confirmJoinByLink(permit, { request, link });
  throw redirect(`/ga-med/bekrafta/${encodeURIComponent(link)}`);
});

export const meta = titled<Awaited<ReturnType<typeof joinByLink>>>((t, status) => joinTitle(t, status, "link"));

export default function ConfirmJoinByLink() {
  const { confirm } = useTexts().households;
  const status = useLoaderData<typeof loader>();
  const busy = useBusy();
  if (status.state === "none" || status.state === "over") return <JoinOver state="over" by="link" />;
  if (status.state !== "open") return <JoinTaken status={status} />;
  return (
    <>
      <PageTitle>{confirm.linkTitle}</PageTitle>
      <Lead>{confirm.linkLead}</Lead>
      <Form method="post">
        <FormActions>
          <SubmitButton busy={busy}>{confirm.submit}</SubmitButton>
        </FormActions>
      </Form>
      <p>{confirm.linkNotYou}</p>
    </>
  );
}
