import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import * as letters from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const areaId = "019aaf00-0000-7000-8000-000000000000";
const words: letters.MailWords = {
  name: "Anna Lindqvist",
  address: "anna@nora.example",
  subject: "Sv: Varning: Inbrott i verkstad i Hagby",
  text: "Hej!\n\nJag såg en vit skåpbil vid verkstaden i fredags.\nHör av er om ni vill veta mer.\n\nAnna",
  isCut: false,
  enclosed: 1,
};

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  unreachableNeighbour: (t) =>
    letters.unreachableNeighbour(t, localeOf(t), { name: "Björn Ek", reason: "userUnknown", area: "Hagby", areaId }),
  unreachablePerson: (t) =>
    letters.unreachablePerson(t, localeOf(t), { name: "Åsa Öberg", reason: "mailboxFull", municipality: "Nora" }),
  returnedMail: (t) =>
    letters.returnedMail(t, localeOf(t), {
      municipality: "Nora",
      words,
      reader: { name: "Anna Lindqvist", area: "Hagby" },
    }),
  mailPassedOn: (t) => letters.mailPassedOn(t, localeOf(t), { municipality: "Nora" }),
};
