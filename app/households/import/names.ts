/** Names as lists have them: "Ek, Anna", "Anna & Bo Ek", "ANNA EK (ordf.)". */
import { oneLine } from "~/people/fields";

const between = /\s*(?:&|\+|\/|;|\n|\boch\b|\band\b|\bsamt\b|\bu\.\s?)\s*/iu;
const family = /^fam(iljen|\.)?\s/iu;

/** "ANNA EK-LIND" and "anna ek" as names are written; what has both capitals and others stays. */
function spelled(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const shouted = letters.length > 3 && letters === letters.toUpperCase();
  if (!shouted && letters !== letters.toLowerCase()) return name;
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase());
}

/** "Ek, Anna" is "Anna Ek"; of two whole names with a comma each stays. */
function turned(name: string): string[] {
  const parts = name
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length !== 2) return parts.length > 2 ? parts : [name.replaceAll(",", " ")];
  const [before, behind] = parts as [string, string];
  const wordsBefore = before.split(" ").length;
  if (wordsBefore === 1 || /^(von|af|de|van)\s/i.test(before) || behind.split(" ").length === 1)
    return [`${behind} ${before}`];
  return [before, behind];
}

/** Everybody in one cell (nobody in a formula), each with the family name that the last of them has: "Anna & Bo Ek" is two named Ek. */
export function namesIn(cell: string): string[] {
  const clean = cell
    .replace(/\([^)]*\)/g, " ")
    .replace(/[*"]/g, "")
    .trim();
  if (!clean || /[=|!<>{}@]/.test(clean)) return [];
  if (family.test(clean)) return [oneLine(clean)];
  const comma = /^([^,]+),\s*(.+)$/.exec(clean);
  const parts =
    comma && between.test(comma[2]!) && !between.test(comma[1]!) && !comma[1]!.trim().includes(" ")
      ? comma[2]!.split(between).map((first) => `${first} ${comma[1]}`)
      : clean.split(between).flatMap(turned);
  const names = parts.map((part) => spelled(oneLine(part))).filter((name) => /\p{L}/u.test(name));
  const last = names.at(-1)?.split(" ").slice(1).join(" ");
  return names.map((name) => (last && !name.includes(" ") ? `${name} ${last}` : name));
}

/** First and family names from two columns; one family name is everybody's. */
export function namesFrom(first: string, last: string): string[] {
  const firsts = first
    .replace(/\([^)]*\)/g, " ")
    .split(between)
    .map(oneLine)
    .filter(Boolean);
  const lasts = last.split(between).map(oneLine).filter(Boolean);
  if (firsts.length === 0) return lasts.length > 0 ? [spelled(lasts[0]!)] : [];
  return firsts.map((name, at) => spelled(oneLine(`${name} ${lasts[at] ?? lasts.at(-1) ?? ""}`)));
}

/** A name to call somebody by whose list has none: "anna.ek@nora.example" is "Anna Ek". */
export function nameFromEmail(email: string): string {
  const local = email.slice(0, email.lastIndexOf("@")).replace(/\+.*$/, "").replace(/\d+$/, "");
  return spelled(oneLine(local.replace(/[._-]+/g, " "))) || email;
}
