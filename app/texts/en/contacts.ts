import type { Texts } from "../index";

export const contacts: Texts["contacts"] = {
  roles: { contact: "Contact person", leadContact: "Lead contact person" },
  page: {
    title: "Contact persons",
    lead: "The contact persons see to it that warnings reach every household, also those without e-mail. They are appointed among the members.",
    serving: "Contact persons today",
    caption: "The area's contact persons and how many households each looks after",
    headings: { name: "Name", role: "Task", households: "Households", since: "Since" },
    load: (n, most) => `${n}, more than ${most}`,
    heavyTitle: "Somebody has many households",
    heavy: (most) =>
      `A contact person can manage about ${most} households. Appoint another one, and then share out the households.`,
    unassigned: (n) => (n === 1 ? "1 household has no contact person." : `${n} households have no contact person.`),
    assign: "Share out the households",
    substitute: (name, from, until) => `Substitute: ${name}, from ${from} to ${until}`,
    release: "End the task",
    releaseOf: (name) => `End the task of ${name}`,
    emptyTitle: "No contact person has been appointed",
    empty: "The first contact person looks after all households, and the area becomes active.",
  },
  appoint: {
    title: "Appoint a contact person",
    lead: "Ask the person first. The task takes about a quarter of an hour a month. When you press the button, a letter goes to the person about what it means.",
    member: "Who?",
    already: (role) => `Is ${role.toLowerCase()}`,
    role: "Which task?",
    roles: {
      contact: { label: "Contact person", hint: "Keeps in touch with 10–20 households." },
      leadContact: {
        label: "Lead contact person",
        hint: "Is also the link between the police, the municipality and the area's contact persons. An area has at most one.",
      },
    },
    submit: "Appoint",
    nobodyTitle: "There are no members to appoint",
    nobody: "Contact persons are appointed among those who have joined.",
    errors: {
      member: "Choose whom to appoint.",
      role: "Choose the task.",
      notMember: "The person no longer belongs to the area. Choose somebody else.",
      already: "The person has that task already.",
      leadTaken: "The area has a lead contact person already. End that task first.",
    },
    done: (name, role) => `${name} is now ${role.toLowerCase()}`,
    doneText: "A letter has gone to the person about what the task means and what to begin with.",
  },
  release: {
    title: (name) => `End the task of ${name}?`,
    lead: (area) => `The person remains a member of ${area} and gets a letter saying that the task is over.`,
    heir: (n, name) => (n === 1 ? `1 household goes to ${name}.` : `${n} households go to ${name}.`),
    orphans: (n) =>
      n === 1
        ? "1 household will have no contact person. Appoint somebody else as soon as possible."
        : `${n} households will have no contact person. Appoint somebody else as soon as possible.`,
    submit: "End the task",
    back: "To the contact persons",
    doneTitle: (name) => `The task of ${name} is over`,
    doneLead: "The person has got a letter and remains a member.",
    doneNext: "What happens now?",
    doneText: "Check that every household has a contact person.",
  },
  letters: {
    above: (area) => `Grannsamverkan in ${area}`,
    mine: (area) => `You get this letter because you belong to Grannsamverkan in ${area}.`,
    numbers: "Is a crime going on, or is somebody in danger? Call 112. Not urgent? Call 114 14.",
    appointed: {
      subject: {
        contact: (area) => `You are now contact person in ${area}`,
        leadContact: (area) => `You are now lead contact person in ${area}`,
      },
      preheader: "What the task means, and what to begin with.",
      heading: {
        contact: "Thank you for becoming contact person",
        leadContact: "Thank you for becoming lead contact person",
      },
      hello: (name) => `Dear ${name},`,
      text: (area) => `The police and the municipality have appointed you contact person in ${area}.`,
      leadText: (area) =>
        `The police and the municipality have appointed you lead contact person in ${area}. You are the link between them and the area's other contact persons, and look after households as they do.`,
      meansTitle: "What it means",
      means: [
        "It takes about a quarter of an hour a month.",
        "You keep in touch with 10–20 households.",
        "When the police warn, you get a letter. You see to it that all your households are told, also those without e-mail.",
        "You answer yes or no to neighbours who want to join.",
        "You never need to step in. We watch and call.",
      ],
      firstTitle: "Begin like this",
      first: [
        "Sign in with your e-mail address. If you are signed in already you have to do it again, so that your new task counts.",
        "Go through the households. Enter those that want warnings on paper, and those that do not want to take part.",
        "Answer neighbours who are waiting to join.",
        "Print codes for neighbours who are missing, and hand them over in person.",
      ],
      button: "To the area",
      ask: "Do you not want the task, or do you wonder about something? Talk to the police or the municipality's coordinator.",
    },
    released: {
      subject: (area) => `Your task as contact person in ${area} is over`,
      preheader: "Thank you for what you have done.",
      heading: "Thank you for your time as contact person",
      text: (area) => `Your task in ${area} is over. You are still a member and get warnings and tips as before.`,
      paper: "Do you have lists or slips with neighbours' details? Tear them up and throw them away.",
      ask: "Was it a mistake? Talk to the police or the municipality's coordinator.",
      button: "To the area",
    },
  },
};
