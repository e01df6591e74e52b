import type { LetterContent } from "~/mail/letter";
import { locales, type Texts, textsFor } from "~/texts/index";
import { signInCode } from "./letters";

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  signInCode: (t) => signInCode(t, locales.find((locale) => textsFor(locale) === t) ?? "sv"),
};
