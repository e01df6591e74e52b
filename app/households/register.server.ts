import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { RegisterInput } from "./forms";
import { contactFor, householdAt } from "./household-at.server";

/** `joined`: members live there, so neither paper nor abstaining can be right. */
export type RegisterAnswer = { done: "registered" | "changed"; householdId: string } | "joined" | "noContact";

/**
 * Registers a household that gets its news on paper, or one that abstains: the address, nothing else.
 * One that is registered already is changed to the kind given. A second post of the same form changes nothing.
 */
export function registerHousehold(permit: Permit<"household.register">, input: RegisterInput): Promise<RegisterAnswer> {
  const { areaId } = permit.scope;
  const { id, kind } = input;
  const about = { objectId: id, detail: { kind } };
  return decide<"household.register", RegisterAnswer>(permit, about, async (decision) => {
    const { tx, now } = decision;
    const { household } = store().t;
    const { known, address } = await householdAt(decision, areaId, input);
    if (known?.id === id && known.kind === kind) undo<RegisterAnswer>({ done: "registered", householdId: id });
    if (known?.kind === "joined") undo<RegisterAnswer>("joined");
    const contactId = input.contactId ?? (await contactFor(decision, areaId, permit.actor.personId));
    if (contactId && !(await isContact(decision, areaId, contactId))) undo<RegisterAnswer>("noContact");
    if (known) {
      await tx.update(household).set({ kind, contactId }).where(eq(household.id, known.id));
      return { done: "changed", householdId: known.id };
    }
    const householdId = await freeId(decision, id);
    await tx.insert(household).values({ id: householdId, areaId, kind, ...address, contactId, createdAt: now });
    return { done: "registered", householdId };
  });
}

/** The form's id; a form sent again with another address finds it in use, and gets a new one. */
async function freeId({ tx }: Decision, id: string): Promise<string> {
  const { household } = store().t;
  const inUse = await tx.select({ id: household.id }).from(household).where(eq(household.id, id));
  return inUse.length > 0 ? newId() : id;
}

/** Whether a contact looks after households of this area today. */
export async function isContact({ tx }: Decision, areaId: string, contactId: string): Promise<boolean> {
  const { contact } = store().t;
  const found = await tx
    .select({ id: contact.id })
    .from(contact)
    .where(and(eq(contact.id, contactId), eq(contact.areaId, areaId), isNull(contact.releasedAt)));
  return found.length > 0;
}
