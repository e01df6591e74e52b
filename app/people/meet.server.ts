import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Locale } from "~/texts/index";
import { emailKey } from "./email";

/** The person with this address: the one we know (whose name stays as it is), or a new one, still unconfirmed. */
export async function meetPerson(
  { tx, now }: Decision,
  who: { email: string; name: string; locale: Locale; phone?: string },
): Promise<{ id: string; isNew: boolean }> {
  const { person } = store().t;
  const key = emailKey(who.email);
  const [known] = await tx.select({ id: person.id }).from(person).where(eq(person.emailKey, key));
  if (known) return { id: known.id, isNew: false };
  const id = newId();
  await tx.insert(person).values({
    id,
    email: who.email.trim().normalize("NFC"),
    emailKey: key,
    name: who.name,
    phone: who.phone ?? null,
    locale: who.locale,
    createdAt: now,
  });
  return { id, isNew: true };
}
