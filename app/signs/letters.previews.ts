import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import * as letters from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";
const hagby = { area: "Hagby", areaId: "019aaf00-0000-7000-8000-000000000000" };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  signsDelivered: (t) => letters.signsDelivered(t, localeOf(t), { ...hagby, signs: 2, decals: 24 }),
};
