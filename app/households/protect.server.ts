/** A household with protected identity: an alias instead of the address and of every name, here and in what was written. */
import { and, eq, inArray, isNull, like, or } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { type Address, tidyAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { redacted } from "./redact";

/** `taken`: another household of one of the areas is called so. `telling`: it says who lives there, or where. */
export type ProtectAnswer = "protected" | "taken" | "telling";

const noAddress = { street: "", number: "", apartment: "" };

/** The homes of a person in all areas, with everybody who lives there. */
async function homesOf(read: Reader, personId: string) {
  const { member, household } = store().t;
  const homes = await read
    .select({ id: household.id, areaId: household.areaId, alias: household.alias, ...addressColumns() })
    .from(member)
    .innerJoin(household, eq(household.id, member.householdId))
    .where(and(eq(member.personId, personId), isNull(member.leftAt)));
  const ids = homes.map(({ id }) => id);
  return { homes, people: await livingIn(read, ids) };
}

const addressColumns = () => {
  const { street, number, apartment } = store().t.household;
  return { street, number, apartment };
};

function livingIn(read: Reader, householdIds: string[]) {
  const { member, person } = store().t;
  return read
    .select({ id: person.id, name: person.name, memberId: member.id })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(inArray(member.householdId, householdIds), isNull(member.leftAt)));
}

/** What the person's household in the area is called, if it has protected identity; null otherwise. */
export async function ownAlias({ actor, scope }: Permit<"household.protect">): Promise<string | null> {
  const { homes } = await homesOf(store().read, actor.personId);
  return homes.find(({ areaId }) => areaId === scope.areaId)?.alias || null;
}

/**
 * Takes the person's address away everywhere, and the names of everybody who lives there: from the register, requests,
 * invitations, applications and letters. It cannot be undone, since nothing is kept. A second time nothing happens.
 * @throws Response 404 when the person lives nowhere in the area.
 */
export function protectHousehold(permit: Permit<"household.protect">, alias: string): Promise<ProtectAnswer> {
  const about = { objectId: permit.actor.personId, detail: { protected: true } };
  return decide<"household.protect", ProtectAnswer>(permit, about, async (decision) => {
    const { homes, people } = await homesOf(decision.tx, permit.actor.personId);
    const here = homes.find(({ areaId }) => areaId === permit.scope.areaId);
    if (!here) throw notFound();
    if (here.alias) undo<ProtectAnswer>("protected");
    if (isTelling(alias, homes, people)) undo<ProtectAnswer>("telling");
    if (await isTaken(decision, alias, homes)) undo<ProtectAnswer>("taken");
    const ids = homes.map(({ id }) => id);
    const { household } = store().t;
    await decision.tx
      .update(household)
      .set({ ...noAddress, alias })
      .where(inArray(household.id, ids));
    await hidePeople(decision, alias, people);
    await hideInLetters(decision, alias, homes, people);
    return "protected";
  });
}

type Home = Address & { id: string; areaId: string };
type Living = { id: string; name: string; memberId: string };

const shortest = 3;

/** The alias holds a word of somebody's name, or the street. */
function isTelling(alias: string, homes: Home[], people: Living[]): boolean {
  const said = alias.toLowerCase();
  const names = people.flatMap(({ name }) => name.toLowerCase().split(/\s+/));
  const words = [...names, ...homes.map(({ street }) => street.toLowerCase())];
  return words.some((word) => word.length >= shortest && said.includes(word));
}

async function isTaken({ tx }: Decision, alias: string, homes: Home[]): Promise<boolean> {
  const { household } = store().t;
  const areaIds = homes.map(({ areaId }) => areaId);
  const rows = await tx.select({ alias: household.alias }).from(household).where(inArray(household.areaId, areaIds));
  return rows.some((row) => row.alias.toLowerCase() === alias.toLowerCase());
}

async function hidePeople({ tx }: Decision, alias: string, people: Living[]) {
  const { person, memberVisibility, joinRequest, invitation, application } = store().t;
  const ids = people.map(({ id }) => id);
  await tx.update(person).set({ name: alias, phone: null }).where(inArray(person.id, ids));
  const memberIds = people.map(({ memberId }) => memberId);
  await tx.delete(memberVisibility).where(inArray(memberVisibility.memberId, memberIds));
  await tx
    .update(joinRequest)
    .set({ ...noAddress, alias })
    .where(inArray(joinRequest.personId, ids));
  await tx.update(invitation).set(noAddress).where(inArray(invitation.personId, ids));
  const applied = { street: "", number: "", postcode: "", town: "" };
  await tx.update(application).set(applied).where(inArray(application.personId, ids));
}

/** Letters that have gone lie here for a month: in them too the alias stands for address and names. */
async function hideInLetters({ tx }: Decision, alias: string, homes: Home[], people: Living[]) {
  const { letter } = store().t;
  const addresses = homes.map((home) => tidyAddress(home)).map(({ street, number }) => `${street} ${number}`);
  const words = [...addresses, ...people.map(({ name }) => name)];
  const holding = or(...words.map((word) => like(letter.html, `%${word.replace(/[%_\\]/g, "_")}%`)));
  const found = await tx.select().from(letter).where(holding);
  for (const { id, subject, text, html } of found) {
    const without = { subject: redacted(subject, words, alias), text: redacted(text, words, alias) };
    await tx
      .update(letter)
      .set({ ...without, html: redacted(html, words, alias) })
      .where(eq(letter.id, id));
  }
}
