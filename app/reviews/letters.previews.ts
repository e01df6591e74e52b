import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import * as letters from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";
const hagby = { area: "Hagby", areaId: "019aaf00-0000-7000-8000-000000000000" };
const told = { ...hagby, municipality: "Nora", words: null, from: null, signs: 0, keptDays: 90 };
const due = { ...hagby, dormantOn: new Date("2027-01-20T12:00:00Z") };
const byPetra = { words: "Det är för få som orkar just nu. Hör av er när ni vill börja om.", from: "Petra Lund" };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  reviewReminder: (t) => letters.reviewReminder(t, localeOf(t), { ...due, reader: "contact", nth: 1 }),
  reviewReminderLast: (t) => letters.reviewReminder(t, localeOf(t), { ...due, reader: "officer", nth: 3 }),
  reviewNeeds: (t) => letters.reviewNeeds(t, localeOf(t), { ...hagby, needs: ["help", "newContact"] }),
  areaRestsMember: (t) => letters.areaRests(t, localeOf(t), { ...told, reader: "member" }),
  areaRestsContact: (t) => letters.areaRests(t, localeOf(t), { ...told, reader: "contact" }),
  areaWakesMember: (t) => letters.areaWakes(t, localeOf(t), { ...told, ...byPetra, reader: "member" }),
  areaWakesContact: (t) => letters.areaWakes(t, localeOf(t), { ...told, reader: "contact" }),
  areaClosedMember: (t) => letters.areaClosed(t, localeOf(t), { ...told, ...byPetra, reader: "member" }),
  areaClosedContact: (t) => letters.areaClosed(t, localeOf(t), { ...told, reader: "contact", signs: 3 }),
  areaClosedOfficer: (t) => letters.areaClosed(t, localeOf(t), { ...told, reader: "officer", signs: 3 }),
  joiningOver: (t) => letters.joiningOver(t, localeOf(t), hagby),
};
