import type { Texts } from "~/texts/index";
import { isSwitch, isText, type NumberRule, type Settings } from "./settings";

type Unit = keyof Texts["rules"]["units"];
const unitOf: Record<NumberRule, Unit> = {
  minimumHouseholds: "households",
  contactLoadLeast: "households",
  contactLoad: "households",
  firstReminderMonth: "months",
  secondReminderMonth: "months",
  thirdReminderMonth: "months",
  dormantMonth: "months",
  closedMonth: "months",
  closedKeptDays: "days",
  signsPerStreet: "signs",
  decalsPerHousehold: "decals",
  signsAfterDays: "days",
  signInspectionMonths: "months",
  weeklyLetterCap: "letters",
  outcomeTaskDays: "days",
  forwardReminderHours: "hours",
};

/** A setting's value in words: "14 månader", "Ja". */
export function ruleValue({ rules }: Texts, rule: keyof Settings, settings: Settings): string {
  if (isSwitch(rule)) return settings[rule] ? rules.yes : rules.no;
  if (isText(rule)) return settings[rule] || rules.empty[rule];
  return rules.units[unitOf[rule]](settings[rule]);
}
