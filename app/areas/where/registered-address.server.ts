import { and, eq } from "drizzle-orm";
import { store } from "~/db/open.server";

/** An address of a register in use by its number there, as an application begins with it; null when there is none. */
export async function registeredAddress(seq: string | null) {
  if (!seq || !/^\d{1,15}$/.test(seq)) return null;
  const { read, t } = store();
  const { street, number, postcode, town, registerId } = t.address;
  const [found] = await read
    .select({ street, number, postcode, town })
    .from(t.address)
    .innerJoin(t.addressRegister, and(eq(t.addressRegister.id, registerId), eq(t.addressRegister.state, "current")))
    .where(eq(t.address.seq, Number(seq)));
  return found ?? null;
}
