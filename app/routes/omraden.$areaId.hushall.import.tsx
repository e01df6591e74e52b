import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { areaHead } from "~/households/area.server";
import { uploadList } from "~/households/import/decide-list.server";
import { DraftView } from "~/households/import/draft-view";
import { EarlierLists } from "~/households/import/earlier-view";
import { listsOf } from "~/households/import/read.server";
import { readUpload } from "~/households/import/upload.server";
import { UploadForm } from "~/households/import/upload-form";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, Notice, PageTitle } from "~/ui";

const dones = ["dropped", "gone", "tooLate"] as const;

export const loader = guard("household.import", inArea, async ({ permit, request }) => {
  const [head, lists] = await Promise.all([areaHead(permit), listsOf(permit)]);
  const said = new URL(request.url).searchParams.get("klart");
  return { head, ...lists, done: dones.find((one) => one === said) ?? null, formId: newId() };
});

export const action = guard("household.import", inArea, async ({ permit, request, params, t }) => {
  const { errors } = t.lists.import;
  const upload = await readUpload(request);
  if ("problem" in upload) return data({ problem: errors[upload.problem] }, 400);
  if ((await uploadList(permit, upload)) === "busy") return data({ problem: errors.busy }, 409);
  throw redirect(`/omraden/${params.areaId}/hushall/import`);
});

export const meta = titled((t) => t.lists.import.title);

export default function ImportList() {
  const { import: words } = useTexts().lists;
  const { head, draft, earlier, most, done, formId } = useLoaderData<typeof loader>();
  const busy = useBusy();
  const problem = useActionData<typeof action>()?.problem;
  const working = draft?.state === "taking" || draft?.state === "undoing";
  return (
    <>
      <BackLink href={`/omraden/${head.areaId}/hushall`}>{words.back}</BackLink>
      <PageTitle above={head.name}>{words.title}</PageTitle>
      {done && !problem ? (
        <Notice tone={done === "dropped" ? "success" : "warn"} title={words.done[done].title} live>
          <p>{words.done[done].text}</p>
        </Notice>
      ) : null}
      <Lead>{words.lead}</Lead>
      {draft ? <DraftView list={draft} busy={busy} /> : <How />}
      {working ? null : <UploadForm key={formId} formId={formId} problem={problem} busy={busy} most={most} />}
      <EarlierLists rows={earlier} busy={busy} />
    </>
  );
}

function How() {
  const { import: words } = useTexts().lists;
  return (
    <ul>
      {words.how.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
