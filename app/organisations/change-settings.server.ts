import { eq } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { defaultSettings, type Settings } from "./settings";
import { settingsOf } from "./settings.server";

type Key = keyof Settings;
const keys = Object.keys(defaultSettings) as Key[];

/** Only what differs from the default is kept, so that a better default reaches everybody who has not decided. */
const ownOf = (wanted: Settings): Partial<Settings> =>
  Object.fromEntries(keys.filter((key) => wanted[key] !== defaultSettings[key]).map((key) => [key, wanted[key]]));

/** The new value, as the audit keeps it for ever: of how to reach somebody only that it was changed. */
const audited = (key: Key, { [key]: value }: Settings) => (key === "dataProtection" ? true : value);

/** Changes what applies in the municipality from now on; the audit row tells each new value. The same again: nothing. */
export async function changeSettings(permit: Permit<"organisation.change">, wanted: Settings): Promise<void> {
  const { municipalityId } = permit.scope;
  const before = await settingsOf(store().read, municipalityId);
  const detail = Object.fromEntries(
    keys.filter((key) => wanted[key] !== before[key]).map((key) => [key, audited(key, wanted)] as const),
  );
  await decide(permit, { objectId: municipalityId, detail }, async ({ tx }) => {
    if (Object.keys(detail).length === 0) undo(undefined);
    const { municipality } = store().t;
    await tx
      .update(municipality)
      .set({ settings: ownOf(wanted) })
      .where(eq(municipality.id, municipalityId));
  });
}
