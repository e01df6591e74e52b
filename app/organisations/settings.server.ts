import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { type Settings, withDefaults } from "./settings";

/** What applies in a municipality today: its own settings, and the defaults for the rest. */
export async function settingsOf(read: Reader, municipalityId: string): Promise<Settings> {
  const { municipality } = store().t;
  const [row] = await read
    .select({ settings: municipality.settings })
    .from(municipality)
    .where(eq(municipality.id, municipalityId));
  return withDefaults(row?.settings ?? {});
}
