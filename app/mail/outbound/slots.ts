const OPEN = "\uE0F0";
const CLOSE = "\uE0F1";
const MARK = new RegExp(`${OPEN}([A-Za-z]{1,40})${CLOSE}`, "g");

/** Either fixed text or the name of a slot. */
export type Segment<S extends string> = { text: string } | { slot: S };

/**
 * The mark to put into a letter's subject, text or HTML where a recipient's own value shall stand.
 * It is made of private-use characters, so it survives HTML escaping and is no mark-up anywhere.
 */
export function slot(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/**
 * Splits text at its marks. A mark that was not declared is not ours (someone typed it into an alert): it is taken
 * out and breaks nothing. A declared one that someone typed shows each recipient only what is the recipient's own.
 */
export function segments<S extends string>(text: string, declared: readonly S[]): Segment<S>[] {
  return text
    .split(MARK)
    .map((part, i): Segment<S> => {
      if (i % 2 === 0) return { text: part.replaceAll(OPEN, "").replaceAll(CLOSE, "") };
      return declared.includes(part as S) ? { slot: part as S } : { text: "" };
    })
    .filter((segment) => !("text" in segment) || segment.text !== "");
}
