import { type LetterContent, slot } from "~/mail/letter";
import { textsFor } from "~/texts/index";

/** A letter to a member, with the one link that ends the membership as its last line. */
export function withWayOut(content: LetterContent): LetterContent {
  const { letterLink } = textsFor(content.locale).leaving;
  return { ...content, footer: [...content.footer, { kind: "link", label: letterLink, href: slot("leaveUrl") }] };
}
