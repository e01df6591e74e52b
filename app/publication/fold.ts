/** Letters of the neighbours' alphabets that stand for the Swedish ones. */
const alike: Record<string, string> = { æ: "ä", ø: "ö" };
const swedish = /[åäö]/;

const plainLetter = (letter: string): string =>
  swedish.test(letter) ? letter : (alike[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, ""));

/**
 * A text as it is searched: lower case, one space between words, no signs. å, ä and ö are letters of their own and stay;
 * other marks go (é becomes e). No database knows how: the same folding is done to what is kept and to what is asked.
 */
export const fold = (text: string): string =>
  [...text.normalize("NFC").toLowerCase()]
    .map(plainLetter)
    .join("")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const mostWords = 8;
/** Characters of what somebody asks for. */
export const longestQuery = 100;

/** The words that somebody asks for, each once; they hold letters and digits only. */
export const wordsIn = (query: string): string[] =>
  [...new Set(fold(query.slice(0, longestQuery)).split(" "))].filter(Boolean).slice(0, mostWords);
