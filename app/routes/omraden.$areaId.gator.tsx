import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { placeForm } from "~/areas/where/forms";
import { neighboursOf, overlapsOf } from "~/areas/where/overlap.server";
import { liesOutside, placeArea, placeOfArea } from "~/areas/where/place-area.server";
import { Overlaps, StrangeStreets } from "~/areas/where/placed-notices";
import { strangeStreets } from "~/areas/where/strange-streets.server";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { DrawField, fieldProps, Lead, Notice, TextArea } from "~/ui";

export const loader = guard("area.place", inArea, async ({ request, permit }) => {
  const [head, place, neighbours] = await Promise.all([areaHead(permit), placeOfArea(permit), neighboursOf(permit)]);
  const { streets, drawn } = place;
  const saved = new URL(request.url).searchParams.has("sparat");
  const [strange, overlaps] = await Promise.all([
    strangeStreets(permit, streets),
    overlapsOf(permit, streets, drawn, neighbours),
  ]);
  return { head, streets, shape: place.shape, saved, strange, overlaps, neighbours };
});

export const action = guard("area.place", inArea, async ({ request, permit, t }) => {
  const submission = await parseForm(request, placeForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  if (await liesOutside(permit, submission.value.shape))
    return data(submission.reply({ fieldErrors: { shape: [t.where.place.errors.shape.municipality] } }), 400);
  await placeArea(permit, submission.value);
  throw redirect(`/omraden/${permit.scope.areaId}/gator?sparat`);
});

export const meta = titled((t) => t.where.place.title);

export default function PlaceOfArea() {
  const t = useTexts();
  const { place } = t.where;
  const { head, streets, shape, saved, strange, overlaps, neighbours } = useLoaderData<typeof loader>();
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
      {answer ? null : <StrangeStreets strange={strange} />}
      {answer ? null : <Overlaps overlaps={overlaps} />}
      <Lead>{place.lead}</Lead>
      <PageForm form={form} fields={fields} submit={place.submit}>
        <TextArea {...fieldProps(fields.streets)} label={place.streets} hint={place.streetsHint} spellCheck={false} />
        <DrawField
          {...fieldProps(fields.shape)}
          label={place.shape}
          hint={place.shapeHint}
          optional={t.common.optional}
          shapes={neighbours}
          texts={t.map}
        />
      </PageForm>
    </>
  );
}
