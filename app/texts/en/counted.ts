/** The same in English; whoever uses these says what they take. */
export const number = (n: number) => n.toLocaleString("en");
export const nHouseholds = (n: number) => (n === 1 ? "1 household" : `${n} households`);
export const nPersons = (n: number) => (n === 1 ? "1 person" : `${n} people`);
export const nSigns = (n: number) => (n === 1 ? "1 sign" : `${n} signs`);
export const tooLong = (max: number) => `The text is too long. It may have at most ${number(max)} characters.`;
export const listed = (names: string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
