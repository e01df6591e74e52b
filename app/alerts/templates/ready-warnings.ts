import type { Template } from "./template";

/** Warnings to begin with. */
export const readyWarnings: readonly Template[] = [
  {
    key: "burglary",
    kind: "warning",
    priority: "important",
    category: "burglary",
    name: { sv: "Inbrott", en: "Burglary" },
    sv: {
      title: "Inbrott i bostäder i [område]",
      body: "Under [dag] har det varit inbrott i [antal] bostäder i [område]. Någon har [brutit upp en dörr] medan ingen var hemma.",
      advice:
        "Lås dörrar och fönster, också när du är hemma. Tänd en lampa som syns utifrån. Håll utkik efter det som inte brukar vara där, och ring 112 om du ser ett inbrott som pågår.",
    },
    en: {
      title: "Burglaries in homes in [area]",
      body: "During [day] there were burglaries in [number] homes in [area]. Somebody [broke open a door] while nobody was at home.",
      advice:
        "Lock doors and windows, also when you are at home. Leave a light on that is seen from outside. Look out for what is not usually there, and call 112 if you see a burglary going on.",
    },
  },
  {
    key: "carTheft",
    kind: "warning",
    priority: "ordinary",
    category: "carTheft",
    name: { sv: "Stöld ur bil", en: "Theft from cars" },
    sv: {
      title: "Stölder ur bilar i [område]",
      body: "[Natten till dag] har saker stulits ur [antal] bilar på [gata eller parkering].",
      advice:
        "Lämna inget som syns i bilen. Lås den och ta med nycklarna in. Förvara bilnyckeln så att signalen inte når ytterdörren.",
    },
    en: {
      title: "Thefts from cars in [area]",
      body: "[During the night to day] things were stolen from [number] cars in [street or car park].",
      advice:
        "Leave nothing in sight in the car. Lock it and take the keys inside. Keep the car key where its signal does not reach the front door.",
    },
  },
  {
    key: "fraudOld",
    kind: "warning",
    priority: "important",
    category: "fraud",
    name: { sv: "Bedrägeri mot äldre", en: "Fraud against elderly people" },
    sv: {
      title: "Någon ringer och säger sig vara från [banken]",
      body: "Flera har blivit uppringda av någon som säger sig vara från [banken] och vill att de [loggar in med bank-id].",
      advice:
        "Lägg på. Ring upp själv på det nummer som står på ditt kort eller på bankens webbplats. Lämna aldrig ut koder och logga inte in på någon annans begäran. Berätta för en granne som är äldre.",
    },
    en: {
      title: "Somebody calls and says they are from [the bank]",
      body: "Several people have been called by somebody who says they are from [the bank] and wants them to [log in with BankID].",
      advice:
        "Hang up. Call back yourself on the number on your card or the bank's own site. Never give away codes, and do not log in because somebody asks you to. Tell a neighbour who is elderly.",
    },
  },
  {
    key: "missing",
    kind: "warning",
    priority: "urgent",
    category: "missingPerson",
    name: { sv: "Försvunnen person", en: "Missing person" },
    sv: {
      title: "Polisen söker en försvunnen person i [område]",
      body: "Polisen söker en person som försvann från [plats] [tid]. [Det som polisen har publicerat, inget annat.]",
      advice:
        "Se efter i uthus, garage och trädgård. Ser du personen, ring 112 och stanna kvar på avstånd. Leta inte på egen hand utan att polisen har bett om det.",
    },
    en: {
      title: "The police are looking for a missing person in [area]",
      body: "The police are looking for a person who went missing from [place] [time]. [Only what the police have published.]",
      advice:
        "Look in outhouses, garages and gardens. If you see the person, call 112 and stay at a distance. Do not search on your own unless the police have asked for it.",
    },
  },
  {
    key: "fire",
    kind: "warning",
    priority: "urgent",
    category: "fire",
    name: { sv: "Brand", en: "Fire" },
    sv: {
      title: "Brand i [område]: stanna inne",
      body: "Det brinner i [byggnad eller mark] i [område]. Röken driver mot [väderstreck].",
      advice:
        "Gå in, stäng dörrar, fönster och ventilation. Håll dig borta från platsen. Lyssna på P4 och följ räddningstjänstens råd.",
    },
    en: {
      title: "Fire in [area]: stay indoors",
      body: "There is a fire in [building or ground] in [area]. The smoke drifts towards [direction].",
      advice:
        "Go inside, close doors, windows and ventilation. Keep away from the place. Listen to radio P4 and follow the rescue services' advice.",
    },
  },
  {
    key: "vandalism",
    kind: "warning",
    priority: "ordinary",
    category: "vandalism",
    name: { sv: "Skadegörelse", en: "Vandalism" },
    sv: {
      title: "Skadegörelse i [område]",
      body: "[Natten till dag] har någon [krossat rutor] på [gata eller plats].",
      advice: "Gör en anmälan på 114 14 om något av ditt har skadats. Ring 112 om det pågår.",
    },
    en: {
      title: "Vandalism in [area]",
      body: "[During the night to day] somebody [broke windows] in [street or place].",
      advice: "Report it on 114 14 if something of yours has been damaged. Call 112 if it is going on.",
    },
  },
  {
    key: "bicycle",
    kind: "warning",
    priority: "ordinary",
    category: "bicycle",
    name: { sv: "Cykelstölder", en: "Bicycle thefts" },
    sv: {
      title: "Cyklar stulna i [område]",
      body: "[Antal] cyklar har stulits vid [plats] sedan [dag].",
      advice:
        "Lås fast ramen i något som sitter fast. Skriv upp ramnumret och fotografera cykeln. Ställ den inne om natten.",
    },
    en: {
      title: "Bicycles stolen in [area]",
      body: "[Number] bicycles have been stolen at [place] since [day].",
      advice:
        "Lock the frame to something fixed. Note the frame number and photograph the bicycle. Keep it inside at night.",
    },
  },
];
