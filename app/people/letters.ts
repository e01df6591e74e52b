import { config } from "~/config.server";
import { type LetterContent, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";

/** The address that signs in: the path of the page with the button, and the token that only the letter knows. */
export const signInAddress = (link: string): string => `${config.publicUrl}/logga-in/lank/${link}`;

/** The code and link of a sign-in; both are slots, so that they lie sealed until the letter is sent. */
export function signInCode(t: Texts, locale: Locale): LetterContent {
  const { letter } = t.access;
  return {
    locale,
    subject: letter.subject,
    preheader: letter.preheader,
    above: letter.above,
    heading: letter.heading,
    blocks: [
      { kind: "paragraph", text: letter.how },
      { kind: "code", text: slot("code") },
      { kind: "paragraph", text: letter.orLink },
      { kind: "button", label: letter.button, href: slot("link") },
      { kind: "paragraph", text: letter.limits },
      { kind: "paragraph", text: letter.never },
    ],
    footer: [{ kind: "paragraph", text: letter.notYou }],
  };
}
