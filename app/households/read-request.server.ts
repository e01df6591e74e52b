import { and, eq, isNotNull } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { addressKey } from "~/areas/address";
import { streetKey } from "~/areas/forms";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { seenBy } from "./read.server";

/** A confirmed request to join, answered or not, with what helps to answer it; null when the area has none such. */
export async function joinRequestOf(permit: Permit<"join.decide">, requestId: string | undefined) {
  if (!isId(requestId)) return null;
  const { read, t } = store();
  const { joinRequest, person } = t;
  const { areaId } = permit.scope;
  const [found] = await read
    .select({ request: joinRequest, name: person.name })
    .from(joinRequest)
    .innerJoin(person, eq(person.id, joinRequest.personId))
    .where(and(eq(joinRequest.id, requestId), eq(joinRequest.areaId, areaId), isNotNull(joinRequest.confirmedAt)));
  if (!found) return null;
  const { id, street, number, apartment, alias, confirmedAt, outcome } = found.request;
  const streets = await read
    .select({ name: t.areaStreet.name })
    .from(t.areaStreet)
    .where(eq(t.areaStreet.areaId, areaId));
  const households = await read.select().from(t.household).where(eq(t.household.areaId, areaId));
  const sees = await seenBy(permit);
  const home = alias ? undefined : households.find((one) => addressKey(one) === addressKey(found.request));
  return {
    id,
    street,
    number,
    apartment,
    alias,
    confirmedAt: confirmedAt!,
    outcome,
    name: found.name,
    /** The area names its streets, and this is none of them. */
    strangeStreet: !alias && streets.length > 0 && !streets.some(({ name }) => streetKey(name) === streetKey(street)),
    /** What the area knows of the address today; null for a household it does not know, or the reader may not know of. */
    home: home && sees(home) ? home.kind : null,
  };
}
