import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import { replyAnswered, replyArrived } from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";
const title = "Inbrott i verkstad i Hagby";
const arrived = { municipality: "Nora", title, ticketId: "019aaf00-0000-7000-8000-000000000000" };
const answer = {
  title,
  municipality: "Nora",
  from: { name: "Petra Lund", title: "Kommunpolis" },
  answer:
    "Tack för att du skrev. Vi har lagt in tiden i ärendet.\n\nDet här blev det: bilen hörde till en hantverkare.",
  kind: "saw" as const,
};

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  replyArrived: (t) => replyArrived(t, localeOf(t), { ...arrived, isUrgent: false }),
  replyArrivedUrgent: (t) => replyArrived(t, localeOf(t), { ...arrived, isUrgent: true }),
  replyAnswered: (t) => replyAnswered(t, localeOf(t), answer),
};
