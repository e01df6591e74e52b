import type { Settings } from "~/db/schema/organisations";

export type { Settings };

/** What a municipality has until it decides otherwise. */
export const defaultSettings: Settings = {
  minimumHouseholds: 5,
  contactLoadLeast: 10,
  contactLoad: 20,
  firstReminderMonth: 11,
  secondReminderMonth: 12,
  thirdReminderMonth: 13,
  dormantMonth: 14,
  closedMonth: 24,
  closedKeptDays: 90,
  signsPerStreet: 2,
  decalsPerHousehold: 1,
  signsAfterDays: 0,
  signInspectionMonths: 12,
  secondOfficerForWarnings: true,
  loneOfficerUrgent: true,
  weeklyLetterCap: 3,
  outcomeTaskDays: 14,
  forwardReminderHours: 24,
  embedOrigins: "",
  dataProtection: "",
};

/** A municipality's own settings with the defaults filled in. */
export const withDefaults = (own: Partial<Settings>): Settings => ({ ...defaultSettings, ...own });

type KeysOf<V> = { [K in keyof Settings]: Settings[K] extends V ? K : never }[keyof Settings];
export type NumberRule = KeysOf<number>;
export type SwitchRule = KeysOf<boolean>;
export type TextRule = KeysOf<string>;

/** The least and the most that each number may be. */
export const bounds: Record<NumberRule, readonly [least: number, most: number]> = {
  minimumHouseholds: [2, 200],
  contactLoadLeast: [1, 100],
  contactLoad: [1, 200],
  firstReminderMonth: [1, 36],
  secondReminderMonth: [1, 36],
  thirdReminderMonth: [1, 36],
  dormantMonth: [2, 48],
  closedMonth: [3, 60],
  // Not fewer than thirty: how far the last warnings came is written down by then.
  closedKeptDays: [30, 730],
  signsPerStreet: [0, 20],
  decalsPerHousehold: [0, 5],
  signsAfterDays: [0, 365],
  signInspectionMonths: [1, 60],
  weeklyLetterCap: [1, 50],
  outcomeTaskDays: [1, 90],
  forwardReminderHours: [1, 168],
};

type Group = {
  title: "areas" | "review" | "signs" | "alerts" | "embedding" | "privacy";
  rules: readonly (keyof Settings)[];
};

/** The settings as they stand on their pages. */
export const groups: readonly Group[] = [
  { title: "areas", rules: ["minimumHouseholds", "contactLoadLeast", "contactLoad"] },
  {
    title: "review",
    rules: [
      ...(["firstReminderMonth", "secondReminderMonth", "thirdReminderMonth"] as const),
      ...(["dormantMonth", "closedMonth", "closedKeptDays"] as const),
    ],
  },
  { title: "signs", rules: ["signsPerStreet", "decalsPerHousehold", "signsAfterDays", "signInspectionMonths"] },
  {
    title: "alerts",
    rules: [
      ...(["secondOfficerForWarnings", "loneOfficerUrgent"] as const),
      ...(["weeklyLetterCap", "outcomeTaskDays", "forwardReminderHours"] as const),
    ],
  },
  { title: "embedding", rules: ["embedOrigins"] },
  { title: "privacy", rules: ["dataProtection"] },
];

export const isSwitch = (rule: keyof Settings): rule is SwitchRule => typeof defaultSettings[rule] === "boolean";
export const isText = (rule: keyof Settings): rule is TextRule => typeof defaultSettings[rule] === "string";

/** Characters of how to reach the data protection officer. */
export const longestContact = 300;

/** Numbers that may not be smaller than another one; months must differ, so that one thing comes after the other. */
export const orders: readonly { rule: NumberRule; after: NumberRule; mayEqual?: boolean }[] = [
  { rule: "contactLoad", after: "contactLoadLeast", mayEqual: true },
  { rule: "secondReminderMonth", after: "firstReminderMonth" },
  { rule: "thirdReminderMonth", after: "secondReminderMonth" },
  { rule: "dormantMonth", after: "thirdReminderMonth" },
  { rule: "closedMonth", after: "dormantMonth" },
];
