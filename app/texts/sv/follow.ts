/** What comes after an alert: updates, corrections, the all-clear and the outcome, in the same thread. */
export const follow = {
  first: "Första brevet",
  kinds: { update: "Nytt läge", correction: "Rättelse", allClear: "Faran är över", outcome: "Det här blev det" },
  why: "Du får brevet för att du svarade på varningen.",
  about: (label: string, title: string) => `Det gäller brevet vi skickade tidigare: ${label}, ”${title}”.`,
  correctionLead: "Något i vårt förra brev var fel. Det här gäller i stället.",
  above: (kind: string, area: string) => `${kind} · ${area}`,
  refusedNobody:
    "Ingen skulle få brevet: de som fick det första är inte med längre, vill inte ha sådana brev, eller så är det glömt vilka de var.",
  inWeekly: (title: string) => `Gäller ”${title}”`,
  cameAfter: "Så gick det sedan",
  threadTitle: "Före och efter",
  officerText: "En fortsättning går till dem som fick det första brevet, i samma mejltråd.",
  open: "Läs",
  goOn: "Skriv en fortsättning",
  write: {
    title: (title: string) => `Fortsätt: ${title}`,
    lead: "Det går till dem som fick det första brevet, som svar på det, och till dem som har svarat oss.",
    sent: "Det första brevet",
    kind: "Vad vill du berätta?",
    hints: {
      outcome: "Vad som kom fram, eller att inget gjorde det.",
      update: "Något nytt har hänt.",
      correction: "Något i brevet var fel.",
      allClear: "Ingen behöver vara på sin vakt längre.",
    },
    body: "Vad blev det?",
    bodyHint: "Bara det du vet. Att inget kom fram är också ett svar. Skriv aldrig vem som är misstänkt.",
    nothing:
      "Polisen har gått igenom det som kom in. Inget ledde vidare, och ärendet ligger nere tills något nytt kommer fram.\n\nTack till alla som höll ögonen öppna och hörde av sig.",
    nothingLink: "Det kom inget fram: börja med färdiga ord",
    readers: (n: number) =>
      n === 1
        ? "1 medlem har fått det, eller får det i nästa veckobrev."
        : `${n} medlemmar har fått det, eller får det i nästa veckobrev.`,
    nobodyTitle: "Ingen medlem får det",
    nobody:
      "De som fick det första brevet är inte med längre, eller så är det glömt vilka de var: det sparas i trettio dagar, och för varningar och information tills utfallet är berättat, högst ett år. Det du skriver här når bara dem som har svarat oss och kontaktombuden, för hushållen utan e-post, och står på sidan. Vill du nå områdenas medlemmar, skriv ett nytt brev.",
    save: "Spara och se brevet",
    errors: { kind: "Välj vad du vill berätta", body: "Skriv vad det blev" },
  },
  tasks: {
    title: "Berätta vad det blev",
    text: "Grannarna fick en varning men har inte fått veta vad den ledde till. Att inget kom fram är också ett svar.",
    tell: (title: string) => `Berätta vad det blev: ${title}`,
    sent: (when: string) => `skickad ${when}`,
  },
};
