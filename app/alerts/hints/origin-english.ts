import type { Span } from "./kinds";
import { matches } from "./scan";

const peoples =
  "polish|romanian|bulgarian|lithuanian|latvian|estonian|russian|ukrainian|german|danish|norwegian|finnish|turkish|kurdish|arabic|arab|iranian|iraqi|syrian|somali|eritrean|ethiopian|afghan|pakistani|indian|chinese|vietnamese|thai|albanian|serbian|bosnian|african|asian|(?:eastern|southern) european|foreign|foreigner|immigrant|migrant|refugee|roma|romani|gypsy|gypsies|jewish|jew|muslim|islamic|christian|hindu|sikh|buddhist|catholic";
const looks =
  "dark-skinned|light-skinned|swarthy|dark-haired|fair-haired|blond|blonde|bald|bearded|beard|moustache|mustache|tattoo|tattooed|overweight|headscarf|hijab|turban|ethnic|ethnicity|nationality|skin colou?r|broken (?:swedish|english)|foreign accent";
const always = new RegExp(`(?<!\\p{L})(?:${peoples}|${looks})s?(?!\\p{L})`, "giu");
const beforePerson =
  /(?<!\p{L})(?:black|white|dark|brown|coloured|colored|swedish|tall|short|fat|slim|thin|stocky)(?= (?:man|men|woman|women|male|female|males|females|guy|guys|boy|boys|girl|girls|person|people|youth|youths|hair|skin)(?!\p{L}))/giu;

/** The same in a text written in English. */
export const englishOrigin = (text: string): Span[] => [...matches(text, always), ...matches(text, beforePerson)];
