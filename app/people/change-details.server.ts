import { eq } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Locale } from "~/texts/index";

/** Writes the person's own name, phone (null: none) and language of letters. */
export async function changeDetails(
  permit: Permit<"self.choose">,
  details: { name: string; phone: string | null; locale: Locale },
): Promise<void> {
  const { personId } = permit.actor;
  await decide(permit, { objectId: personId, detail: { what: "details" } }, async ({ tx }) => {
    const { person } = store().t;
    await tx.update(person).set(details).where(eq(person.id, personId));
  });
}
