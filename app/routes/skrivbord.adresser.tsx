import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { CurrentRegister } from "~/areas/where/register/current-view";
import { DraftView } from "~/areas/where/register/draft-view";
import { registersOf } from "~/areas/where/register/read.server";
import { readUpload } from "~/areas/where/register/upload.server";
import { UploadForm } from "~/areas/where/register/upload-form";
import { uploadAddresses } from "~/areas/where/register/use.server";
import { newId } from "~/db/ids";
import { municipalities } from "~/organisations/read.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, Lead, Notice, PageTitle } from "~/ui";

export const loader = guard("address.import", atDesk, async ({ request, permit }) => {
  const here = (await municipalities()).find((one) => one.id === permit.scope.municipalityId)!;
  const done = new URL(request.url).searchParams.get("klart");
  return { ...(await registersOf(permit)), code: here.code, name: here.name, done, formId: newId() };
});

export const action = guard("address.import", atDesk, async ({ request, permit, t }) => {
  const { search } = new URL(request.url);
  const upload = await readUpload(request);
  if ("problem" in upload) return data({ problem: t.where.register.errors[upload.problem] }, 400);
  await uploadAddresses(permit, upload);
  throw redirect(`/skrivbord/adresser${search.replace(/[?&]klart=\w*/, "")}`);
});

export const meta = titled((t) => t.where.register.title);

export default function Addresses() {
  const { register } = useTexts().where;
  const { desk } = useTexts();
  const { current, draft, code, name, formId } = useLoaderData<typeof loader>();
  const busy = useBusy();
  const problem = useActionData<typeof action>()?.problem;
  return (
    <>
      <BackLink href={`/skrivbord?kommun=${code}`}>{desk.title}</BackLink>
      <PageTitle above={name}>{register.title}</PageTitle>
      {problem ? null : <Done />}
      <Lead>{register.lead}</Lead>
      {draft ? <DraftView draft={draft} code={code} busy={busy} /> : null}
      <CurrentRegister register={current} />
      <UploadForm key={formId} formId={formId} problem={problem} busy={busy} />
    </>
  );
}

/** What was just decided. */
function Done() {
  const { register } = useTexts().where;
  const { done } = useLoaderData<typeof loader>();
  if (done !== "used" && done !== "gone" && done !== "dropped") return null;
  return (
    <Notice tone={done === "gone" ? "warn" : "success"} title={register[`${done}Title`]} live>
      <p>{register[done]}</p>
    </Notice>
  );
}
