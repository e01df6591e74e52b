import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";

/** @throws Error when there is no such municipality: what asks here points at one. */
export async function municipalityNameIn(read: Reader, id: string): Promise<string> {
  const { municipality } = store().t;
  const [found] = await read.select({ name: municipality.name }).from(municipality).where(eq(municipality.id, id));
  if (!found) throw new Error("no such municipality");
  return found.name;
}
