import type { Texts } from "../index";

export const list: Texts["households"]["list"] = {
  title: "Households",
  pendingTitle: "Want to join",
  pendingLead:
    "They have a code of the area and have confirmed their e-mail. Say yes if you know that they live there.",
  pendingOfficers: "The contact person, or whoever started the area, answers.",
  name: "Name",
  address: "Address",
  since: "Since",
  answer: "Answer",
  answerTo: (name) => `Answer ${name}`,
  pendingCaption: "Neighbours who want to join, the one who has waited longest first",
  coverageTitle: (area) => `The households we know of in ${area}`,
  coverage: "of the households take part",
  coverageNote:
    "Of all households on the list. The more of them you enter, also those that abstain, the truer the figure.",
  kinds: { joined: "By e-mail", paperOnly: "On paper", abstaining: "Abstaining" },
  table: { kind: "How", count: "Households", share: "Share", total: "All" },
  listTitle: "All households",
  caption: "The area's households, street by street",
  headings: { address: "Address", household: "The household", contact: "Contact person" },
  nobody: "Nobody",
  abstainingOfficers: (n) =>
    n === 1
      ? "1 household abstains. Only the contact person sees which one."
      : `${n} households abstain. Only the contact person sees which ones.`,
  abstainingMine: "Do not tell others which households abstain.",
  emptyTitle: "No households yet",
  empty: "Households appear here when neighbours join, or when you enter them.",
  remove: "Remove",
  removeOne: (address) => `Remove ${address}`,
  assign: "Share out the households",
  register: "Enter a household",
  registerMore: "Enter another one",
  done: {
    registered: (address) => `${address} has been entered`,
    changed: (address) => `${address} has been changed`,
    hidden: "The household",
    removed: "The household has been taken off the list",
    assigned: (n) =>
      n === 1 ? "1 household has been given a contact person" : `${n} households have been given a contact person`,
  },
};

export const register: Texts["households"]["register"] = {
  title: "Enter a household",
  lead: "For neighbours without e-mail, or who do not want to take part. Those with e-mail join by themselves, with a code.",
  kind: "What does the household want?",
  kinds: {
    paperOnly: {
      label: "Taking part, on paper",
      hint: "The contact person brings warnings on paper or rings the doorbell.",
    },
    abstaining: {
      label: "Abstaining",
      hint: "It is counted, but we keep only the address: no name, no phone. No neighbour sees which household it is.",
    },
  },
  contact: "Who looks after the household?",
  contactNone: "Whoever enters it, if possible",
  submit: "Enter",
  errors: {
    kind: "Choose what the household wants.",
    contact: "Choose one of the area's contact persons.",
    joined: "Somebody who takes part by e-mail lives there already.",
  },
};

export const assign: Texts["households"]["assign"] = {
  title: "Share out the households",
  lead: "Choose households, and which contact person is to look after them. Ten to twenty households each is usually about right.",
  households: "Households",
  contact: "Contact person",
  now: (name) => `Now: ${name}`,
  nobody: "Now: nobody",
  submit: "Give them to the contact person",
  noneTitle: "There are no contact persons to share them between",
  none: "The police or the municipality appoint contact persons.",
  back: "To the households",
  errors: { households: "Choose at least one household.", contact: "Choose a contact person." },
};

export const remove: Texts["households"]["remove"] = {
  title: (address) => `Remove ${address}?`,
  lead: "Do this only if the household was entered by mistake. If it does not want to take part, enter it as abstaining instead, so that the count stays right.",
  submit: "Remove the household",
  back: "To the households",
  keptTitle: "The household cannot be removed",
  kept: "Somebody from there takes or has taken part, or the household has been given a warning. That is why it stays.",
};
