/** Writes the households and invitations of a list, some at a time, once somebody has said so. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { hashToken, newToken } from "~/access/secrets.server";
import { type Address, addressAmong, addressKey } from "~/areas/address";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type Addressee, queueSeveral } from "~/delivery/queue-several.server";
import { emailKey } from "~/people/email";
import { meetPerson } from "~/people/meet.server";
import { textsFor } from "~/texts/index";
import { contactFor } from "../household-at.server";
import { standingOf } from "../standing.server";
import { listInvitation as letterOf } from "./letters";
import type { ListedHousehold, ListedPerson } from "./read-row";
import { hasRefused } from "./refusal.server";

/** Milliseconds that an invitation can be answered; then it is forgotten. */
export const answeredWithin = 30 * 86_400_000;

/** Where a list goes, and whose it is. */
export interface Destination {
  importId: string;
  areaId: string;
  area: string;
  municipalityId: string;
  /** Who brought the list; null for an operator. */
  by: { personId: string; name: string } | null;
}

export interface Written {
  people: number;
  paperOnly: number;
  abstaining: number;
  known: number;
}

/** The area's addresses as they are now: loaded once for many rows. */
class Homes {
  readonly #known = new Map<string, string>();
  readonly #streets: string[] = [];
  constructor(rows: (Address & { id: string })[], streets: string[]) {
    for (const row of rows) this.#known.set(addressKey(row), row.id);
    this.#streets = [...streets, ...new Set(rows.map(({ street }) => street))];
  }
  has = (address: Address) => this.#known.has(addressKey(address));
  add = (address: Address, id: string) => this.#known.set(addressKey(address), id);
  spelled = (address: Address) => addressAmong(this.#streets, address);
}

async function homesOf({ tx }: Decision, areaId: string): Promise<Homes> {
  const { household, areaStreet } = store().t;
  const { id, street, number, apartment } = household;
  const rows = await tx.select({ id, street, number, apartment }).from(household).where(eq(household.areaId, areaId));
  const streets = await tx.select({ name: areaStreet.name }).from(areaStreet).where(eq(areaStreet.areaId, areaId));
  return new Homes(
    rows,
    streets.map(({ name }) => name),
  );
}

/** Takes in some rows. What the area knows already is counted and left as it is. */
export async function takeRows(decision: Decision, to: Destination, rows: ListedHousehold[]): Promise<Written> {
  const homes = await homesOf(decision, to.areaId);
  const written: Written = { people: 0, paperOnly: 0, abstaining: 0, known: 0 };
  const invited: (Addressee & { invitationId: string; isNew: boolean })[] = [];
  for (const row of rows) {
    if (row.kind !== "joined") {
      if (await addHousehold(decision, to, homes, row)) written[row.kind]++;
      else written.known++;
      continue;
    }
    for (const person of row.people) {
      const one = await invite(decision, to, homes.spelled(row), person);
      if (one) invited.push(one);
      else written.known++;
    }
  }
  if (invited.length > 0) await sendLetters(decision, to, invited);
  return { ...written, people: invited.length };
}

async function addHousehold(decision: Decision, to: Destination, homes: Homes, row: ListedHousehold): Promise<boolean> {
  if (homes.has(row)) return false;
  const { tx, now } = decision;
  const { household, listHousehold } = store().t;
  const { areaId, importId } = to;
  const id = newId();
  const contactId = await contactFor(decision, areaId, to.by?.personId ?? "");
  const kind = row.kind;
  await tx.insert(household).values({ id, areaId, kind, ...homes.spelled(row), contactId, createdAt: now });
  await tx.insert(listHousehold).values({ id: newId(), importId, householdId: id });
  homes.add(row, id);
  return true;
}

/** Members, those who have been asked, and those who said no to another list are not asked again; null. */
async function invite(decision: Decision, to: Destination, address: Address, listed: ListedPerson) {
  const { tx, now } = decision;
  const { areaId } = to;
  if (await standingOf(decision, listed.email, areaId)) return null;
  if (await wasAsked(decision, listed.email, areaId)) return null;
  if (await hasRefused(tx, to.municipalityId, listed.email)) return null;
  const { invitation, person } = store().t;
  const known = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.emailKey, emailKey(listed.email)));
  const personId = await meetPerson(decision, {
    email: listed.email,
    name: listed.name,
    locale: "sv",
    ...(listed.phone && { phone: listed.phone }),
  });
  const [id, link] = [newId(), newToken()];
  const row = { id, areaId, personId, street: address.street, number: address.number, apartment: address.apartment };
  const expiresAt = new Date(now.getTime() + answeredWithin);
  const invitedBy = to.by?.personId ?? personId;
  await tx.insert(invitation).values({ ...row, invitedBy, tokenHash: hashToken(link), createdAt: now, expiresAt });
  return {
    personId,
    invitationId: id,
    isNew: known.length === 0,
    slots: { link: `${config.publicUrl}/ga-med/lista/${link}` },
  };
}

async function wasAsked({ tx }: Decision, email: string, areaId: string): Promise<boolean> {
  const { invitation, person } = store().t;
  const found = await tx
    .select({ id: invitation.id })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(and(eq(person.emailKey, emailKey(email)), eq(invitation.areaId, areaId)))
    .limit(1);
  return found.length > 0;
}

type Invited = Addressee & { invitationId: string; isNew: boolean };

/** One letter in each language; people whom nobody knew get theirs in Swedish. */
async function sendLetters(decision: Decision, to: Destination, invited: Invited[]): Promise<void> {
  const { tx } = decision;
  const { person, listInvitation } = store().t;
  const ids = invited.map(({ personId }) => personId);
  const known = await tx
    .select({ id: person.id, locale: person.locale })
    .from(person)
    .where(and(inArray(person.id, ids), isNull(person.erasedAt)));
  for (const locale of ["sv", "en"] as const) {
    const theirs = new Set(known.filter((one) => one.locale === locale).map(({ id }) => id));
    const some = invited.filter(({ personId }) => theirs.has(personId));
    if (some.length === 0) continue;
    const content = letterOf(textsFor(locale), locale, { area: to.area, from: to.by?.name ?? null });
    const letter = { kind: "listInvitation", content, municipalityId: to.municipalityId } as const;
    const letterId = await queueSeveral(decision, letter, some);
    const { importId } = to;
    await tx
      .insert(listInvitation)
      .values(some.map(({ invitationId, isNew }) => ({ id: newId(), importId, invitationId, letterId, isNew })));
  }
}
