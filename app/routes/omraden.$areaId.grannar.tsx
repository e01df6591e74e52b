import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { areaHead } from "~/households/area.server";
import { AreaTop } from "~/households/area-top";
import { NeighbourTable } from "~/households/neighbour-table";
import { readNeighbours } from "~/households/neighbours.server";
import { useBusy } from "~/page/form";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { FormActions, Lead, Notice, Section, SubmitButton } from "~/ui";

/** The page alone reads nothing of anybody: the list comes with the button, so that each reading is meant. */
export const loader = guard("neighbour.read", inArea, async ({ permit }) => ({ head: await areaHead(permit) }));

export const action = guard("neighbour.read", inArea, async ({ permit }) => {
  const list = await readNeighbours(permit);
  return data({ list }, list === "tooOften" ? 429 : 200);
});

export const meta = titled((t) => t.neighbours.list.title);

export default function Neighbours() {
  const { head } = useLoaderData<typeof loader>();
  const list = useActionData<typeof action>()?.list;
  const { list: words } = useTexts().neighbours;
  const busy = useBusy();
  return (
    <>
      <AreaTop head={head} at="/grannar" title={words.title} />
      <Lead>{words.lead}</Lead>
      {list === "tooOften" || list === "noGroup" ? (
        <Notice tone="warn" title={words[list].title} live>
          <p>{words[list].text}</p>
        </Notice>
      ) : null}
      {list && typeof list === "object" ? (
        <Section title={words.heading}>
          <NeighbourTable rows={list.neighbours} />
        </Section>
      ) : (
        <Form method="post">
          <p>{words.logged}</p>
          <FormActions>
            <SubmitButton busy={busy}>{words.show}</SubmitButton>
          </FormActions>
        </Form>
      )}
      <p>
        {words.own} <a href="/min-sida">{words.ownLink}</a>
      </p>
    </>
  );
}
