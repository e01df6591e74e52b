import type { HintKind } from "~/db/schema/alerts";

/** What is looked for in a text. Where two claim the same words, the earlier one has them. */
export const hintKinds = [
  "lookalike",
  "email",
  "link",
  "personNumber",
  "phone",
  "plate",
  "address",
  "name",
  "origin",
] as const satisfies readonly HintKind[];
export type { HintKind };

/** A part of a text, in UTF-16 units as JavaScript counts them. */
export interface Span {
  from: number;
  to: number;
}

/** A place in a text that its writer should look at once more. `words` are `text.slice(from, to)`. */
export interface Hint extends Span {
  kind: HintKind;
  words: string;
  /** Of links: the host that a browser would really ask, in ASCII (RFC 3986, RFC 5891). */
  host?: string;
}

/** A word of a text with where it stands; inner hyphens and apostrophes belong to it. */
export interface Word extends Span {
  text: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Nothing but a few spaces, and no line break, stands between it and the word before it. */
  joins: boolean;
}

/** A text and its words, as every finder gets them. */
export interface Scanned {
  text: string;
  words: Word[];
}
