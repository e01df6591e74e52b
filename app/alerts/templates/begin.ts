import type { Template } from "./template";

/** What stands in brackets and no link follows is for the officer to fill in. */
export const hasBlank = (text: string): boolean => /\[[^\]\n]{1,80}\](?!\()/.test(text);

/** Whether the English of a ready text has something to fill in: then it comes when it is asked for. */
export const hasEnglishBlanks = ({ en }: Pick<Template, "en">): boolean =>
  [en.title, en.body, en.advice].some(hasBlank) && en.title !== "" && en.body !== "";

/**
 * A ready text as the fields of an alert's form begin. English that can go as it stands comes with it; where it has
 * blanks it would have to be filled in or emptied by somebody who has thirty seconds, so it waits for `english`.
 */
export function beginWith(template: Template, english = false) {
  const { kind, priority, category, sv, en } = template;
  const isAsked = en.title && en.body && (english || !hasEnglishBlanks(template));
  return {
    kind,
    priority,
    category,
    ...sv,
    ...(isAsked && { titleEn: en.title, bodyEn: en.body, adviceEn: en.advice }),
  };
}
