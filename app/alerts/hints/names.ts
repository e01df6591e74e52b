import { alsoSurnames, firstNames } from "./first-names";
import type { Scanned, Span, Word } from "./kinds";
import { listed, nextBeside } from "./scan";

const titles = listed("herr fru fröken familjen makarna syskonen bröderna systrarna doktor änkefru");
/** After these any two capitalised words are a name. */
const called = listed("heter hette namnet");
const particles = listed("von af de la van der el al bin ibn");

/** Capitalised words that follow a first name and make it no person: places, makes, offices. */
const noSurnames = listed(`
  kommun kommuns torg torget stad station stadshotell centrum kyrka kyrkan bergslag församling bibliotek polisen polis
  park parken hall skola norra södra östra västra lindesberg hällefors örebro karlskoga degerfors kumla hallsberg askersund
  lekeberg laxå ljusnarsberg gyttorp hagby sverige marknad marknadsplats ab hb bygg
  volvo saab audi bmw toyota ford opel honda yamaha skoda seat kia mazda nissan renault peugeot citroën tesla mercedes
  volkswagen vw passat golf stihl husqvarna makita iphone samsung apple hamburgare burgers gymnasium
`);
/** What stands after a name in the genitive when a street, a school or a firm is called after somebody. */
const calledAfter = listed(`
  gata gatan väg vägen torg plats park gränd stig skola skolan skolas gymnasium barnsjukhus sjukhus stiftelse minne backe
  bro gård allé stråk ab hb bygg måleri plåt el bil åkeri livs café konditori trädgård kiosk hus
`);
const clearlySurname = /(?:sson|ssons|qvist|kvist|gren|stedt|ström|dahl|[rnld]sen|vić?|wski|wicz|zadeh|o[gğ]lu)s?$/;
const organisations = listed(`
  polisen polisstationen bygg restaurang firma firman butiken kvarteret företaget mäklaren kommunen föreningen
  kontaktombud kontaktombudet samordnare kommunpolis granne grannen norra södra östra västra gamla stora lilla
`);

const isFirst = ({ capital, lower }: Word): boolean =>
  capital && (firstNames.has(lower) || (lower.includes("-") && lower.split("-").some((part) => firstNames.has(part))));
const isShouted = (word: Word) => word.text.length > 2 && word.text === word.text.toUpperCase();

function canBeSurname(scanned: Scanned, index: number): boolean {
  const word = scanned.words[index]!;
  if (!word.capital || word.text.length < 2 || noSurnames.has(word.lower)) return false;
  if (firstNames.has(word.lower) && !alsoSurnames.has(word.lower)) return false;
  const after = nextBeside(scanned.words, index);
  return !(after && calledAfter.has(after.lower) && word.lower.endsWith("s"));
}

/** The index of the surname that ends a name beginning with a first name, or -1. */
function surnameAfter(scanned: Scanned, first: number): number {
  let index = first;
  for (let steps = 0; steps < 4; steps++) {
    const next = nextBeside(scanned.words, index);
    if (!next) return -1;
    index++;
    if (particles.has(next.lower)) continue;
    if (canBeSurname(scanned, index)) return index;
    if (!isFirst(next)) return -1;
  }
  return -1;
}

/** "E. Fransson", "heter Shirin Ebrahimi", "hos Lindgrens": known by what stands before. */
function nameByContext({ text, words }: Scanned, index: number): number {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (!word.capital) return -1;
  if (word.text.length === 1 && next && /^\. ?$/.test(text.slice(word.to, word.to + 2).trimEnd()))
    return next.from <= word.to + 2 && next.capital && clearlySurname.test(next.lower) ? index + 1 : -1;
  if (!before || !word.joins) return -1;
  if (before.lower === "hos" && word.text.length > 5 && clearlySurname.test(word.lower)) return index;
  return called.has(before.lower) && next?.joins && next.capital && !noSurnames.has(next.lower) ? index + 1 : -1;
}

function nameAt(scanned: Scanned, index: number): number {
  const word = scanned.words[index]!;
  const next = nextBeside(scanned.words, index);
  const byContext = nameByContext(scanned, index);
  if (!next || byContext >= 0) return byContext;
  if (titles.has(word.lower)) return surnameAfter(scanned, index);
  if (!word.capital) return -1;
  if (isShouted(word) && isShouted(next)) return isFirst(word) && clearlySurname.test(next.lower) ? index + 1 : -1;
  if (isFirst(word)) return surnameAfter(scanned, index);
  const known = organisations.has(word.lower) || noSurnames.has(word.lower);
  return !known && clearlySurname.test(next.lower) && canBeSurname(scanned, index + 1) ? index + 1 : -1;
}

/** People's names with a surname, by common first names, titles and the endings of Swedish surnames. */
export function names(scanned: Scanned): Span[] {
  const found: Span[] = [];
  for (let index = 0; index < scanned.words.length; index++) {
    const last = nameAt(scanned, index);
    if (last < 0) continue;
    found.push({ from: scanned.words[index]!.from, to: scanned.words[last]!.to });
    index = last;
  }
  return found;
}
