import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { byAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import type { HouseholdKind } from "~/db/schema/households";
import { type ExportPermit, readerRole } from "./note-reading.server";

/** A member, or a household without members, of an area. */
export interface RegisterRow {
  area: string;
  street: string;
  number: string;
  apartment: string;
  /** Instead of an address, for a household with protected identity; of it nothing else is told. */
  alias: string;
  kind: HouseholdKind;
  contact: string;
  name: string;
  email: string;
  phone: string;
}

/** How many households an area knows of; of those that abstain, only this. */
export interface RegisterSum {
  area: string;
  joined: number;
  paperOnly: number;
  abstaining: number;
  members: number;
}

export interface Register {
  rows: RegisterRow[];
  sums: RegisterSum[];
}

function areasOf({ scope }: ExportPermit) {
  const { area } = store().t;
  const own = "areaId" in scope ? eq(area.id, scope.areaId) : ne(area.stage, "closed");
  return and(eq(area.municipalityId, scope.municipalityId), own);
}

/** The permit's register. Who is no officer sees of a neighbour's e-mail and phone what that neighbour shares. */
export async function readRegister(permit: ExportPermit): Promise<Register> {
  const officer = readerRole(permit) !== "leadContact";
  const [households, members, contacts] = await Promise.all([
    householdsIn(permit),
    membersIn(permit),
    contactsIn(permit),
  ]);
  const rows = households
    .filter(({ kind }) => kind !== "abstaining")
    .flatMap((home) => {
      const lived = members.filter(({ householdId }) => householdId === home.id);
      const contact = home.contactId ? (contacts.get(home.contactId) ?? "") : "";
      if (home.alias || lived.length === 0) return [{ ...placeOf(home), contact, name: "", email: "", phone: "" }];
      return lived.map((one) => ({ ...placeOf(home), contact, ...shownOf(one, officer) }));
    });
  return { rows, sums: sumsOf(households, members) };
}

type Household = Awaited<ReturnType<typeof householdsIn>>[number];
type Member = Awaited<ReturnType<typeof membersIn>>[number];

function placeOf({ area, street, number, apartment, alias, kind }: Household) {
  const address = alias ? { street: "", number: "", apartment: "" } : { street, number, apartment };
  return { area, alias, kind, ...address };
}

const shownOf = ({ name, email, phone, showEmail, showPhone }: Member, officer: boolean) => ({
  name,
  email: officer || showEmail ? email : "",
  phone: officer || showPhone ? (phone ?? "") : "",
});

async function householdsIn(permit: ExportPermit) {
  const { read, t } = store();
  const { id, areaId, kind, street, number, apartment, alias, contactId } = t.household;
  const rows = await read
    .select({ id, areaId, area: t.area.name, kind, street, number, apartment, alias, contactId })
    .from(t.household)
    .innerJoin(t.area, eq(t.area.id, areaId))
    .where(areasOf(permit))
    .orderBy(asc(t.area.name), asc(t.area.id));
  const areas = [...new Set(rows.map((row) => row.areaId))];
  return areas.flatMap((one) => rows.filter((row) => row.areaId === one).sort(byAddress));
}

function membersIn(permit: ExportPermit) {
  const { read, t } = store();
  const { member, person, memberVisibility } = t;
  const { showEmail, showPhone } = memberVisibility;
  return read
    .select({
      householdId: member.householdId,
      name: person.name,
      email: person.email,
      phone: person.phone,
      showEmail,
      showPhone,
    })
    .from(member)
    .innerJoin(person, and(eq(person.id, member.personId), isNull(person.erasedAt)))
    .innerJoin(t.area, eq(t.area.id, member.areaId))
    .leftJoin(memberVisibility, eq(memberVisibility.memberId, member.id))
    .where(and(areasOf(permit), isNull(member.leftAt)))
    .orderBy(asc(member.joinedAt));
}

async function contactsIn(permit: ExportPermit): Promise<Map<string, string>> {
  const { read, t } = store();
  const rows = await read
    .select({ id: t.contact.id, name: t.person.name })
    .from(t.contact)
    .innerJoin(t.member, eq(t.member.id, t.contact.memberId))
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .innerJoin(t.area, eq(t.area.id, t.contact.areaId))
    .where(and(areasOf(permit), isNull(t.contact.releasedAt)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function sumsOf(households: Household[], members: Member[]): RegisterSum[] {
  const areaOf = new Map(households.map(({ id, areaId }) => [id, areaId]));
  const sums = new Map<string, RegisterSum>();
  for (const { areaId, area, kind } of households) {
    const sum = sums.get(areaId) ?? { area, joined: 0, paperOnly: 0, abstaining: 0, members: 0 };
    sum[kind]++;
    sums.set(areaId, sum);
  }
  for (const { householdId } of members) {
    const sum = sums.get(areaOf.get(householdId ?? "") ?? "");
    if (sum) sum.members++;
  }
  return [...sums.values()];
}
