import { letters } from "./return-letters";
import { answered, unsent } from "./return-reasons";
import { refused } from "./return-refusals";

/** What comes back from the letters: why, what it means, and what one can do about it. */
export const returns = {
  reasons: { ...refused, ...answered, ...unsent },
  letters,
  trouble: {
    title: "Mottagare som inte godtar våra brev",
    lead: "Det här håller mottagarnas e-post emot oss. Det är aldrig medlemmarnas fel, och de behöver inte göra något.",
    caption: "Skäl de senaste 30 dagarna",
    headings: { why: "Varför", count: "Brev", last: "Senast", todo: "Vad som behöver göras" },
    none: "Ingen mottagare har stoppat våra brev de senaste 30 dagarna.",
  },
};
