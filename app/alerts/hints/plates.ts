import type { Scanned, Span } from "./kinds";
import { listed, matches } from "./scan";

/** Letters that stand on plates: none that look like digits or others (TSFS 2015:63); O not in the last place. */
const plate =
  /(?<![\p{L}\p{N}_/-])[A-HJ-PR-UW-Z]{3}[ \u00a0-]?\d{2}[\dA-HJ-NPR-UW-Z](?![\p{L}\p{N}_]|[.,:/-]\d|[ \u00a0]?(?:kr|kronor|meter|%))/gu;
const smallPlate = /(?<![\p{L}\p{N}_/@.-])[a-hj-pr-uw-z]{3}[ -]?\d{2}[\da-hj-npr-uw-z](?![\p{L}\p{N}_]|[.,:/-]\d)/gu;
const aboutCars =
  /(?:regn|reg\.|reg |registrering|nummerplåt|skylt|plåt|bilnummer|bil |volvo|moped|släp|husvagn)\P{N}{0,20}$/iu;

/** What looks like a plate and is none: never issued, or the name of a make, a norm or a service. */
const others = listed(`
  SMS MMS SOS TEL FAX SSF BMW KTM TGB CRF USB DVD GPS PDF LED RAL DHL SAS SEB USA USD SEK EUR GBP XXL XXX WWW ABS LTE GSM
  HTC LGH NATO RAM SSD CPU MHZ EPA LSS SFS KRE ROM MAX MER AGA TSFS JMF SJU DAB FM ANNO LAG PLAN RUM SAL TUR BUS
`);

/** Number plates of Sweden: three letters, two digits, and a digit or letter. Small letters only after a word about cars. */
export function plates({ text }: Scanned): Span[] {
  const large = matches(text, plate).filter(({ from }) => !others.has(text.slice(from, from + 3)));
  const small = matches(text, smallPlate).filter(({ from }) =>
    aboutCars.test(text.slice(Math.max(0, from - 40), from)),
  );
  return [...large, ...small];
}
