import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import { followUpLetter } from "./follow/letters";
import { type AlertWords, alertLetter, alertToForward, forwardedNote } from "./letters";
import { alertReturned, alertSubmitted, lateReviewDue } from "./officer-letters";
import { forwardReminder } from "./reminder-letter";
import { weeklyLetter } from "./weekly/letter";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const warning: AlertWords = {
  id: "019aaf00-0000-7000-8000-000000000000",
  kind: "warning",
  priority: "important",
  status: "actual",
  followUp: null,
  title: "Inbrott i verkstad i Hagby",
  body: "Någon har brutit sig in i en verkstad i Hagby medan ingen var där. Verktyg har stulits.\n\nPolisen har varit på platsen.",
  place: "Hagby, norr om Hagbyvägen",
  timeSpan: "Fredag 7 november, på eftermiddagen",
  advice: "Lås verkstad och redskapsbod, också när du är hemma.\n\nHar du sett något, ring 114 14.",
  call: "",
  en: null,
  attachments: [],
  source: "https://polisen.se/aktuellt/handelser/2025/november/7/07-november-14.58-stoldinbrott-nora/",
  author: { name: "Petra Lund", title: "Kommunpolis" },
  municipality: "Nora",
};
const tip: AlertWords = {
  ...warning,
  kind: "tip",
  priority: "ordinary",
  status: "actual",
  title: "Så får du en tryggare höst",
  body: "Kvällarna blir mörka. Tänd utelampan när det skymmer och be en granne tömma brevlådan när du är bortrest.",
  place: "",
  timeSpan: "",
  advice: "",
  source: null,
};
const outcome: AlertWords = {
  ...warning,
  body: "Polisen har gått igenom det som kom in. Inget ledde vidare.\n\nTack till alla som hörde av sig.",
  advice: "",
};
const area = { id: "019aaf00-0000-7000-8000-000000000001", name: "Hagby" };
const greeting = { from: "Björn Ek", note: "Jag har pratat med ägaren, som mår bra.\nHör av er om ni har sett något." };
const comment = { from: "Karin Berg", note: "Skriv ”norr om Hagbyvägen” i stället för numret." };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  alertWarning: (t) => alertLetter(t, localeOf(t), warning),
  alertUrgentWarning: (t) => alertLetter(t, localeOf(t), { ...warning, priority: "urgent" }),
  alertTip: (t) => alertLetter(t, localeOf(t), tip),
  alertForwarded: (t) => alertLetter(t, localeOf(t), warning, greeting),
  alertToForward: (t) => alertToForward(t, localeOf(t), warning, { ...area, waits: false }),
  alertToForwardFirst: (t) => alertToForward(t, localeOf(t), warning, { ...area, waits: true }),
  forwardReminder: (t) => forwardReminder(t, localeOf(t), warning, { ...area, waits: true, paper: 2 }),
  alertFollowUp: (t) => followUpLetter(t, localeOf(t), { alert: outcome, first: warning, followUp: "outcome" }),
  forwardedNote: (t) => forwardedNote(t, localeOf(t), warning, greeting),
  alertSubmitted: (t) => alertSubmitted(t, localeOf(t), warning, "Petra Lund"),
  alertExercise: (t) => alertLetter(t, localeOf(t), { ...warning, status: "exercise" }),
  weekly: (t) =>
    weeklyLetter(t, localeOf(t), "Nora", [
      { words: tip, follows: null },
      { words: { ...warning, priority: "ordinary" }, follows: { first: warning, followUp: "correction" } },
    ]),
  lateReviewDue: (t) => lateReviewDue(t, localeOf(t), warning, { from: "Petra Lund", note: comment.note }),
  alertReturned: (t) => alertReturned(t, localeOf(t), warning, comment),
};
