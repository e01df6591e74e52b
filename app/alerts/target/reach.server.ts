import type { z } from "zod";
import { notFound, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { audienceOf } from "../audience.server";
import { onlyContacts } from "../practice/rules";
import type { countForm } from "./forms";
import { chosenHomes } from "./households.server";
import { covered, mustBeAllowedEverywhere } from "./police-area.server";
import { shapeIn } from "./shape-in";

/** How many a form as it stands would reach: people and their letters, contacts besides, households without e-mail. */
export interface Reach {
  people: number;
  letters: number;
  later: number;
  contacts: number;
  areas: number;
  paperHouseholds: number;
  /** Households that no shape reaches, since nobody knows where they lie. */
  placeless: number;
}

type Counted = z.output<ReturnType<typeof countForm>>;

/**
 * Counts whom the form of an alert would reach; nothing is kept.
 * @throws Response 404 or 403 when the police area is not the officer's to write to.
 */
export async function reachOf(permit: Permit<"alert.write">, form: Counted): Promise<Reach> {
  const { read } = store();
  const { municipalityId } = permit.scope;
  const policeAreaId = form.policeArea || null;
  await mustBeAllowedEverywhere(read, permit.actor, "alert.write", { municipalityId, policeAreaId });
  const municipalities = policeAreaId ? await covered(read, policeAreaId) : [municipalityId];
  if (municipalities.length === 0) throw notFound();
  const { kind, priority, category, everyArea, areas, streets } = form;
  const shape = shapeIn(form);
  const aim = {
    kind,
    priority,
    category,
    everyArea,
    areas,
    streets,
    contactsOnly: onlyContacts(form),
    shape,
    municipalityId,
    policeAreaId,
  };
  const found = await audienceOf(read, { id: newId(), state: "draft", ...aim });
  const people = found.now.sv + found.now.en;
  const { placeless } = shape ? await chosenHomes(read, municipalities, { streets, shape }) : { placeless: 0 };
  return {
    people,
    letters: people + found.contacts,
    later: found.later,
    contacts: found.contacts,
    areas: found.areas.length,
    paperHouseholds: found.paperHouseholds,
    placeless,
  };
}
