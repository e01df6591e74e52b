import { randomInt } from "node:crypto";

/** 29 signs none of which looks like another; 12 of them are 58 random bits. */
const signs = "0123456789ACDEFGHJKMNPQRTVWXY";
const length = 12;

/** What a sign that we do not use was read from. */
const lookAlikes: Record<string, string> = { O: "0", I: "1", L: "1", Z: "2", S: "5", B: "8", U: "V" };

/** A new household code, twelve signs. */
export const newHouseholdCode = (): string => Array.from({ length }, () => signs[randomInt(signs.length)]).join("");

/** The code that somebody typed: any case, any spaces and dashes, look-alikes put right; null when it cannot be one. */
export function readHouseholdCode(typed: string): string | null {
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}._·]/gu, "");
  const code = [...bare].map((sign) => lookAlikes[sign] ?? sign).join("");
  return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code : null;
}

/** "7K4M-Q2XR-H9TA": a code as it stands on its slip. */
export const shownCode = (code: string): string => code.match(/.{4}/g)!.join("-");
