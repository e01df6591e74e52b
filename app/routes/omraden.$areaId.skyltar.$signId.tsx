import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { areaHead } from "~/households/area.server";
import { PageForm, useBusy, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { placeForm, seenForm, typedDegrees } from "~/signs/forms";
import { signOf } from "~/signs/read.server";
import { BackPart, ReplacePart, SeenPart, SignFacts, SignHistory } from "~/signs/sign-parts";
import { lookAtSign, placeSign } from "~/signs/tend.server";
import { useTexts } from "~/texts/use";
import { BackLink, fieldProps, Notice, PageTitle, PointField, Section, TextField } from "~/ui";

export const loader = guard("sign.read", inArea, async ({ permit, params, request }) => {
  const [head, sign] = await Promise.all([areaHead(permit), signOf(permit, params.signId)]);
  if (!sign) throw notFound();
  return { head, sign, done: new URL(request.url).searchParams.get("klart") };
});

export const action = guard("sign.tend", inArea, async ({ request, permit, params, t }) => {
  const sign = await signOf(permit, params.signId);
  if (!sign) throw notFound();
  const here = `/omraden/${permit.scope.areaId}/skyltar/${sign.id}`;
  const seen = await parseForm(request.clone(), seenForm);
  if (seen.status === "success") {
    const done = await lookAtSign(permit, sign.id, seen.value.seen);
    throw redirect(`${here}?klart=${done ? "sparat" : "andrat"}`);
  }
  const submission = await parseForm(request, placeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const done = await placeSign(permit, sign.id, submission.value);
  throw redirect(`${here}?klart=${done ? "sparat" : "andrat"}`);
});

export const meta = titled((t) => t.signs.one.title);

export default function OneSign() {
  const { one } = useTexts().signs;
  const { head, sign } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { may, state } = sign;
  const busy = useBusy();
  const list = `/omraden/${head.areaId}/skyltar`;
  const isHere = state === "delivered" || state === "placed";
  return (
    <>
      <BackLink href={list}>{one.back}</BackLink>
      <PageTitle above={head.name}>{one.title}</PageTitle>
      {answer ? null : <Done />}
      <SignFacts sign={sign} />
      {may.giveBack && state === "recalled" ? <BackPart action={`${list}/${sign.id}/ater`} busy={busy} /> : null}
      {may.deliver && state === "faded" ? <ReplacePart action={`${list}/${sign.id}/byt`} busy={busy} /> : null}
      {may.tend ? <SeenPart state={state} busy={busy} /> : null}
      {may.tend && isHere ? <PlacePart /> : null}
      <SignHistory sign={sign} />
    </>
  );
}

/** What the last press did. */
function Done() {
  const { one } = useTexts().signs;
  const { done } = useLoaderData<typeof loader>();
  if (done === "sparat")
    return (
      <Notice tone="success" title={one.saved} live>
        <p>{one.savedText}</p>
      </Notice>
    );
  if (done !== "andrat" && done !== "slut") return null;
  return <Notice tone="warn" title={done === "slut" ? one.short : one.gone} live />;
}

/** Where it is: words, and a point if wanted. */
function PlacePart() {
  const t = useTexts();
  const { place: words } = t.signs;
  const { head, sign } = useLoaderData<typeof loader>();
  const { place, lat, lon, shape } = sign;
  const defaultValue = { place, latitude: typedDegrees(lat), longitude: typedDegrees(lon) };
  const [form, fields] = useFormOf(placeForm(t), useActionData<typeof action>(), { defaultValue });
  return (
    <Section title={words.title}>
      <PageForm form={form} fields={fields} submit={words.submit}>
        <TextField {...fieldProps(fields.place)} label={words.place} hint={words.placeHint} />
        <PointField
          label={words.point}
          optional={t.common.optional}
          latitude={fieldProps(fields.latitude)}
          longitude={fieldProps(fields.longitude)}
          shapes={shape ? [{ id: "area", name: head.name, polygons: shape }] : []}
          texts={t.map}
        />
      </PageForm>
    </Section>
  );
}
