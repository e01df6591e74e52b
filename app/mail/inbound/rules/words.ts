/** A family of phrases of many systems with one meaning. */
export type Family = readonly RegExp[];

/** True when one phrase of the family is in the text. All phrases are linear: no nested or unbounded repetition. */
export const says = (text: string, family: Family) => family.some((phrase) => phrase.test(text));

const cap = 4_096;

/**
 * One line of plain words: of web addresses only the host (the rest names an entry in an error catalogue), mail addresses reduced to x@x (a name
 * such as spam@ says nothing), the repeated codes of multi-line replies out, whitespace collapsed, at most 4 KB.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, 2 * cap)
    .replace(/https?:\/\/([^\s<>"')\]/]{1,253})[^\s<>"')\]]{0,500}/gi, " $1 ")
    .replace(/[^\s<>()[\]"',;:]{1,100}@[^\s<>()[\]"',;:]{1,253}/g, "x@x")
    .replace(/\s/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ [245]\d\d-(?:[245]\.\d{1,3}\.\d{1,3})?(?= |$)/g, "")
    .replace(/’/g, "'")
    .slice(0, cap)
    .trim();
}
