import type { Texts } from "../index";

export const meetingTemplates: Texts["meetingTemplates"] = {
  startUp: {
    agenda: [
      "Welcome, and who we are",
      "How things are here: the police about the area",
      "How Grannsamverkan works, and what we promise each other",
      "We watch and call: 112 and 114 14",
      "Advice against burglary, at home and online",
      "Contact persons: the task, and who is willing",
      "How neighbours join, and households without e-mail",
      "Questions, and what happens now",
    ],
    checklist: [
      "The venue is booked and can be entered with a walker or wheelchair",
      "Notices are up in stairwells and in letter boxes",
      "Projector and sound are tried",
      "Leaflets and codes to hand out are printed",
      "Somebody is at the door and ticks the households",
      "The contact persons have been trained",
      "The notes are sent",
    ],
  },
  yearlyReview: {
    agenda: [
      "What has happened this year?",
      "Do warnings reach every household?",
      "New neighbours, and neighbours who have moved",
      "Signs and decals",
      "Contact persons for next year",
    ],
    checklist: [
      "The list of households has been gone through",
      "Notices are up",
      "The notes are sent",
      "The yearly review is attested",
    ],
  },
  other: {
    agenda: ["Welcome", "What the meeting is about", "Questions"],
    checklist: ["Notices are up", "The notes are sent"],
  },
};
