import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { placeForm } from "~/areas/where/forms";
import { placeArea, placeOfArea } from "~/areas/where/place-area.server";
import { strangeStreets } from "~/areas/where/strange-streets.server";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { DrawField, fieldProps, Lead, Notice, TextArea } from "~/ui";

export const loader = guard("area.place", inArea, async ({ request, permit }) => {
  const [head, place] = await Promise.all([areaHead(permit), placeOfArea(permit)]);
  const saved = new URL(request.url).searchParams.has("sparat");
  return { head, ...place, saved, strange: await strangeStreets(permit, place.streets) };
});

export const action = guard("area.place", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, placeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await placeArea(permit, submission.value);
  throw redirect(`/omraden/${permit.scope.areaId}/gator?sparat`);
});

export const meta = titled((t) => t.where.place.title);

export default function PlaceOfArea() {
  const t = useTexts();
  const { place } = t.where;
  const { head, streets, shape, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const defaultValue = { streets: streets.join("\n"), shape };
  const [form, fields] = useFormOf(placeForm(t), answer, { defaultValue });
  return (
    <>
      <AreaTop head={head} at="/gator" title={place.title} />
      {saved && !answer ? (
        <Notice tone="success" title={place.savedTitle} live>
          <p>{place.saved}</p>
        </Notice>
      ) : null}
      {answer ? null : <Strange />}
      <Lead>{place.lead}</Lead>
      <PageForm form={form} fields={fields} submit={place.submit}>
        <TextArea {...fieldProps(fields.streets)} label={place.streets} hint={place.streetsHint} spellCheck={false} />
        <DrawField
          {...fieldProps(fields.shape)}
          label={place.shape}
          hint={place.shapeHint}
          optional={t.common.optional}
          texts={t.map}
        />
      </PageForm>
    </>
  );
}

function Strange() {
  const { place } = useTexts().where;
  const { strange } = useLoaderData<typeof loader>();
  if (strange.length === 0) return null;
  return (
    <Notice tone="warn" title={place.strangeTitle}>
      <ul>
        {strange.map(({ street, perhaps }) => (
          <li key={street}>{perhaps ? place.perhaps(street, perhaps) : street}</li>
        ))}
      </ul>
      <p>{place.strange}</p>
    </Notice>
  );
}
