import type { Texts } from "../index";
import { listed } from "./counted";

const councils = (names: string[]) => {
  if (names.length === 0) return "the municipality";
  return names.length === 1 ? `the municipality of ${names[0]}` : `the municipalities of ${listed(names)}`;
};

export const start: Texts["start"] = {
  title: "Neighbours who help each other against burglary",
  lead: "In Grannsamverkan, Sweden's neighbourhood watch, you and your neighbours keep an eye on your street, and the police write to you when something happens nearby.",
  apply: "Start an area where you live",
  join: "I have a code",
  promises: {
    title: "Four things you agree to",
    lead: "That is all. No fee, no meetings you have to attend, no rounds to walk.",
    items: [
      { title: "Be watchful", text: "You notice what does not add up and call the police." },
      {
        title: "Tell a neighbour when you are away",
        text: "You talk to each other. Never write it here or anywhere else online.",
      },
      { title: "Keep valuables safe", text: "Lock, mark and put away what a burglar looks for." },
      { title: "Know the advice", text: "The police's tips on locks, lights and letterboxes come by e-mail." },
    ],
  },
  how: {
    title: "How it works",
    label: "Four steps to a running area",
    begin: "Begin here",
    after: "Then",
    steps: [
      { title: "You apply", who: "You, for your street", detail: "It takes five minutes. You need no account." },
      {
        title: "You get an answer",
        who: "The police and the municipality",
        detail: "They read the application, and ask if anything is unclear.",
      },
      {
        title: "Neighbours join",
        who: "You and your neighbours",
        detail: "You hand a code to each household, in person.",
      },
      {
        title: "The area is running",
        who: "The police and all of you",
        detail: "A neighbour becomes contact person. Warnings arrive, and the signs go up.",
      },
    ],
  },
  behind: {
    title: "Who stands behind it",
    text: (names) =>
      `The police and ${councils(names)}. They answer the applications and write the warnings. Two people read every warning before it goes out.`,
    never: "We are not vigilantes",
    neverText: "Members watch and call. Nobody stands guard, nobody steps in and nobody is exposed.",
    today: "Today",
    areas: (n) => (n === 1 ? "area takes part" : "areas take part"),
    households: (n) => (n === 1 ? "household gets the police’s warnings" : "households get the police’s warnings"),
  },
  numbers: {
    title: "Is something happening? Call.",
    text: "What you write on these pages is not read at once. Always call.",
    now: "A crime is going on, or somebody is in danger",
    later: "You want to report something or leave a tip, and it is not urgent",
  },
  more: "Read more about how Grannsamverkan works",
};

export const about: Texts["about"] = {
  title: "About Grannsamverkan",
  lead: "Grannsamverkan is how people who live near each other prevent crime together with the police and the municipality. It rests on neighbours who know each other, see what happens and know whom to call.",
  roles: {
    title: "Who does what",
    items: [
      {
        title: "You who live there",
        text: "You agree to four things: to be watchful, to tell a neighbour when you are away, to keep valuables safe and to know the advice. You get the police's warnings by e-mail. Those without e-mail get them on paper.",
      },
      {
        title: "The contact person",
        text: "A neighbour who keeps 10 to 20 households together. It takes about fifteen minutes a month: pass a warning on, bring paper to those without e-mail, welcome new neighbours and gather everybody once a year. The contact person is not the police and is not responsible for what happens.",
      },
      {
        title: "The lead contact person",
        text: "In a large area the lead contact person keeps the contact persons together and is in touch with police and municipality.",
      },
      {
        title: "The police",
        text: "The local police officer answers the application, appoints contact persons, writes warnings and tells what came of them.",
      },
      {
        title: "The municipality's coordinator",
        text: "Reads applications and warnings together with the police, books meetings and hands out signs.",
      },
    ],
  },
  life: {
    title: "The life of an area",
    label: "The steps in the life of an area",
    step: (n) => `Step ${n}`,
    steps: [
      { title: "Application", detail: "One of you applies. The police and the municipality answer." },
      {
        title: "Neighbours join",
        detail: "Each household gets a code from the one who applied, and confirms its e-mail.",
      },
      {
        title: "Start-up meeting",
        detail: "The police and the municipality explain, and a contact person is appointed.",
      },
      { title: "Running", detail: "The area is active once it has a contact person. Warnings and tips arrive." },
      {
        title: "A review every year",
        detail: "The contact person gathers the neighbours once a year. Without it the area turns dormant.",
      },
    ],
  },
  signs: {
    title: "The signs come last",
    text: "Signs and stickers are handed out only once the area is active. A sign without neighbours behind it protects nobody. When an area ends, its signs are returned.",
  },
  warnings: {
    title: "How a warning is made",
    text: "The police or the coordinator write it. Another of them reads and approves it: is it true, does it point anybody out, does it say more than the neighbours need? Only then is it sent. Afterwards you learn how it ended.",
  },
  never: {
    title: "What we never collect",
    items: [
      "When you are away, or who is at home.",
      "Who read a letter, and when. The letters carry no hidden tracking.",
      "Name, phone or e-mail of those who do not want to take part. The household is only counted, so that the figures are true.",
      "Pictures of people, number plates or rumours. The police take such things on 114 14, not here.",
    ],
  },
  noVigilantes: {
    title: "No vigilantes",
    text: "Grannsamverkan is to see, to hear and to call. Nobody patrols, nobody checks strangers and nobody steps in. That is the police's work.",
  },
  begin: "Start an area where you live",
};
