import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import * as letters from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const anna = { name: "Anna Lindqvist", areaName: "Hagby", municipality: "Nora" };
const petra = { name: "Petra Lund", areaName: "Hagby", municipality: "Nora" };
const id = "019aaf00-0000-7000-8000-000000000000";
const question = "Hör de tre husen vid Kvarnbacken också till området?\nOch hur många av er har ingen e-post?";

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  confirmApplication: (t) => letters.confirmApplication(t, localeOf(t), anna),
  applicationArrived: (t) =>
    letters.applicationArrived(t, localeOf(t), {
      ...petra,
      id,
      streets: ["Hagbyvägen", "Skolgatan", "Lärkvägen"],
      householdCount: 24,
    }),
  applicationAlready: (t) =>
    letters.applicationAlready(t, localeOf(t), { ...anna, asked: false, at: new Date("2026-11-03T12:00:00Z") }),
  applicationAlreadyAsked: (t) =>
    letters.applicationAlready(t, localeOf(t), { ...anna, asked: true, at: new Date("2026-11-03T12:00:00Z") }),
  applicationQuestion: (t) =>
    letters.applicationQuestion(t, localeOf(t), {
      ...anna,
      question,
      from: "Karin Berg",
      until: new Date("2026-11-17T12:00:00Z"),
    }),
  applicationAnswered: (t) => letters.applicationAnswered(t, localeOf(t), { ...petra, applicationId: id, question }),
  applicationApproved: (t) => letters.applicationApproved(t, localeOf(t), { ...anna, areaId: id }),
  applicationDeclined: (t) =>
    letters.applicationDeclined(t, localeOf(t), {
      ...anna,
      reason: "Lärkvägen hör redan till området Eken. Prata med kontaktombudet där, så tar de gärna emot er.",
      from: "Karin Berg",
    }),
};
