import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { activeAreas } from "~/areas/map/active-areas.server";
import { municipalities } from "~/organisations/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { areaAbout, ButtonLink, EmptyState, Lead, type MapShape, PageTitle, ShapesMap } from "~/ui";

/** The first municipality, or the one that `?kommun=` names. */
export const loader = open("page.read", async ({ request }) => {
  const all = await municipalities();
  const code = new URL(request.url).searchParams.get("kommun");
  const here = code ? all.find((one) => one.code === code) : all[0];
  if (code && !here) throw notFound();
  return {
    here: here ? { code: here.code, name: here.name } : null,
    others: all.filter((one) => one !== here).map(({ code, name }) => ({ code, name })),
    areas: here ? await activeAreas(here.id) : [],
  };
});

export const meta = titled((t) => t.map.areas.title);

export default function AreasOnTheMap() {
  const { map } = useTexts();
  const { here, areas } = useLoaderData<typeof loader>();
  const shapes = areas.map(({ id, name, polygons, about }): MapShape => {
    if (polygons) return { id, name, tone: "good", polygons };
    if (about) return { id, name, tone: "good", polygons: [areaAbout(about)], note: map.areas.about };
    return { id, name, note: map.areas.undrawn };
  });
  return (
    <>
      <PageTitle above={here?.name}>{map.areas.title}</PageTitle>
      <Lead>{map.areas.lead}</Lead>
      {areas.length === 0 ? (
        <EmptyState title={map.areas.none}>
          <p>{map.areas.noneText}</p>
        </EmptyState>
      ) : null}
      <ShapesMap label={map.areas.label} shapes={shapes} texts={map} municipality={here?.code} />
      <Others />
      <p className="form-actions">
        <ButtonLink href="/var-bor-jag">{map.areas.find}</ButtonLink>
        <ButtonLink href="/ansok" look="second">
          {map.areas.start}
        </ButtonLink>
      </p>
    </>
  );
}

function Others() {
  const { map } = useTexts();
  const { others } = useLoaderData<typeof loader>();
  if (others.length === 0) return null;
  return (
    <nav aria-label={map.areas.others}>
      <p>{map.areas.others}:</p>
      <ul>
        {others.map(({ code, name }) => (
          <li key={code}>
            <a href={`/karta?kommun=${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
