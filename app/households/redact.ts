const special = /[.*+?^${}()|[\]\\]/g;

/**
 * A text in which `alias` stands for each of the words, which may be broken over two lines. What follows an address (an
 * apartment) goes with it: "Hagbyvägen 12, lgh 1102".
 */
export function redacted(text: string, words: readonly string[], alias: string): string {
  return words
    .filter((word) => word.trim())
    .reduce((so, word) => {
      const parts = word
        .trim()
        .split(/\s+/)
        .map((part) => part.replace(special, "\\$&"));
      const pattern = new RegExp(
        `(?<![\\p{L}\\d])${parts.join("\\s+")}(?![\\p{L}\\d])(?:,\\s+(?:lgh|apt)\\s+\\w+)?`,
        "giu",
      );
      return so.replace(pattern, () => alias);
    }, text);
}
