/** What many dictionaries count and list, and how they say that a text is too long. */
export const number = (n: number) => n.toLocaleString("sv");
export const nHouseholds = (n: number) => (n === 1 ? "1 hushåll" : `${n} hushåll`);
export const nPersons = (n: number) => (n === 1 ? "1 person" : `${n} personer`);
export const nSigns = (n: number) => (n === 1 ? "1 skylt" : `${n} skyltar`);
export const tooLong = (max: number) => `Texten är för lång. Den får ha högst ${number(max)} tecken.`;
/** "Nora", "Nora och Lindesberg", "Nora, Lindesberg och Hällefors". */
export const listed = (names: string[]) => new Intl.ListFormat("sv", { type: "conjunction" }).format(names);
