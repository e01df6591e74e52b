import type { Texts } from "../index";

export const typing: Texts["writing"]["typing"] = {
  kept: (time) => `What you write was kept at ${time}.`,
  notYet: "What you write is kept while you write. Nothing is sent.",
  keep: "Keep the draft",
  others: (names) => `${names} is writing here too right now.`,
  earlier: (when) => `You wrote here ${when} without saving`,
  goOn: "Go on where you were",
  begunTitle: "What you have begun to write",
  untitled: "Without title",
  throwAway: "Throw away",
};

export const conflict: Texts["writing"]["conflict"] = {
  title: "Another text has been saved",
  saved: (who, when) => `${who} saved another text ${when}.`,
  whatToDo: "That text stands here. Your own is still in the form below. Take what you want from both, and save then.",
  same: "the same in both",
  empty: "Empty",
};

export const diff: Texts["writing"]["diff"] = {
  title: (version) => `Changed since version ${version}`,
  lead: "Added words are underlined, removed ones are struck out. Fields that are not named are as before.",
  onlyOthers: "The words are the same as then. What has changed is where it goes, its kind or how urgent it is.",
  added: "added: ",
  removed: "removed: ",
  end: " end. ",
};
