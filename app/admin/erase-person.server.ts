import { and, eq, isNull } from "drizzle-orm";
import { operate } from "~/access/decide.server";
import { erasePerson } from "~/contacts/erase-person.server";
import { store } from "~/db/open.server";
import { emailKey } from "~/people/email";
import { Refused } from "./command";

/**
 * Erases whoever has this address.
 * @throws Refused when nobody has it, or the person acts for police or municipality.
 */
export async function erasePersonBy(email: string): Promise<{ id: string }> {
  const { read, t } = store();
  const [person] = await read
    .select({ id: t.person.id })
    .from(t.person)
    .where(and(eq(t.person.emailKey, emailKey(email)), isNull(t.person.erasedAt)));
  if (!person) throw new Refused(`nobody has the address ${email}`);
  const operation = { act: "operator.erase", municipalityId: null } as const;
  const answer = await operate(operation, { objectId: person.id }, async (decision) => {
    const erased = await erasePerson(decision, person.id);
    if (erased === "works") throw new Refused("the person has a post for police or municipality: end that first");
    return erased;
  });
  return answer && { id: person.id };
}
