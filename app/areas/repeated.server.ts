import { and, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { hashToken } from "~/access/secrets.server";
import { store } from "~/db/open.server";
import { emailKey } from "~/people/email";
import type { ApplicationInput } from "./forms";

/** The button was pressed twice, or again after the back button: the same form with the same content. */
export async function isRepeated({ tx }: Decision, input: ApplicationInput, browser: string): Promise<boolean> {
  const { application, person, proof } = store().t;
  const samePerson = eq(person.emailKey, emailKey(input.email));
  const [known] = await tx
    .select({ row: application, name: person.name, confirmedAt: person.confirmedAt })
    .from(application)
    .innerJoin(person, and(eq(person.id, application.personId), samePerson))
    .where(eq(application.id, input.id));
  if (known) return sameContent(known.row, input) && (known.confirmedAt !== null || known.name === input.name);
  const mine = and(eq(proof.browserHash, hashToken(browser)), eq(proof.use, "application"), eq(proof.target, input.id));
  const told = await tx
    .select({ id: proof.id })
    .from(proof)
    .innerJoin(person, and(eq(person.id, proof.personId), samePerson))
    .where(mine);
  return told.length > 0;
}

function sameContent(row: Record<string, unknown>, { name: _, email: __, ...content }: ApplicationInput): boolean {
  return Object.entries(content).every(([field, value]) => JSON.stringify(row[field]) === JSON.stringify(value));
}
