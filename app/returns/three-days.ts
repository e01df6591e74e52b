const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** On so many different days must letters fail before an address counts as one that letters do not reach. */
export const failingDays = 3;

/** Whether failures at these instants fall on three different days of Stockholm's calendar. */
export const failsForDays = (failures: readonly Date[]): boolean =>
  new Set(failures.map((at) => zone.format(at))).size >= failingDays;
