import type { Texts } from "../index";
import { desk, templates, ticket } from "./reply-desk";

const tooLong = (max: number) => `The text is too long. Shorten it to ${max.toLocaleString("en")} characters at most`;

export const replies: Texts["replies"] = {
  emergency:
    "This is not read around the clock. If a crime is going on or somebody is in danger: call 112. If it is not urgent: call 114 14.",
  emergencyTitle: "Is it urgent? Call 112",
  urgent: {
    title: "Is it happening now? Call 112 first",
    text: "What you write sounds as if somebody may be in danger. It may take time until anybody reads what you send here. Call 112 now, and then write if you like.",
    call: "Call 112",
  },
  kinds: {
    saw: "Observation",
    affected: "Affected",
    question: "Question",
    notRelevant: "Not for me",
    mail: "Mail",
  },
  states: { new: "New", taken: "Taken", answered: "Answered", closed: "Closed" },
  choose: {
    title: "Answer the warning",
    about: (title) => `About: ${title}`,
    lead: (municipality) =>
      `Only the police and the municipality's coordinator in ${municipality} read your answer. Neighbours and contacts never see it.`,
    legend: "What do you want to tell?",
    ways: {
      saw: {
        label: "I saw something",
        hint: "A person, a vehicle or something that happened. It goes to the authority only.",
      },
      affected: { label: "I was affected too", hint: "Something similar has happened to me." },
      question: { label: "I have a question", hint: "You get an answer in a letter." },
      notRelevant: { label: "This is not for me", hint: "So that the next letter can be better." },
    },
    wrongTitle: "The link cannot be used",
    wrong:
      "Open the link in the letter again. The whole link is needed. If you have left Grannsamverkan it works no more.",
  },
  write: {
    titles: {
      saw: "Tell what you saw",
      affected: "Tell what happened to you",
      question: "Ask your question",
      notRelevant: "Is it not for you?",
    },
    back: "Choose something else",
    leads: {
      saw: "Write only what you saw or heard yourself. This is no report to the police: that you make at 114 14 or polisen.se.",
      affected: "You need not write much. This is no report to the police: that you make at 114 14 or polisen.se.",
      question: "The police or the municipality's coordinator answer in a letter to you.",
      notRelevant: "You need not write anything. Tell us why if you like, so that it gets better next time.",
    },
    when: "When?",
    whenHint: "For example: yesterday evening, about 9 o'clock.",
    where: "Where?",
    whereHint: "Street, house or place.",
    text: {
      saw: "What did whoever you saw do?",
      affected: "What happened?",
      question: "Your question",
      notRelevant: "Why?",
    },
    textHint: {
      saw: "What somebody did matters most. Write it in the order it happened.",
      affected: "For example what was taken, or what somebody said.",
      question: "One or two things at a time are easiest to answer.",
      notRelevant: "",
    },
    looks: "What did the person or vehicle look like?",
    looksHint: "Clothes, bag, bicycle, car. Last, and only if you remember.",
    optional: "optional",
    only: "What you write goes to the police and the municipality's coordinator only. It is removed thirty days after the matter is closed.",
    submit: "Send",
    limit: (max) => `At most ${max.toLocaleString("en")} characters.`,
    left: (n) =>
      n >= 0 ? `${n.toLocaleString("en")} characters left` : `${(-n).toLocaleString("en")} characters too many`,
    errors: {
      when: "Write when it was, roughly will do",
      where: "Write where it was",
      text: {
        saw: "Write what you saw somebody do",
        question: "Write your question",
        affected: "Write what happened",
        notRelevant: "Write why",
      },
      long: tooLong,
      tooMany: "You have sent as much as is possible in a day. If it is urgent, call 112. Otherwise 114 14",
    },
  },
  sent: {
    title: "Thank you, it has arrived",
    lead: "The police or the municipality's coordinator read your answer, but not around the clock.",
    next: "What happens now",
    steps: [
      "You get an answer in a letter.",
      "When it is known what came of the warning you are told that too.",
      "Nobody else sees what you have written.",
    ],
    more: "Tell something more",
  },
  desk,
  ticket,
  templates,
  letters: {
    arrived: {
      above: (municipality) => `The desk · ${municipality}`,
      subject: (title) => `Answer to: ${title}`,
      subjectUrgent: (title) => `May be urgent, answer to: ${title}`,
      hello: (name) => `Hello ${name}!`,
      preheader: "Somebody has answered a warning.",
      urgent: "The answer has words that may mean that somebody is in danger. Read it now.",
      text: (title) => `Somebody has answered “${title}”. The answer lies on the desk.`,
      read: "Read the answer",
      why: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
    },
    answered: {
      above: (municipality) => `Grannsamverkan in ${municipality}`,
      subject: (title) => `Answer to you about: ${title}`,
      hello: (name) => `Hello ${name}!`,
      preheader: (from) => `${from} has answered you.`,
      heading: "You have an answer",
      thanks: (title) => `Thank you for answering “${title}”.`,
      thanksSaw: (title) => `Thank you for telling what you saw, after “${title}”.`,
      more: "Write something more",
      why: "You get this letter because you have answered one of our letters.",
    },
  },
};
