import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Locale } from "~/texts/index";
import { emailKey } from "./email";

/**
 * The id of the person with this address: the one we know, or a new one, still unconfirmed. Until an address is
 * confirmed, the name and language are those of whoever wrote last; then only the person changes them.
 */
export async function meetPerson(
  { tx, now }: Decision,
  who: { email: string; name: string; locale: Locale; phone?: string },
): Promise<string> {
  const { person } = store().t;
  const key = emailKey(who.email);
  const { name, locale } = who;
  const [known] = await tx
    .select({ id: person.id, confirmedAt: person.confirmedAt })
    .from(person)
    .where(eq(person.emailKey, key));
  if (known && !known.confirmedAt) await tx.update(person).set({ name, locale }).where(eq(person.id, known.id));
  if (known) return known.id;
  const id = newId();
  await tx.insert(person).values({
    id,
    email: who.email.trim().normalize("NFC"),
    emailKey: key,
    name,
    phone: who.phone ?? null,
    locale,
    createdAt: now,
  });
  return id;
}
