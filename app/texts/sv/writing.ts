/** What an officer reads while writing, aiming, checking and sending an alert. */
export const writing = {
  category: "Vad handlar det om?",
  categoryHint: "Medlemmar kan välja vilka ämnen de vill få brev om.",
  categories: {
    burglary: "Inbrott i bostad eller förråd",
    carTheft: "Stöld ur eller av bil",
    bicycle: "Cykelstöld",
    theft: "Annan stöld",
    fraud: "Bedrägeri",
    vandalism: "Skadegörelse",
    fire: "Brand",
    missingPerson: "Försvunnen person",
    seasonal: "Tips för årstiden",
    other: "Annat",
  },
  public: "Visa den också för alla på webbplatsen",
  publicHint: "Annars läser bara medlemmarna den.",
};
