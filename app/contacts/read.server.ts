import { and, asc, eq, isNull } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { byAddress } from "~/areas/address";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { contactsOf } from "~/households/read.server";
import { settingsOf } from "~/organisations/settings.server";
import { heirAmong } from "./heir";
import { substitutesIn } from "./own-service.server";
import { loadsIn, servingIn } from "./serving.server";

/**
 * The contacts of the area with the households each looks after, less those that abstain, and who stands in for whom; and how
 * many households are enough.
 */
export async function contactLoads(permit: Permit<"contact.appoint">) {
  const { read } = store();
  const { areaId, municipalityId } = permit.scope;
  const loads = await loadsIn(read, areaId);
  const { contactLoad } = await settingsOf(read, municipalityId);
  const load = (id: string | null) => loads.get(id) ?? 0;
  const trained = new Map((await servingIn(read, areaId)).map(({ id, trainedAt }) => [id, trainedAt]));
  const substitutes = await substitutesIn(read, areaId);
  const contacts = (await contactsOf(permit)).map((contact) => {
    const { id } = contact;
    const substitute = substitutes.get(id) ?? null;
    return { ...contact, households: load(id), trainedAt: trained.get(id) ?? null, substitute };
  });
  return { contacts, unassigned: load(null), contactLoad };
}

/** The members whom officers can appoint, along the streets, each with the role held today. */
export async function candidates(permit: Permit<"contact.appoint">) {
  const { read, t } = store();
  const rows = await read
    .select({
      memberId: t.member.id,
      name: t.person.name,
      street: t.household.street,
      number: t.household.number,
      apartment: t.household.apartment,
      alias: t.household.alias,
      role: t.contact.role,
    })
    .from(t.member)
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .innerJoin(t.household, eq(t.household.id, t.member.householdId))
    .leftJoin(t.contact, and(eq(t.contact.memberId, t.member.id), isNull(t.contact.releasedAt)))
    .where(and(eq(t.member.areaId, permit.scope.areaId), isNull(t.member.leftAt), isNull(t.person.erasedAt)))
    .orderBy(asc(t.member.joinedAt));
  return rows.sort(byAddress);
}

/** A contact of the area, serving or released, or null. */
export async function contactToRelease(permit: Permit<"contact.release">, contactId: string | undefined) {
  if (!isId(contactId)) return null;
  const { read, t } = store();
  const [found] = await read
    .select({ id: t.contact.id, role: t.contact.role, name: t.person.name, releasedAt: t.contact.releasedAt })
    .from(t.contact)
    .innerJoin(t.member, eq(t.member.id, t.contact.memberId))
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .where(and(eq(t.contact.id, contactId), eq(t.contact.areaId, permit.scope.areaId)));
  if (!found) return null;
  const loads = await loadsIn(read, permit.scope.areaId);
  const others = (await servingIn(read, permit.scope.areaId)).filter((contact) => contact.id !== contactId);
  return { ...found, households: loads.get(contactId) ?? 0, heir: heirAmong(others)?.name ?? null };
}

/** A contact who serves the area, or null. */
export async function contactHere({ scope }: Permit<"contact.appoint">, contactId: string | undefined) {
  const found = (await servingIn(store().read, scope.areaId)).find(({ id }) => id === contactId);
  return found ? { id: found.id, name: found.name, trainedAt: found.trainedAt } : null;
}
