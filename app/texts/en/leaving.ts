import type { Texts } from "~/texts/index";

const households = (n: number) => (n === 1 ? "1 household" : `${n} households`);

export const leaving: Texts["leaving"] = {
  letterLink: "Have you moved? Leave here",
  own: {
    title: (area) => `Leave ${area}?`,
    lead: "Have you moved, or do you no longer want to take part? Then leave here.",
    stops: "You will get no more letters from the area, and your neighbours no longer see what you chose to show.",
    data: "We remove your name, your address and your e-mail as soon as the last letter has gone, unless you take part somewhere else.",
    contact:
      "You are a contact person. If you leave, another one looks after your households. If there is none, the police and the municipality are told today.",
    submit: "Leave",
    stay: "No, I stay",
    unclear: "Press “Leave” if you want to leave the area.",
  },
  byLetter: {
    title: "Have you moved?",
    lead: "Choose the area that you have moved from. You will get no more letters from there.",
    submit: (area) => `Leave ${area}`,
    otherwise: "Do you still live there but want fewer letters? Sign in and choose which ones you want.",
    letters: "Choose letters",
    noneTitle: "You are not a member of any area",
    none: "There is nothing to leave. Have you moved here and want to join? See which area you live in.",
    where: "Where do I live?",
    wrongTitle: "The link is not right",
    wrong: "Open the link in the letter again, or sign in and leave on My page.",
    signIn: "Sign in",
    doneTitle: (area) => `You have left ${area}`,
    doneLead: "Thank you for this time. A last letter confirms it.",
    next: "What happens now?",
    doneText: "The contact person is asked who lives at the address now. Nobody is told where you have moved.",
    again: "Changed your mind? Ask a neighbour in the area for a code and join again.",
    stillTitle: "You are still a member here",
  },
  left: {
    subject: (area) => `You have left Grannsamverkan in ${area}`,
    preheader: "This is the last letter.",
    heading: "You have left",
    text: (area) => `You are no longer a member in ${area} and will get no more letters from there.`,
    data: "We now remove your name, your address and your e-mail, unless you take part somewhere else.",
    again:
      "Was it a mistake, or are you coming back? Ask a neighbour in the area for a code and join again. If you have moved, there may be an area where you live now.",
    button: "See where you live",
    why: (area) =>
      `You get this letter because you just left Grannsamverkan in ${area}. Was it not you? Ask a neighbour for a new code, and tell the police or the municipality's coordinator.`,
  },
  tookOver: {
    subject: (n, area) => `You take over ${households(n)} in ${area}`,
    preheader: "Another contact person has stopped.",
    heading: "You have more households",
    text: (n) => `A contact person has stopped, and you take over ${households(n)} for the time being.`,
    next: "Look through the list and say hello to those you do not know.",
    button: "To the households",
    tooMany:
      "Are they too many? Talk to the police or the municipality's coordinator, and they will appoint another contact person.",
  },
  withoutContact: {
    subject: (area) => `${area} has no contact person`,
    preheader: "Nobody carries the warnings to those without e-mail.",
    heading: (area) => `${area} has no contact person`,
    text: (area) =>
      `The last contact person in ${area} has stopped. Households that read on paper are not reached until you have appointed a new one.`,
    meanwhile: "Until then you answer neighbours who want to join. The area stays on the desk until this is settled.",
    button: "Appoint a contact person",
    why: "You get this letter because you work for the police or the municipality.",
  },
  emptied: {
    title: (address) => `Nobody is left at ${address}`,
    lead: "The last member from there has left. How is it with the address now?",
    answer: "How is it now?",
    answers: {
      newPeople: {
        label: "New people live there",
        hint: "They are listed on paper until they have joined. You can invite them at once.",
      },
      paperOnly: { label: "Those who live there want warnings on paper", hint: "You hand them over, or call." },
      gone: { label: "Nobody lives there, or the house is gone", hint: "The household is removed from the list." },
    },
    submit: "Save",
    none: "There is nothing to ask about that address",
    noneText: "Somebody there is a member, or the question has been answered.",
    back: "To the households",
    missing: "Choose how it is.",
    listTitle: "Nobody is left",
    listLead: "The last member from here has left. Tell how it is now, so that the list is right.",
    listCaption: "Households in which no member is left",
    address: "Address",
    since: "Since",
    settle: "Tell",
    settleOf: (address) => `Tell about ${address}`,
    done: {
      newPeople: "New people are listed at the address",
      paperOnly: "The household is listed on paper",
      gone: "The household is removed",
    },
    letter: {
      subject: (area) => `Who lives there now? A question about a household in ${area}`,
      preheader: "The last member of a household has left.",
      heading: "Who lives there now?",
      text: (address) => `The last member at ${address} has left.`,
      ask: "Do new people live there, do they read on paper, or is the house empty? It takes half a minute to answer.",
      button: "Answer",
      otherwise: "If nobody answers within thirty days the address is removed from the list.",
      why: (area) => `You get this letter because you answer for households in ${area}.`,
    },
  },
};
