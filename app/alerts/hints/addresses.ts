import type { Scanned, Span, Word } from "./kinds";
import { listed, matches, nextBeside } from "./scan";

const street =
  /.(?:väg|vägen|gata|gatan|gränd|gränden|stig|stigen|torg|torget|allé|allén|backe|backen|leden|kajen|slingan|höjden|svängen|kroken|brinken|esplanaden|bulevarden|boulevarden|stråket|liden)$/;
const smallStreet = /...(?:vägen|gatan|gränden|stigen|torget)$/;
const ownWord = listed("väg vägen gata gatan gränd stig torg torget allé backe plan esplanaden esplanad strand");
const noStreet =
  /^(?:riks|läns|europa|motor|bil|gång|cykel|skogs|grus|lands|om|in|ut|upp|ned|av|uppfarts|genomfarts|återvänds|gågat)(?:väg|gat|led|stig)|^gågatan$/;

/** What a number after a street counts when it is no house: days, times, things. */
const counted = listed(`
  januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep
  sept okt nov dec km kilometer m meter cm minuter min timmar h sekunder dagar dygn veckor månader år gånger procent st
  stycken kr kronor personer män kvinnor ungdomar killar tjejer pojkar flickor barn grannar boende bilar cyklar mopeder
  båtar villor hus hushåll lägenheter källare förråd garage inbrott stölder fall försök anmälningar rutor däck polisbilar
  misstänkta anhållna vittnen skott larm
`);

function streetFrom(words: Word[], index: number): number | null {
  const word = words[index]!;
  if (noStreet.test(word.lower)) return null;
  if (!ownWord.has(word.lower)) return (word.capital ? street : smallStreet).test(word.lower) ? word.from : null;
  const [first, name] = [words[index - 2], words[index - 1]];
  if (!word.joins || !name?.capital) return null;
  return name.joins && first?.capital && name.lower.endsWith("s") ? first.from : name.from;
}

const isHouse = (word: Word | undefined): word is Word =>
  !!word && /^[1-9]\d{0,2}(?:[a-h]|-\d{1,3})?$/.test(word.lower) && !word.text.startsWith("112");

/** The end of the house number that is the word `index`, with its letter; null when it is a time or counts things. */
function houseTo({ text, words }: Scanned, index: number): number | null {
  const number = words[index];
  if (!isHouse(number) || /^[.:,]\d/.test(text.slice(number.to, number.to + 2))) return null;
  const next = nextBeside(words, index);
  if (next && counted.has(next.lower)) return null;
  return next && /^[A-H]$/.test(next.text) ? next.to : number.to;
}

function afterStreet(scanned: Scanned, index: number): number | null {
  const next = nextBeside(scanned.words, index);
  if (!next) return null;
  if (!/^(?:nr|nummer)$/.test(next.lower)) return houseTo(scanned, index + 1);
  return nextBeside(scanned.words, index + 1) ? houseTo(scanned, index + 2) : null;
}

/** "nummer 12 på Hagbyvägen" */
function beforeStreet(words: Word[], index: number): number | null {
  const [said, number, at] = [words[index - 3], words[index - 2], words[index - 1]];
  if (!said || !number?.joins || !at?.joins || !words[index]!.joins) return null;
  const isRow = /^(?:nr|nummer)$/.test(said.lower) && isHouse(number) && /^(?:på|i)$/.test(at.lower);
  return isRow ? said.from : null;
}

const property = /(?<=\bfastigheten? {1,3})\p{Lu}[\p{L}-]{1,30}(?: [\p{L}-]{1,30})? \d{1,4}:\d{1,4}/giu;
const farm =
  /(?<=\b(?:[Hh]uset|[Gg]ården|[Tt]orpet|[Ss]tugan|[Aa]dressen) )\p{Lu}\p{L}{2,30} [1-9]\d{0,3}(?![\p{L}\p{N}:.,]\d?)/gu;
const coordinates = /(?<![\d.,])(?:5[5-9]|6\d)[.,]\d{3,8}°?[NO ]{0,3}[,; ]{1,3}(?:1\d|2[0-4])[.,]\d{3,8}/g;

/** Exact addresses: a street with a house number, a property's designation, coordinates of a place in Sweden. */
export function addresses(scanned: Scanned): Span[] {
  const houses = scanned.words.flatMap((_, index) => {
    const from = streetFrom(scanned.words, index);
    if (from === null) return [];
    const to = afterStreet(scanned, index);
    if (to !== null) return [{ from, to }];
    const before = beforeStreet(scanned.words, index);
    return before === null ? [] : [{ from: before, to: scanned.words[index]!.to }];
  });
  return [
    ...houses,
    ...matches(scanned.text, property),
    ...matches(scanned.text, farm),
    ...matches(scanned.text, coordinates),
  ];
}
