import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { ImportPermit } from "./use.server";

const shown = 8;

/** The municipality's register in use, and the draft on its way, if there is one. */
export async function registersOf(permit: ImportPermit) {
  const { read, t } = store();
  const { addressRegister: register } = t;
  const rows = await read
    .select()
    .from(register)
    .where(
      and(
        eq(register.municipalityId, permit.scope.municipalityId),
        inArray(register.state, ["current", "reading", "ready", "unreadable"]),
      ),
    )
    .orderBy(desc(register.uploadedAt));
  const current = rows.find((row) => row.state === "current") ?? null;
  const draft = rows.find((row) => row.state !== "current") ?? null;
  return {
    current,
    draft: draft && { ...draft, sample: await sampleOf(draft.id), streets: await streetsIn(draft.id) },
  };
}
export type Registers = Awaited<ReturnType<typeof registersOf>>;
export type Draft = NonNullable<Registers["draft"]>;

/** A few addresses as they were understood, in the file's order. */
function sampleOf(registerId: string) {
  const { read, t } = store();
  const { seq, street, number, postcode, town, lat, lon } = t.address;
  return read
    .select({ seq, street, number, postcode, town, lat, lon })
    .from(t.address)
    .where(eq(t.address.registerId, registerId))
    .orderBy(asc(seq))
    .limit(shown);
}

const streetsIn = (registerId: string) => {
  const { read, t } = store();
  return read.$count(t.addressStreet, eq(t.addressStreet.registerId, registerId));
};
