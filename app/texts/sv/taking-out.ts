/** The register as a file, and how those who stand in it learn that it was taken out. */
export const takingOut = {
  title: "Hämta ut registret",
  link: "Hämta som fil",
  deskLink: "Hämta ut registret",
  leadArea: (area: string) => `Hushållen i ${area} som fil, för Excel eller annat.`,
  leadTown: (municipality: string) =>
    `Alla hushåll i kommunens områden (${municipality}) som fil, för Excel eller annat.`,
  rules: [
    "De som står i registret ser på Min sida att du har hämtat ut det, när och varför.",
    "Hushåll som avstår finns bara med som antal.",
    "Hushåll med skyddad identitet finns med utan adress, namn och kontaktuppgifter.",
    "Radera filen när du inte behöver den längre.",
  ],
  neighbourRule: "Du ser e-post och telefon bara för dem som har valt att visa det för grannar.",
  reason: "Varför behöver du registret?",
  reasonHint:
    "En mening räcker, till exempel ”Brev till pappershushållen inför årsmötet”. Den visas för dem som står i registret.",
  submit: "Fortsätt",
  errors: {
    reason: {
      missing: "Skriv varför du behöver registret.",
      tooLong: (max: number) => `Skriv kortare, högst ${max} tecken.`,
    },
  },
  readyTitle: "Filen är klar",
  ready: "Den går att hämta i en kvart.",
  formats: { csv: "Hämta CSV", xlsx: "Hämta Excel" },
  fileName: (of: string) => `Grannsamverkan ${of}`,
  columns: {
    area: "Område",
    household: "Hushåll (skyddat)",
    street: "Gata",
    number: "Nummer",
    apartment: "Lägenhet",
    kind: "Deltar",
    contact: "Kontaktombud",
    name: "Namn",
    email: "E-post",
    phone: "Telefon",
  },
  kinds: { joined: "Med", paperOnly: "Papper", abstaining: "Avstår" },
  sheets: { register: "Register", sums: "Antal" },
  sums: {
    joined: "Hushåll som är med",
    paperOnly: "Pappershushåll",
    abstaining: "Hushåll som avstår",
    members: "Medlemmar",
  },
};
