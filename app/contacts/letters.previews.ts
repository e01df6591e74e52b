import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import * as handover from "./handover-letters";
import * as letters from "./letters";
import * as service from "./service-letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const areaId = "019aaf00-0000-7000-8000-000000000000";
const hagby = { area: "Hagby", areaId };
const bjorn = { name: "Björn Ek", ...hagby };
const eva = { name: "Eva Nord", ...hagby };
const home = { householdId: areaId, address: { street: "Hagbyvägen", number: "12A", apartment: "1102", alias: "" } };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  contactAppointed: (t) => letters.contactAppointed(t, localeOf(t), { ...bjorn, role: "contact" }),
  leadContactAppointed: (t) => letters.contactAppointed(t, localeOf(t), { ...bjorn, role: "leadContact" }),
  contactReleased: (t) => letters.contactReleased(t, localeOf(t), bjorn),
  substituteNamed: (t) => service.substituteNamed(t, localeOf(t), { ...eva, from: "Björn Ek", until: new Date() }),
  successionAsked: (t) => service.successionAsked(t, localeOf(t), { ...eva, from: "Björn Ek" }),
  successionToNew: (t) => service.successionDone(t, localeOf(t), { ...eva, from: "Björn Ek" }, true),
  successionToFormer: (t) => service.successionDone(t, localeOf(t), { ...eva, from: "Björn Ek" }, false),
  successionToOfficers: (t) => service.successionToOfficers(t, localeOf(t), { ...eva, from: "Björn Ek" }),
  successionDeclined: (t) => service.successionDeclined(t, localeOf(t), eva),
  householdsShared: (t) => service.sharedAnew(t, localeOf(t), { ...hagby, households: 14 }),
  contactTookOver: (t) => handover.tookOver(t, localeOf(t), { ...hagby, households: 8 }),
  areaWithoutContact: (t) => handover.areaWithoutContact(t, localeOf(t), hagby),
  memberLeft: (t) => handover.memberLeft(t, localeOf(t), hagby),
  householdEmptied: (t) => handover.householdEmptied(t, localeOf(t), { ...hagby, ...home }),
};
