import { common } from "./common";

/** Every text of the pages and letters in Swedish; the other languages have the same keys. */
export const sv = { common };
