/** E-mail addresses as lists have them: several in a cell, with names, in brackets, with a full stop behind. */
import { addressShape } from "~/people/forms";

const none = /^([-–—.xX?/]*|saknas|ingen|inget|nej|finns (ej|inte)|har (ej|inte)|ej e-?post|n\/?a|null|none|noll)\.?$/i;
/** RFC 5321 4.5.3.1.3, less the angle brackets. */
const longest = 254;

export interface FoundEmail {
  email: string;
  /** What stood before it: `Anna Ek <anna@nora.example>`. */
  name: string;
}

/** The addresses in a cell, and what looks like none of them although something stands there. */
export function emailsIn(cell: string): { found: FoundEmail[]; wrong: string | null } {
  const text = cell
    .replace(/(mailto:[^\s?>)]+)\?[^\s>)]*/gi, "$1")
    .replace(/mailto:/gi, " ")
    .replace(/\s*[([{]\s*(?:at|snabel-?a|@)\s*[)\]}]\s*/gi, "@")
    .trim();
  if (none.test(text)) return { found: [], wrong: null };
  const found: FoundEmail[] = [];
  let end = 0;
  for (const match of text.matchAll(/[^\s<>()[\],;:"'/|&]+@[^\s<>()[\],;:"'/|&]+/g)) {
    const email = match[0].replace(/^[.'-]+|[.'-]+$/g, "");
    const name = text
      .slice(end, match.index)
      .replace(/[<>"'(),;:/|&]+/g, " ")
      .replace(/\s+(och|and)\s+$/i, "")
      .trim();
    end = match.index + match[0].length;
    if (addressShape.test(email) && email.length <= longest)
      found.push({ email, name: /\p{L}{2}/u.test(name) ? name : "" });
    else return { found, wrong: text };
  }
  return { found, wrong: found.length === 0 ? text : null };
}
