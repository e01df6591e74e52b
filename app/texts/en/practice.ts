import type { Texts } from "../index";

export const practice: Texts["practice"] = {
  mark: (status) => ({ actual: "", exercise: "EXERCISE: ", test: "TEST: " })[status],
  leads: {
    exercise: "EXERCISE. This is an exercise. Nothing has happened, and you need not call or warn anybody.",
    test: "TEST. This is a technical test. Nothing has happened, and you need not do anything.",
  },
  field: "Is it real?",
  hint: "An exercise and a technical test go to the contact persons only. They begin with EXERCISE or TEST in the subject, in the text and on the website.",
  choices: { actual: "Yes, it is real", exercise: "No, an exercise", test: "No, a technical test" },
  note: (mark, id) => `${mark}Nothing has happened. Number of the exercise: ${id}`,
};
