import type { Texts } from "../index";
import { listed } from "./counted";

export const letters: Texts["households"]["letters"] = {
  above: (area) => `Grannsamverkan in ${area}`,
  numbers: "Is a crime going on, or is somebody in danger? Call 112. Not urgent? Call 114 14.",
  mine: (area) => `You get this letter because you asked to join Grannsamverkan in ${area}.`,
  member: (area) => `You get this letter because you belong to Grannsamverkan in ${area}.`,
  decider: (area) => `You get this letter because you answer for who may join ${area}.`,
  confirm: {
    subject: "Your code for joining Grannsamverkan",
    preheader: "Confirm your e-mail address, and a neighbour can say yes.",
    heading: "Confirm your e-mail address",
    who: (area, municipality) =>
      `Somebody, probably you, wants to join Grannsamverkan in ${area} in ${municipality} municipality and has given this e-mail address.`,
    how: "Enter the code on the page where you began:",
    orLink: "Or press the button. It works on any phone or computer.",
    button: "Confirm the address",
    limits: "The code and the button work for a day.",
    notYou: "Was it not you? Then you need not do anything. Without your yes nothing happens.",
  },
  already: {
    memberSubject: (area) => `You already belong to ${area}`,
    memberHeading: "You have joined already",
    waitingSubject: (area) => `You have already asked to join ${area}`,
    waitingHeading: "Your request is waiting for an answer",
    preheader: "You need not do anything.",
    text: (area) => `Somebody, probably you, has just tried to join ${area} with your e-mail address.`,
    member:
      "You are a member there already and get warnings and tips. The code on the slip is not used up: do give it to a neighbour.",
    waiting: "You have already asked and confirmed the address. A neighbour will answer, and you will get a letter.",
    button: "To the area",
  },
  arrived: {
    subject: (name, area) => `${name} wants to join ${area}`,
    preheader: "A neighbour is waiting for your answer.",
    heading: (name) => `${name} wants to join`,
    text: "A neighbour has used a code and confirmed the e-mail address. Say yes if you know that the person lives there. If you are unsure, go there and ask.",
    name: "Name",
    address: "Address",
    button: "Answer the neighbour",
    one: "If several of you can answer, the first answer counts.",
  },
  standIn: {
    why: (area) => `You get this letter because nobody in ${area} can answer, and you are police or coordinator there.`,
    text: "A neighbour has used a code and confirmed the e-mail address. The area has no contact person, and whoever started it has left. So the answer is up to you. Say yes only if you know that the person lives there.",
    appoint: "Please appoint a contact person, so that the area can answer for itself next time.",
    toAppoint: "Appoint a contact person",
  },
  approved: {
    subject: (area) => `Welcome to Grannsamverkan in ${area}`,
    preheader: "You have joined. This is how it works.",
    heading: (area) => `Welcome to ${area}`,
    saidYes: {
      neighbour: "A neighbour has said yes, and now you belong.",
      self: "Thank you for your yes. Now you belong.",
    },
    comes: "Warnings and tips from the police and the municipality come to this address.",
    later: "Once the area is running, warnings and tips from the police and the municipality come to this address.",
    rests: "The area rests just now. Meanwhile urgent warnings only come to this address.",
    contacts: (names) =>
      names.length === 1
        ? `Your contact person is ${names[0]}. Do ask if you wonder about anything.`
        : `Your contact persons are ${listed(names)}. Do ask if you wonder about anything.`,
    promise: "What we promise one another",
    promises: [
      "We keep our eyes open, and call instead of stepping in ourselves.",
      "We tell a neighbour when we go away. Do it in person: never write it online.",
      "We lock up, and keep valuables safe.",
      "We read the tips that come.",
    ],
    button: "To your area",
    signIn: "You sign in with your e-mail address. You get a code, no password is needed.",
  },
  declined: {
    subject: (area) => `Answer about joining ${area}`,
    preheader: "This time it was a no. Here is why.",
    heading: "It was a no this time",
    text: (area) => `You asked to join Grannsamverkan in ${area}. The answer is no. The reason is:`,
    again:
      "Do you think it was a mistake? Talk to the neighbour who gave you the code. With a new code you can try again.",
  },
};
