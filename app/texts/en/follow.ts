import type { Texts } from "../index";

export const follow: Texts["follow"] = {
  first: "First letter",
  kinds: { update: "Update", correction: "Correction", allClear: "All clear", outcome: "What came of it" },
  why: "You get this letter because you answered the warning.",
  about: (label, title) => `It is about the letter we sent earlier: ${label}, “${title}”.`,
  correctionLead: "Something in our last letter was wrong. This is right.",
  above: (kind, area) => `${kind} · ${area}`,
  refusedNobody:
    "Nobody would get the letter: those who got the first one are no longer with us, want no such letters, or it is forgotten who they were.",
  inWeekly: (title) => `About “${title}”`,
  cameAfter: "What came of it",
  threadTitle: "Before and after",
  officerText: "What you add goes to those who got the first letter, in the same mail thread.",
  open: "Read",
  goOn: "Write what came next",
  write: {
    title: (title) => `Go on: ${title}`,
    lead: "It goes to those who got the first letter, as an answer to it, and to those who have answered us.",
    sent: "The first letter",
    kind: "What do you want to tell?",
    hints: {
      outcome: "What was found out, or that nothing was.",
      update: "Something new has happened.",
      correction: "Something in the letter was wrong.",
      allClear: "Nobody needs to be on guard any more.",
    },
    body: "What came of it?",
    bodyHint: "Only what you know. That nothing came of it is an answer too. Never write who is suspected.",
    nothing:
      "Polisen har gått igenom det som kom in. Inget ledde vidare, och ärendet ligger nere tills något nytt kommer fram.\n\nTack till alla som höll ögonen öppna och hörde av sig.",
    nothingLink: "Nothing came of it: begin with ready words (in Swedish, as all alerts are)",
    readers: (n) =>
      n === 1
        ? "1 member has had it, or gets it in the next weekly letter."
        : `${n} members have had it, or get it in the next weekly letter.`,
    nobodyTitle: "No member gets it",
    nobody:
      "Those who got the first letter are no longer with us, or it is forgotten who they were: that is kept for thirty days, for warnings and notices until their outcome is told, a year at most. What you write here reaches only those who have answered us and the contacts, for the households without e-mail, and stands on the page. To reach the areas' members, write a new letter.",
    save: "Save and see the letter",
    errors: { kind: "Choose what you want to tell", body: "Write what came of it" },
  },
  tasks: {
    title: "Tell what came of it",
    text: "Neighbours got a warning and have not heard what it led to. That nothing came of it is an answer too.",
    tell: (title) => `Tell what came of it: ${title}`,
    sent: (when) => `sent ${when}`,
  },
};
