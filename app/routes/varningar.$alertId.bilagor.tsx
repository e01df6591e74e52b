import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { AttachedList, AttachForm } from "~/alerts/attachments/attach-form";
import { attach, detach } from "~/alerts/attachments/change.server";
import { most } from "~/alerts/attachments/limits";
import { readAttachment } from "~/alerts/attachments/upload.server";
import { alertFor } from "~/alerts/read.server";
import { newId } from "~/db/ids";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("alert.write", inAlert, async ({ permit, params }) => {
  const { words, mayEdit, state } = await alertFor(permit, params.alertId ?? "");
  if (!mayEdit) throw redirect(`/varningar/${words.id}`);
  return { id: words.id, title: words.title, attachments: words.attachments, formId: newId(), state };
});

export const action = guard("alert.write", inAlert, async ({ request, permit, params }) => {
  const id = params.alertId ?? "";
  const posted = await readAttachment(request);
  if ("problem" in posted) return data(posted, 400);
  const answer = "remove" in posted ? await detach(permit, id, posted.remove) : await attach(permit, id, posted);
  if (answer === "many") return data({ problem: answer, label: "" } as const, 400);
  throw redirect(answer === "sent" ? `/varningar/${id}` : `/varningar/${id}/bilagor`);
});

export const meta = titled((t) => t.writing.attachments.title);

export default function Attachments() {
  const t = useTexts();
  const { attachments: words } = t.writing;
  const { id, title, attachments, formId, state } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useBusy();
  return (
    <>
      <BackLink href={`/varningar/${id}`}>{t.alerts.check.backTo}</BackLink>
      <PageTitle above={title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      {state === "submitted" ? <Notice tone="warn">{t.alerts.page.editTakesBack}</Notice> : null}
      <AttachedList alertId={id} attachments={attachments} busy={busy} />
      {attachments.length < most ? <AttachForm key={formId} formId={formId} refused={answer} busy={busy} /> : null}
    </>
  );
}
