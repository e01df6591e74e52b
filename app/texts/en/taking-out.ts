import type { Texts } from "../index";

export const takingOut: Texts["takingOut"] = {
  title: "Take out the register",
  link: "Get it as a file",
  deskLink: "Take out the register",
  leadArea: (area: string) => `The households of ${area} as a file, for Excel or something else.`,
  leadTown: (municipality: string) =>
    `All households of the municipality's areas (${municipality}) as a file, for Excel or something else.`,
  rules: [
    "Those who stand in the register see on My page that you took it out, when and why.",
    "Households that abstain are there only as a number.",
    "Households with protected identity are there without address, name and contact details.",
    "Delete the file when you do not need it any more.",
  ],
  neighbourRule: "You see e-mail and phone only of those who chose to show them to neighbours.",
  reason: "Why do you need the register?",
  reasonHint:
    "One sentence is enough, such as “Letters to the paper households before the yearly meeting”. Those who stand in the register see it.",
  submit: "Go on",
  errors: {
    reason: {
      missing: "Write why you need the register.",
      tooLong: (max: number) => `Write less, at most ${max} characters.`,
    },
  },
  readyTitle: "The file is ready",
  ready: "You can get it for a quarter of an hour.",
  formats: { csv: "Get CSV", xlsx: "Get Excel" },
  fileName: (of: string) => `Grannsamverkan ${of}`,
  columns: {
    area: "Area",
    household: "Household (protected)",
    street: "Street",
    number: "Number",
    apartment: "Flat",
    kind: "Takes part",
    contact: "Contact",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
  },
  kinds: { joined: "Joined", paperOnly: "Paper", abstaining: "Abstains" },
  sheets: { register: "Register", sums: "Numbers" },
  sums: {
    joined: "Households that take part",
    paperOnly: "Paper households",
    abstaining: "Households that abstain",
    members: "Members",
  },
};
