import type { Template } from "./template";

/** A ready text as the fields of an alert's form begin. */
export function beginWith({ kind, priority, category, sv, en }: Template) {
  const english = en.title && en.body ? { titleEn: en.title, bodyEn: en.body, adviceEn: en.advice } : {};
  return { kind, priority, category, ...sv, ...english };
}

/** What stands in brackets and no link follows is for the officer to fill in. */
export const hasBlank = (text: string): boolean => /\[[^\]\n]{1,80}\](?!\()/.test(text);
