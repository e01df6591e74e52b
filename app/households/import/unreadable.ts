export const unreadableWhys = [
  "empty",
  "tooManyRows",
  "tooLarge",
  "oldExcel",
  "openDocument",
  "pdf",
  "web",
  "vcard",
  "binary",
  "spreadsheet",
  "nothingKnown",
] as const;
export type UnreadableWhy = (typeof unreadableWhys)[number];

/** Nothing of a list can be read; `why` is a key of the texts. */
export class UnreadableList extends Error {
  readonly why: UnreadableWhy;
  constructor(why: UnreadableWhy) {
    super(why);
    this.why = why;
  }
}
