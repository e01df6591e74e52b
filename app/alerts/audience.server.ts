import { and, count, countDistinct, eq, inArray, isNull, ne, or, type SQL } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { wants } from "~/delivery/audience.server";
import { kindRules } from "~/delivery/kinds";
import { actingIn, eachPersonOnce } from "~/households/acting.server";
import type { Locale } from "~/texts/index";
import { letterKindOf } from "./kinds";
import { type Aimed, aimedAt, sentTo } from "./target/aim.server";
import type { AlertRow } from "./words.server";

/** An area that an alert goes to. */
export interface TargetArea {
  id: string;
  name: string;
  /** Its members wait until a contact passes the alert on. */
  waits: boolean;
  /** Ids of the only households meant, or null for the whole area. */
  households: string[] | null;
}
/** As much of an area as its people are found by. */
export type Within = Pick<TargetArea, "id" | "households">;

/** Areas are written to from their first member on, until they are closed. */
const open = () => ne(store().t.area.stage, "closed");

/** An area that rests, since nobody has attested its yearly review, gets what is urgent, and what came of what it got. */
const awake = ({ priority, parentId }: Aimed) =>
  priority === "urgent" || parentId ? undefined : ne(store().t.area.stage, "dormant");

const collator = new Intl.Collator("sv");

/** In the order of the Swedish alphabet, which databases do not know. */
export const byName = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);

/** Written to its readers, whether or not it was withdrawn afterwards. */
const isSent = ({ state }: Aimed) => state === "approved" || state === "withdrawn";

/** The areas an alert goes to, by name. Where nobody could pass it on, and when it is urgent, nobody waits for it. */
export async function targetAreas(read: Reader, alert: Aimed): Promise<TargetArea[]> {
  const { area } = store().t;
  const parts = isSent(alert) ? await sentTo(read, alert.id) : await aimedAt(read, alert);
  const rows = await read
    .select({ id: area.id, name: area.name, route: area.route })
    .from(area)
    .where(and(open(), isSent(alert) ? undefined : awake(alert), inArray(area.id, [...parts.keys()])));
  const patient = alert.priority === "urgent" || alert.contactsOnly;
  const viaContact = patient ? [] : rows.filter((row) => row.route === "viaContact");
  const found = rows.map(({ id, name }) => ({ id, name, waits: false, households: parts.get(id) ?? null }));
  const led = new Set((await contactsOf(read, viaContact)).map((contact) => contact.areaId));
  return found.map((one) => ({ ...one, waits: led.has(one.id) })).sort(byName);
}

/** Of these areas' people: members of the whole ones, and of the chosen households in the others. */
export function livesWithin(areas: Within[]): SQL | undefined {
  const { member } = store().t;
  const whole = areas.filter((area) => area.households === null).map((area) => area.id);
  const some = areas.flatMap((area) => area.households ?? []);
  return or(inArray(member.areaId, whole), some.length > 0 ? inArray(member.householdId, some) : undefined);
}

/** How many people of these areas a letter of the alert's kind goes to now, by language; each counts once. */
export async function readersIn(
  read: Reader,
  alert: Pick<AlertRow, "kind" | "priority" | "category">,
  areas: Within[],
): Promise<Record<Locale, number>> {
  const { person, member } = store().t;
  const rows = await read
    .select({ locale: person.locale, people: countDistinct(person.id) })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(livesWithin(areas), isNull(member.leftAt), wants(kindRules(letterKindOf(alert)), alert)))
    .groupBy(person.locale);
  return { sv: 0, en: 0, ...Object.fromEntries(rows.map(({ locale, people }) => [locale, people])) };
}

/** A contact of one of the areas, who gets a letter about passing an alert on. */
export interface TargetContact {
  personId: string;
  locale: Locale;
  areaId: string;
  /** The ids under which they act there: the own service, and those of whom they stand in for. */
  services: string[];
}

/** Who acts as contact of the areas at present, and has confirmed the address: contacts and their substitutes. */
export async function contactsOf(read: Reader, areas: Pick<TargetArea, "id">[]): Promise<TargetContact[]> {
  const acting = await actingIn(
    read,
    areas.map((area) => area.id),
  );
  return eachPersonOnce(acting)
    .filter(({ confirmedAt }) => confirmedAt !== null)
    .map(({ personId, locale, areaId }) => {
      const mine = acting.filter((one) => one.personId === personId && one.areaId === areaId);
      return { personId, locale, areaId, services: mine.map((one) => one.contactId) };
    })
    .sort((a, b) => (a.areaId < b.areaId ? -1 : Number(a.areaId > b.areaId)));
}

/** Whom an alert would reach if it were sent now. */
export interface Audience {
  areas: TargetArea[];
  /** Members who get the letter at once, by language. */
  now: Record<Locale, number>;
  /** Members who get it when a contact has passed it on. */
  later: number;
  contacts: number;
  /** Households without e-mail, for the contacts to tell. */
  paperHouseholds: number;
}

export async function audienceOf(read: Reader, alert: Aimed): Promise<Audience> {
  const areas = await targetAreas(read, alert);
  const contacts = await contactsOf(read, areas);
  if (alert.contactsOnly) {
    const people = new Map(contacts.map((contact) => [contact.personId, contact.locale]));
    const of = (locale: Locale) => [...people.values()].filter((one) => one === locale).length;
    return { areas, now: { sv: of("sv"), en: of("en") }, later: 0, contacts: 0, paperHouseholds: 0 };
  }
  const [direct, waiting] = [areas.filter((area) => !area.waits), areas.filter((area) => area.waits)];
  const later = await readersIn(read, alert, waiting);
  return {
    areas,
    now: await readersIn(read, alert, direct),
    later: later.sv + later.en,
    contacts: contacts.length,
    paperHouseholds: await paperHouseholdsIn(read, areas),
  };
}

async function paperHouseholdsIn(read: Reader, areas: Within[]): Promise<number> {
  const { household } = store().t;
  const whole = areas.filter((area) => area.households === null).map((area) => area.id);
  const some = areas.flatMap((area) => area.households ?? []);
  const meant = or(inArray(household.areaId, whole), some.length > 0 ? inArray(household.id, some) : undefined);
  const [row] = await read
    .select({ n: count() })
    .from(household)
    .where(and(meant, eq(household.kind, "paperOnly")));
  return row?.n ?? 0;
}
