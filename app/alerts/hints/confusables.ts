/**
 * Letters of other scripts that look like Latin ones: the part of Unicode's confusables (UTS #39) that readers of
 * Swedish can be deceived by.
 */
const cyrillic = "асԁеһіјӏорԛѕтухуѡьвкмнгзАВСЕНІЈКМОРЅТУХԚԜЗ";
const greek = "αβγεηικνορτυχωϲΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

export const likeLatin = new Set([...cyrillic, ...greek]);

/** Signs within a word that cannot be seen: zero width, soft hyphen, marks that turn the direction of writing. */
export const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** A host as the eye takes it: digits and letters that look alike become one, "rn" becomes "m". */
export const asSeen = (host: string): string =>
  host
    .replaceAll("I", "l")
    .toLowerCase()
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("0", "o")
    .replaceAll("1", "l")
    .replaceAll("3", "e")
    .replaceAll("5", "s");
