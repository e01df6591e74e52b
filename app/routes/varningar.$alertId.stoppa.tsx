import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { answerPage } from "~/alerts/answers";
import { cancelAlert } from "~/alerts/cancel.server";
import { alertFor } from "~/alerts/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, DangerButton, FormActions, Lead, PageTitle } from "~/ui";

export const loader = guard("alert.approve", inAlert, async ({ permit, params }) => {
  const { words, state } = await alertFor(permit, params.alertId ?? "");
  if (state !== "scheduled" && state !== "approved") throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, isScheduled: state === "scheduled" };
});

export const action = guard("alert.approve", inAlert, async ({ permit, params }) => {
  const id = params.alertId ?? "";
  throw redirect(answerPage(id, await cancelAlert(permit, id)));
});

export const meta = titled((t) => t.writing.schedule.stopTitle);

export default function StopAlert() {
  const t = useTexts();
  const { schedule } = t.writing;
  const { id, title, isScheduled } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href={`/varningar/${id}`}>{t.alerts.check.backTo}</BackLink>
      <PageTitle above={title}>{schedule.stopTitle}</PageTitle>
      <Lead>{isScheduled ? schedule.stopScheduled : schedule.stopSending}</Lead>
      <Form method="post">
        <FormActions>
          <DangerButton>{isScheduled ? schedule.stopScheduledButton : schedule.stopSendingButton}</DangerButton>
        </FormActions>
      </Form>
    </>
  );
}
