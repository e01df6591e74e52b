/** What a meeting begins with until the municipality has written its own. */
export const meetingTemplates = {
  startUp: {
    agenda: [
      "Välkomna, och vilka vi är",
      "Hur det ser ut här: polisen om läget i området",
      "Så fungerar Grannsamverkan, och vad vi lovar varandra",
      "Vi tittar och ringer: 112 och 114 14",
      "Tips mot inbrott, i hemmet och på nätet",
      "Kontaktombud: uppdraget, och vem som vill",
      "Hur grannar går med, och hushåll utan e-post",
      "Frågor, och vad som händer nu",
    ],
    checklist: [
      "Lokalen är bokad och går att ta sig in i med rullator och rullstol",
      "Anslag är uppsatta i trapphus och lagda i brevlådor",
      "Projektor och ljud är provade",
      "Broschyrer och koder att dela ut är utskrivna",
      "Någon tar emot vid dörren och prickar av hushållen",
      "Kontaktombuden har fått sin utbildning",
      "Minnesanteckningar är skickade",
    ],
  },
  yearlyReview: {
    agenda: [
      "Vad har hänt under året?",
      "Når varningarna alla hushåll?",
      "Nya grannar, och grannar som har flyttat",
      "Skyltar och dekaler",
      "Kontaktombud för nästa år",
    ],
    checklist: [
      "Hushållslistan är genomgången",
      "Anslag är uppsatta",
      "Minnesanteckningar är skickade",
      "Årsavstämningen är intygad",
    ],
  },
  other: {
    agenda: ["Välkomna", "Det mötet handlar om", "Frågor"],
    checklist: ["Anslag är uppsatta", "Minnesanteckningar är skickade"],
  },
};
