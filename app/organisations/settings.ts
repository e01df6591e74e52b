import type { TenantSettings } from "~/db/schema/organisations";

/** What a municipality has until it decides otherwise. */
export const defaultSettings: Required<TenantSettings> = {
  minimumHouseholds: 5,
  contactLoad: 20,
  warningsNeedSecondOfficer: true,
};

/** A municipality's settings with the defaults filled in. */
export const settingsOf = (own: TenantSettings): Required<TenantSettings> => ({ ...defaultSettings, ...own });
