/** Appointing and releasing the contacts of an area. */
export const contacts = {
  roles: { contact: "Kontaktombud", leadContact: "Huvudkontaktombud" },
  page: {
    title: "Kontaktombud",
    lead: "Kontaktombuden ser till att varningar når alla hushåll, också dem utan e-post. De utses bland medlemmarna.",
    serving: "Kontaktombud i dag",
    caption: "Områdets kontaktombud och hur många hushåll var och en tar hand om",
    headings: { name: "Namn", role: "Uppdrag", households: "Hushåll", since: "Sedan" },
    load: (n: number, most: number) => `${n}, fler än ${most}`,
    heavyTitle: "Någon har många hushåll",
    heavy: (most: number) =>
      `Ett kontaktombud orkar med ungefär ${most} hushåll. Utse ett till, och fördela sedan hushållen.`,
    unassigned: (n: number) => (n === 1 ? "1 hushåll har inget kontaktombud." : `${n} hushåll har inget kontaktombud.`),
    assign: "Fördela hushållen",
    substitute: (name: string, from: string, until: string) => `Ersättare: ${name}, ${from} till och med ${until}`,
    release: "Avsluta uppdraget",
    releaseOf: (name: string) => `Avsluta uppdraget för ${name}`,
    emptyTitle: "Inget kontaktombud är utsett",
    empty: "Det första kontaktombudet tar hand om alla hushåll, och området kommer i gång.",
  },
  appoint: {
    title: "Utse kontaktombud",
    lead: "Fråga personen först. Uppdraget tar ungefär en kvart i månaden. När du trycker på knappen går ett brev till personen om vad det innebär.",
    member: "Vem?",
    already: (role: string) => `Är ${role.toLowerCase()}`,
    role: "Vilket uppdrag?",
    roles: {
      contact: { label: "Kontaktombud", hint: "Håller kontakt med 10–20 hushåll." },
      leadContact: {
        label: "Huvudkontaktombud",
        hint: "Är dessutom länken mellan polisen, kommunen och områdets kontaktombud. Ett område har högst ett.",
      },
    },
    submit: "Utse",
    nobodyTitle: "Här finns inga medlemmar att utse",
    nobody: "Kontaktombud utses bland dem som har gått med.",
    errors: {
      member: "Välj vem som ska utses.",
      role: "Välj uppdrag.",
      notMember: "Personen är inte längre med i området. Välj någon annan.",
      already: "Personen har redan det uppdraget.",
      leadTaken: "Området har redan ett huvudkontaktombud. Avsluta det uppdraget först.",
    },
    done: (name: string, role: string) => `${name} är nu ${role.toLowerCase()}`,
    doneText: "Ett brev har gått till personen om vad uppdraget innebär och vad som är bra att börja med.",
  },
  release: {
    title: (name: string) => `Avsluta uppdraget för ${name}?`,
    lead: (area: string) => `Personen är kvar som medlem i ${area} och får ett brev om att uppdraget är slut.`,
    heir: (n: number, name: string) =>
      n === 1 ? `1 hushåll går över till ${name}.` : `${n} hushåll går över till ${name}.`,
    orphans: (n: number) =>
      n === 1
        ? "1 hushåll blir utan kontaktombud. Utse någon annan så snart som möjligt."
        : `${n} hushåll blir utan kontaktombud. Utse någon annan så snart som möjligt.`,
    submit: "Avsluta uppdraget",
    back: "Till kontaktombuden",
    doneTitle: (name: string) => `Uppdraget för ${name} är avslutat`,
    doneLead: "Personen har fått ett brev och är kvar som medlem.",
    doneNext: "Vad händer nu?",
    doneText: "Kontrollera att varje hushåll har ett kontaktombud.",
  },
  letters: {
    above: (area: string) => `Grannsamverkan i ${area}`,
    mine: (area: string) => `Du får brevet därför att du är med i Grannsamverkan i ${area}.`,
    numbers: "Pågår ett brott eller är någon i fara? Ring 112. Är det inte bråttom? Ring 114 14.",
    appointed: {
      subject: {
        contact: (area: string) => `Du är nu kontaktombud i ${area}`,
        leadContact: (area: string) => `Du är nu huvudkontaktombud i ${area}`,
      },
      preheader: "Vad uppdraget innebär, och vad som är bra att börja med.",
      heading: { contact: "Tack för att du blir kontaktombud", leadContact: "Tack för att du blir huvudkontaktombud" },
      hello: (name: string) => `Hej ${name}!`,
      text: (area: string) => `Polisen och kommunen har utsett dig till kontaktombud i ${area}.`,
      leadText: (area: string) =>
        `Polisen och kommunen har utsett dig till huvudkontaktombud i ${area}. Du är länken mellan dem och områdets andra kontaktombud, och tar hand om hushåll som de andra gör.`,
      meansTitle: "Det här innebär det",
      means: [
        "Det tar ungefär en kvart i månaden.",
        "Du håller kontakt med 10–20 hushåll.",
        "När polisen varnar får du ett brev. Du ser till att alla dina hushåll får veta, också de som inte har e-post.",
        "Du svarar ja eller nej till grannar som vill gå med.",
        "Du behöver aldrig ingripa. Vi tittar och ringer.",
      ],
      firstTitle: "Börja så här",
      first: [
        "Logga in med din e-postadress. Är du redan inloggad behöver du göra det igen, så att ditt nya uppdrag gäller.",
        "Gå igenom hushållen. Skriv in dem som vill ha varningar på papper, och dem som inte vill vara med.",
        "Svara grannar som väntar på att få gå med.",
        "Skriv ut koder till grannar som fattas, och lämna dem öga mot öga.",
      ],
      button: "Till området",
      ask: "Vill du inte ha uppdraget, eller undrar du något? Prata med polisen eller kommunens samordnare.",
    },
    released: {
      subject: (area: string) => `Ditt uppdrag som kontaktombud i ${area} är slut`,
      preheader: "Tack för det du har gjort.",
      heading: "Tack för din tid som kontaktombud",
      text: (area: string) =>
        `Ditt uppdrag i ${area} är avslutat. Du är fortfarande medlem och får varningar och tips som förut.`,
      paper: "Har du listor eller lappar med grannars uppgifter? Riv dem och släng dem.",
      ask: "Blev det fel? Prata med polisen eller kommunens samordnare.",
      button: "Till området",
    },
  },
};
