import { asc, eq } from "drizzle-orm";
import { unseal } from "~/access/secrets.server";
import { fillSlots, type SlotName } from "~/mail/letter";
import type { TestDatabase } from "./database";
import type { Person } from "./nora";

/** The letters queued for a person, oldest first, as their recipient would read them. */
export async function queuedFor(db: TestDatabase, person: Pick<Person, "id">) {
  const { t, read } = db.store;
  const rows = await read
    .select({
      kind: t.letter.kind,
      locale: t.letter.locale,
      subject: t.letter.subject,
      text: t.letter.text,
      slots: t.delivery.slots,
      state: t.delivery.state,
    })
    .from(t.delivery)
    .innerJoin(t.letter, eq(t.letter.id, t.delivery.letterId))
    .where(eq(t.delivery.personId, person.id))
    .orderBy(asc(t.letter.createdAt), asc(t.letter.id));
  return rows.map(({ slots, text, ...row }) => {
    const values = slots ? (JSON.parse(unseal(slots)) as Partial<Record<SlotName, string>>) : {};
    return { ...row, values, text: fillSlots(text, values) };
  });
}
