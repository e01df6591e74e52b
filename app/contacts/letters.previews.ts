import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import * as letters from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const bjorn = { name: "Björn Ek", area: "Hagby", areaId: "019aaf00-0000-7000-8000-000000000000" };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  contactAppointed: (t) => letters.contactAppointed(t, localeOf(t), { ...bjorn, role: "contact" }),
  leadContactAppointed: (t) => letters.contactAppointed(t, localeOf(t), { ...bjorn, role: "leadContact" }),
  contactReleased: (t) => letters.contactReleased(t, localeOf(t), bjorn),
};
