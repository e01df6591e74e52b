import { asc, eq } from "drizzle-orm";
import { store } from "~/db/open.server";

/** Every municipality of the installation, by name. */
export async function municipalities() {
  const { read, t } = store();
  return read.select().from(t.municipality).orderBy(asc(t.municipality.name));
}

/** How to reach the data protection officer of each municipality that has said so. */
export async function dataProtectionContacts(): Promise<{ municipality: string; contact: string }[]> {
  return (await municipalities()).flatMap(({ name, settings }) =>
    settings.dataProtection ? [{ municipality: name, contact: settings.dataProtection }] : [],
  );
}

/** Whose service this is, as the page's header says it: the municipalities' names. */
export async function tenantName(): Promise<string> {
  return (await municipalities()).map((row) => row.name).join(", ");
}

/** SCB's code of a municipality; "" for none. */
export async function municipalityCode(id: string): Promise<string> {
  const { read, t } = store();
  const [row] = await read.select({ code: t.municipality.code }).from(t.municipality).where(eq(t.municipality.id, id));
  return row?.code ?? "";
}
